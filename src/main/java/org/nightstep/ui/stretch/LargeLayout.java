package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Split;

/// The stage at the left, or above where the glass is upright; beside it what is read or counted; keys below.
final class LargeLayout extends Layout {

    private static final double GAP = 18;
    private static final double KEY_GAP = 14;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Act act;
    private final CountColumn count;
    private final Region before;
    private final Region after;
    private final Label safety;
    private final List<PlayerKeys> keys = new ArrayList<>();
    private final Region startRow;
    private final Region runRows;
    private final Region overRow;
    private final Region node;

    LargeLayout(Parts parts, PlayerModel model, PlayerWords words, CautionPages cautions, AfterStretch end) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        act = new Act(parts, model, words);
        count = new CountColumn(parts, model, words);
        before = parts.leafing(new Pages(new FlowColumn(Stream.concat(cautions.opening().stream(), cautions.items().stream()).toList())));
        after = parts.leafing(new Pages(new FlowColumn(end.items())));
        Form form = parts.form();
        var side = new StackPane(before, count.node(), after);
        side.setMinSize(0, 0);
        Region above = Split.of(act, side, form, form.hasRoomBeside() ? 0.63 : 0.54, 0.58);
        VBox.setVgrow(above, Priority.ALWAYS);
        safety = safety(parts);
        startRow = startRow();
        runRows = form.portrait() ? RunKeys.upright(keys()) : RunKeys.oneRow(keys(), keys());
        PlayerKeys over = keys();
        overRow = KeyRow.of(end.againKey(), over.add(), end.doneKey());
        node = new VBox(GAP, above, safety, startRow, runRows, overRow);
        node.setMinSize(0, 0);
    }

    private PlayerKeys keys() {
        var made = new PlayerKeys(parts, model, words);
        keys.add(made);
        return made;
    }

    private Region startRow() {
        PlayerKeys start = keys();
        return parts.form().portrait()
                ? new VBox(KEY_GAP, KeyRow.of(start.play(), start.add()), KeyRow.of(start.person(), start.leg()))
                : KeyRow.around(start.play(), start.person(), start.leg(), start.play(), start.addBrief());
    }

    @Override
    Region node() {
        return node;
    }

    @Override
    List<FigureView> stages() {
        return List.of(act.stage());
    }

    @Override
    void show(PlayerModel.Face face) {
        boolean reading = face == PlayerModel.Face.READING;
        boolean over = face == PlayerModel.Face.OVER;
        before.setVisible(reading);
        count.node().setVisible(!reading && !over);
        after.setVisible(over);
        show(startRow, reading);
        show(runRows, !reading && !over);
        show(overRow, over);
        show(safety, model.routine().atOnce() && !reading);
    }

    @Override
    void showMoment() {
        act.showMoment();
        count.show();
    }

    @Override
    void showKeys() {
        keys.forEach(PlayerKeys::show);
    }
}
