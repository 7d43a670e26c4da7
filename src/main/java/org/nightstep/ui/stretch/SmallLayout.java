package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;

/// On smaller panels: first pages to read; then the stage as large as can be, and the count. Where there is no room for them
/// below, keys other than Pause stand in the place of the count while it rests.
final class SmallLayout extends Layout {

    private static final double GAP = 12;
    private static final double SIDE = 320;
    private static final double MEDIUM_SIDE = 430;
    private static final double UPRIGHT_COUNT = 206;
    private static final double MEDIUM_UPRIGHT_COUNT = 320;
    private static final double POSTER_WIDTH = 320;
    private static final double POSTER_HEIGHT = 190;
    private static final double MEDIUM_POSTER = 1.5;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Act act;
    private final CountColumn count;
    private final FigureView poster;
    private final Label safety;
    private final List<PlayerKeys> keys = new ArrayList<>();
    private final Region before;
    private final Region during;
    private final Region after;
    private final Region grid;
    private final Region node;

    SmallLayout(Parts parts, PlayerModel model, PlayerWords words, CautionPages cautions, AfterStretch end) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        act = new Act(parts, model, words);
        count = new CountColumn(parts, model, words);
        poster = new FigureView(model, parts.pictures(), words::pose);
        safety = safety(parts);
        PlayerKeys start = keys();
        List<FlowColumn.Item> read = new ArrayList<>(opening(start));
        read.addAll(cautions.items());
        before = parts.turning(new Pages(new FlowColumn(read)), List.of(start.play(), start.addBrief()));
        grid = RunKeys.grid(keys(), parts.form().portrait() ? 3 : 2);
        during = parts.form().portrait() ? upright() : lying();
        after = after(end);
        node = new StackPane(before, during, after);
    }

    private boolean isCompact() {
        return parts.form().family() == Form.Family.COMPACT;
    }

    /// Whether the keys have a place of their own.
    private boolean hasKeysBelow() {
        return parts.form().portrait() && !isCompact();
    }

    private PlayerKeys keys() {
        var made = new PlayerKeys(parts, model, words);
        keys.add(made);
        return made;
    }

    /// The movement as a still picture beside its summary and the choice of leg; the strip above has the title.
    private List<FlowColumn.Item> opening(PlayerKeys start) {
        double larger = isCompact() ? 1 : MEDIUM_POSTER;
        poster.setMinSize(POSTER_WIDTH * larger, POSTER_HEIGHT * larger);
        poster.setPrefSize(POSTER_WIDTH * larger, POSTER_HEIGHT * larger);
        Button leg = start.legBeside();
        leg.setMaxWidth(Double.MAX_VALUE);
        var beside = new VBox(GAP, parts.label(words.own("summary"), "strong"), leg);
        beside.setAlignment(Pos.CENTER);
        if (parts.form().portrait()) {
            return List.of(new FlowColumn.Item(poster, 0, false), new FlowColumn.Item(beside, GAP, false));
        }
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(GAP, poster, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(new FlowColumn.Item(row, 0, false));
    }

    /// Three keys fill a row below; at the side of a low panel there is room for two.
    private Region after(AfterStretch end) {
        PlayerKeys over = keys();
        List<FlowColumn.Item> items = new ArrayList<>(end.items());
        if (parts.form().isLow()) {
            items.add(new FlowColumn.Item(over.add(), GAP, false));
            return parts.turning(new Pages(new FlowColumn(items)), List.of(end.againKey(), end.doneKey()));
        }
        List<Button> together = List.of(end.againKey(), over.addBrief(), end.doneKey());
        together.forEach(PlayerKeys::narrow);
        var row = KeyRow.of(together.toArray(Button[]::new));
        HBox.setHgrow(row, Priority.ALWAYS);
        return parts.turning(new Pages(new FlowColumn(items)), List.of(row));
    }

    private Region lying() {
        Button play = keys().play();
        play.setMaxWidth(Double.MAX_VALUE);
        var counted = new StackPane(count.node(), grid);
        counted.setMinHeight(0);
        VBox.setVgrow(counted, Priority.ALWAYS);
        var side = new VBox(GAP, play, counted);
        double width = isCompact() ? SIDE : MEDIUM_SIDE;
        side.setMinSize(width, 0);
        side.setMaxWidth(width);
        VBox.setVgrow(act, Priority.ALWAYS);
        var main = new VBox(GAP / 2, act, safety);
        main.setMinSize(0, 0);
        HBox.setHgrow(main, Priority.ALWAYS);
        return new HBox(GAP, main, side);
    }

    private Region upright() {
        VBox.setVgrow(act, Priority.ALWAYS);
        if (hasKeysBelow()) {
            count.node().setMinHeight(MEDIUM_UPRIGHT_COUNT);
            count.node().setMaxHeight(MEDIUM_UPRIGHT_COUNT);
            return new VBox(GAP, act, safety, count.node(), RunKeys.uprightTurning(keys()));
        }
        Button play = keys().play();
        play.setMaxWidth(Double.MAX_VALUE);
        var counted = new StackPane(count.node(), grid);
        counted.setMinHeight(UPRIGHT_COUNT);
        counted.setMaxHeight(UPRIGHT_COUNT);
        return new VBox(GAP, act, safety, counted, play);
    }

    @Override
    Region node() {
        return node;
    }

    @Override
    List<FigureView> stages() {
        return List.of(act.stage(), poster);
    }

    @Override
    void show(PlayerModel.Face face) {
        boolean reading = face == PlayerModel.Face.READING;
        boolean over = face == PlayerModel.Face.OVER;
        before.setVisible(reading);
        during.setVisible(!reading && !over);
        after.setVisible(over);
        count.node().setVisible(face == PlayerModel.Face.RUNNING || hasKeysBelow());
        grid.setVisible(face == PlayerModel.Face.PAUSED);
        show(safety, model.routine().atOnce());
    }

    @Override
    void showMoment() {
        act.showMoment();
        count.show();
        if (before.isVisible()) {
            poster.paint();
        }
    }

    @Override
    void showKeys() {
        keys.forEach(PlayerKeys::show);
    }
}
