package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.shell.Route;

/// How was that? Something easier or harder, where there is something.
final class AfterStretch {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;
    private static final double MARK = 32;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Consumer<Route> go;

    AfterStretch(Parts parts, PlayerModel model, PlayerWords words, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        this.go = go;
    }

    List<FlowColumn.Item> items() {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(parts.words().text("player.how"), "title"), 0, true));
        model.routine().stretches().stream().map(Stretch::id).forEach(id -> items.add(line(done(words.of(id, "title")))));
        CautionPages.leftOut(parts, model, words).forEach(items::add);
        model.easier().ifPresent(id -> items.add(other("player.easier", id)));
        model.harder().ifPresent(id -> items.add(other("player.harder", id)));
        if (model.routine().atOnce()) {
            items.add(new FlowColumn.Item(Prose.line(words.own("uncertain")), GAP, false));
        }
        return items;
    }

    Button againKey() {
        return parts.key("again", parts.words().text("player.again"), model::again);
    }

    /// Leaves for the list of all stretches.
    Button doneKey() {
        return parts.key("check", parts.words().text("player.done"), () -> go.accept(new Route.Stretches("")), "primary");
    }

    private Node done(String title) {
        var label = parts.label(title);
        HBox.setHgrow(label, Priority.ALWAYS);
        return new HBox(SMALL_GAP, parts.icons().node("check", MARK), label);
    }

    private FlowColumn.Item other(String phrase, String stretch) {
        Button key = parts.key("", parts.words().text(phrase, words.of(stretch, "title")), () -> go.accept(new Route.StretchPlayer(stretch)));
        key.setMaxWidth(Double.MAX_VALUE);
        key.setMinWidth(0);
        return new FlowColumn.Item(key, GAP, false);
    }

    private static FlowColumn.Item line(Node node) {
        return new FlowColumn.Item(node, SMALL_GAP, false);
    }
}
