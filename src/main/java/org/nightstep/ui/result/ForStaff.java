package org.nightstep.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.figure.BodyMap;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.picture.DrawingView;

/// What staff need at one glance: how soon, where it hurts, and the person's answers.
final class ForStaff {

    private static final double GAP = 24;
    private static final double LINE_GAP = 10;
    private static final double MAP_HEIGHT = 340;
    private static final double SMALL_MAP_HEIGHT = 210;

    private final Parts parts;
    private final ResultModel model;
    private final BodyMap map;

    ForStaff(Parts parts, ResultModel model, BodyMap map) {
        this.parts = parts;
        this.model = model;
        this.map = map;
    }

    /// Above the outcome, until it is closed.
    Region aside() {
        boolean beside = !model.places().isEmpty() && parts.form().hasRoomBeside();
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(line(parts.label(model.title(), "lead", "strong")));
        items.addAll(beside ? answers() : lines());
        Region pages = parts.turning(new Pages(new FlowColumn(items)), List.of());
        HBox.setHgrow(pages, Priority.ALWAYS);
        return beside ? new HBox(GAP, picture(MAP_HEIGHT), pages) : pages;
    }

    /// The answers below each other, with the map above them.
    List<FlowColumn.Item> lines() {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (!model.places().isEmpty()) {
            items.add(line(picture(SMALL_MAP_HEIGHT)));
        }
        items.addAll(answers());
        return items;
    }

    private List<FlowColumn.Item> answers() {
        List<FlowColumn.Item> items = new ArrayList<>();
        model.answers().forEach(answer -> {
            Label words = parts.label(answer);
            HBox.setHgrow(words, Priority.ALWAYS);
            items.add(line(new HBox(LINE_GAP + 4, Prose.dot(), words)));
        });
        return items;
    }

    private Region picture(double height) {
        var drawing = new DrawingView(map.drawing(model.places()), parts.pictures().pixelsPerUnit(), parts.words().text("map.picture"));
        boolean small = parts.form().family() == Form.Family.COMPACT;
        double tall = small ? Math.min(height, SMALL_MAP_HEIGHT) : height;
        drawing.setMinSize(drawing.prefWidth(tall), tall);
        drawing.setPrefSize(drawing.prefWidth(tall), tall);
        drawing.setMaxSize(drawing.prefWidth(tall), tall);
        var box = new VBox(drawing, parts.label(parts.words().text("map.mirror")));
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(drawing.prefWidth(tall));
        return box;
    }

    private static FlowColumn.Item line(Node node) {
        return new FlowColumn.Item(node, LINE_GAP, false);
    }
}
