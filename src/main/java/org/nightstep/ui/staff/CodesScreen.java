package org.nightstep.ui.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.nightstep.content.Codes;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
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
        items.add(new FlowColumn.Item(parts.label(title(), parts.form().isTight() ? "heading" : "title"), 0, true));
        items.add(new FlowColumn.Item(parts.label(parts.words().text("codes.unchecked")), 0, false));
        items.add(new FlowColumn.Item(keys(), GAP, false));
        model.found().forEach(topic -> items.addAll(codes(topic)));
        node = parts.turning(new Pages(new FlowColumn(items)), List.of());
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

    /// The topic to touch, and its codes in each system below it.
    private List<FlowColumn.Item> codes(Topic topic) {
        Codes codes = topic.codes();
        return List.of(new FlowColumn.Item(parts.wordCard(topic.title(), false, () -> go.accept(new Route.TopicPage(topic.id()))), 2 * GAP, true),
                line("codes.icd10cm", codes.icd10cm(), FlowColumn.Tie.LOOSE), line("codes.icd10", codes.icd10(), FlowColumn.Tie.LOOSE),
                line("codes.snomed", codes.snomed(), FlowColumn.Tie.NONE));
    }

    private FlowColumn.Item line(String system, List<String> codes, FlowColumn.Tie tie) {
        return new FlowColumn.Item(Prose.line(parts.words().text(system, codes.isEmpty() ? parts.words().text("codes.none") : listed(codes))), GAP / 2, tie);
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
        return List.of(parts.words().text("place.staff"), parts.words().text("codes.title"));
    }

    @Override
    public boolean isForStaff() {
        return true;
    }
}
