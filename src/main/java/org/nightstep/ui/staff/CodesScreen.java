package org.nightstep.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// The codes of the causes, found by touching the characters of a code.
public final class CodesScreen implements Screen {

    private static final double GAP = 14;

    private final Parts parts;
    private final CodesModel model;
    private final Consumer<Route> go;
    private final Region node;

    public CodesScreen(Parts parts, CodesModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(parts.words().text("codes.unchecked")), 0, false));
        items.addAll(parts.listed(model.found().stream().map(this::card).toList(), GAP));
        node = parts.turning(new VBox(GAP, parts.label(title(), parts.form().isTight() ? "heading" : "title"), keys()),
                new Pages(new FlowColumn(items)), List.of());
    }

    private String title() {
        return model.start().isEmpty() ? parts.words().text("codes.title") : parts.words().text("codes.start", model.start());
    }

    private Node keys() {
        var keys = new FlowPane(GAP, GAP);
        model.next().forEach(character -> keys.getChildren().add(key(character, model.start() + character)));
        if (!model.start().isEmpty()) {
            Button all = key(parts.words().text("codes.all"), "");
            all.getStyleClass().add("primary");
            keys.getChildren().add(all);
        }
        return keys;
    }

    private Button key(String words, String start) {
        return parts.key("", words, () -> go.accept(new Route.ClinicalCodes(start)), "character");
    }

    private TouchCard card(Topic topic) {
        String codes = parts.words().text("codes.line", listed(topic.codes().icd10cm()), listed(topic.codes().icd10()),
                listed(topic.codes().snomed()));
        return new TouchCard(parts.cardWords(topic.title(), codes), topic.title() + ". " + codes,
                () -> go.accept(new Route.TopicPage(topic.id())));
    }

    private static String listed(List<String> codes) {
        return String.join(", ", codes);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("bar.staff"), parts.words().text("codes.title"));
    }
}
