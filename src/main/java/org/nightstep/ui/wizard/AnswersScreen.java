package org.nightstep.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// Every answer on a card that leads back to its question, before the outcome.
public final class AnswersScreen implements Screen {

    private static final double GAP = 14;

    private final Parts parts;
    private final Consumer<Route> go;
    private final Region node;

    public AnswersScreen(Parts parts, AnswersModel model, Consumer<Route> go) {
        this.parts = parts;
        this.go = go;
        var head = new VBox(parts.label(parts.words().text("wizard.look-over"), "title", "question"));
        if (!model.dropped().isEmpty()) {
            head.getChildren().add(Changed.note(parts, model.dropped()));
        } else if (!parts.form().isTight()) {
            head.getChildren().add(parts.label(parts.words().text("wizard.look-over.help")));
        }
        Button on = parts.key("next", parts.brief("wizard.result"), () -> go.accept(model.goOn()), "primary");
        on.setContentDisplay(ContentDisplay.RIGHT);
        node = parts.turning(head, new Pages(new FlowColumn(parts.listed(model.all().stream().map(this::card).toList(), GAP))), List.of(on));
    }

    private TouchCard card(AnswersModel.Given given) {
        String said = String.join(". ", given.said());
        var words = new VBox(parts.label(given.question()), parts.label(said, "card-title"));
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var change = new Label(parts.words().text("wizard.change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.getStyleClass().add("change");
        var row = new HBox(words, change);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("given");
        return new TouchCard(row, given.question() + " " + said + ". " + parts.words().text("wizard.change"), () -> go.accept(given.change()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.wizard"), parts.words().text("place.answers"));
    }
}
