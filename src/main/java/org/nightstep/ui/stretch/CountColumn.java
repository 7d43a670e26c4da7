package org.nightstep.ui.stretch;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.visit.TextSize;

/// How often, how long, and how to breathe.
final class CountColumn {

    private static final double GAP = 14;
    private static final double SMALL_GAP = 6;
    private static final double ICON = 44;
    private static final double SMALL_ICON = 34;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Label repetition = new Label();
    private final RepetitionDots dots;
    private final HoldRing ring;
    private final Label breath;
    private final Label next;
    private final Region node;

    CountColumn(Parts parts, PlayerModel model, PlayerWords words) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        ring = new HoldRing(parts.words());
        dots = isSmall() ? new RepetitionDots(20, 6) : new RepetitionDots(26, 10);
        repetition.getStyleClass().addAll("heading", "repetition");
        repetition.setMinWidth(Region.USE_PREF_SIZE);
        breath = parts.label("", "breath");
        breath.setMaxWidth(Region.USE_PREF_SIZE);
        next = parts.label("", "breath");
        next.setAlignment(parts.form().portrait() ? Pos.CENTER_LEFT : Pos.CENTER);
        node = parts.form().portrait() ? beside() : stacked();
        node.setMinSize(0, 0);
    }

    private boolean isSmall() {
        Form form = parts.form();
        boolean largeWordsOnMedium = form.family() == Form.Family.MEDIUM && form.portrait() && form.size() != TextSize.STANDARD;
        return form.family() == Form.Family.COMPACT || form.isTight() || largeWordsOnMedium;
    }

    private Region stacked() {
        var column = new VBox(isSmall() ? SMALL_GAP : GAP, counted(), ring, breath);
        VBox.setVgrow(ring, Priority.ALWAYS);
        ring.setPrefHeight(0);
        column.setAlignment(Pos.CENTER);
        addLarge(column);
        return column;
    }

    private Region beside() {
        var column = new VBox(isSmall() ? SMALL_GAP : GAP * 2, counted(), breath);
        column.setAlignment(Pos.CENTER_LEFT);
        addLarge(column);
        column.setPrefWidth(1);
        column.setMinWidth(0);
        ring.setPrefWidth(1);
        ring.setPrefHeight(0);
        HBox.setHgrow(ring, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        return new HBox(GAP, ring, column);
    }

    /// What the stage has no room for, and what only a large panel has room for. A routine that nobody read anything
    /// before has a longer warning elsewhere.
    private void addLarge(Pane column) {
        if (!Act.hasRoomForNext(parts.form())) {
            column.getChildren().add(next);
        }
        if (!isSmall()) {
            breath.setGraphic(parts.icons().node("breath", ICON));
            if (!model.routine().atOnce()) {
                column.getChildren().add(stop());
            }
        }
    }

    /// Dots stand beside their words where there is room, else below them.
    private Pane counted() {
        boolean upright = parts.form().portrait();
        Pane counted = upright ? new VBox(SMALL_GAP, repetition, dots) : new HBox(GAP, repetition, dots);
        if (counted instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
        } else {
            ((VBox) counted).setAlignment(Pos.CENTER_LEFT);
        }
        return counted;
    }

    private Label stop() {
        Label stop = parts.label(parts.words().text("player.stop"), "player-stop");
        stop.setGraphic(parts.icons().node("warning", SMALL_ICON));
        stop.setMaxWidth(Region.USE_PREF_SIZE);
        return stop;
    }

    Region node() {
        return node;
    }

    void show() {
        repetition.setText(words.repetition());
        boolean hasRoom = !isSmall() || model.phase().repetition() > 0;
        Layout.show(dots, hasRoom);
        dots.show(model.stretch().repetitions(), model.isGettingReady() ? 0 : model.stretch().repetitionsDone(model.seconds().get()));
        ring.show(model.count(), model.stretch().repetitions());
        breath.setText(words.breath(isSmall()));
        next.setText(parts.words().text("player.next") + " " + words.nextUp());
    }
}
