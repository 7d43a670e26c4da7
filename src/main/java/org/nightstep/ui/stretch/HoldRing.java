package org.nightstep.ui.stretch;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.nightstep.language.Phrases;

/// The count of the hold, large enough to be read from two metres, in a ring that says the same.
final class HoldRing extends Region {

    private static final double LARGEST = 560;
    private static final double THICKNESS = 0.05;
    private static final double DIGITS = 0.6;
    /// Width of the ring where the unit stands, and how far below its middle that is.
    private static final double UNIT_SHARE = 0.66;
    private static final double UNIT_BELOW = 0.29;
    private static final double DIGITS_ABOVE = 0.055;
    /// The ring grows piece by piece, so that little of it is painted anew in a frame.
    private static final int PIECES = 24;
    private static final double PIECE = 360.0 / PIECES;
    private static final double TOP = 90;
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Phrases words;
    private final Circle track = new Circle();
    private final List<Arc> passed = IntStream.range(0, PIECES).mapToObj(HoldRing::piece).toList();
    private final Label number = new Label();
    private final Label unit = new Label();

    HoldRing(Phrases words) {
        this.words = words;
        track.getStyleClass().add("ring-track");
        number.getStyleClass().add("ring-number");
        unit.getStyleClass().add("ring-unit");
        getStyleClass().add("ring");
        setMinSize(0, 0);
        getChildren().setAll(passed);
        getChildren().addFirst(track);
        getChildren().addAll(number, unit);
    }

    private static Arc piece(int index) {
        var piece = new Arc();
        piece.getStyleClass().add("ring-passed");
        piece.setStartAngle(TOP - index * PIECE);
        // grows in every frame, and moves nothing beside it
        piece.setManaged(false);
        return piece;
    }

    /// @param of how many repetitions there are
    void show(Count count, int of) {
        number.setText(Integer.toString(count.number()));
        unit.setText(words.text(switch (count.kind()) {
            case HOLD -> "player.seconds";
            case UNTIL_HOLD -> "player.until-hold";
            case SECONDS -> "player.until-next";
            case REPETITION -> "player.of";
        }, of));
        for (int i = 0; i < PIECES; i++) {
            double share = Math.clamp(count.share() * PIECES - i, 0, 1);
            passed.get(i).setLength(-PIECE * share);
            passed.get(i).setVisible(share > 0);
        }
        number.pseudoClassStateChanged(WAITING, count.kind() == Count.Kind.UNTIL_HOLD || count.kind() == Count.Kind.SECONDS);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(LARGEST, width > 0 ? width : LARGEST);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(LARGEST, height > 0 ? height : LARGEST);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(LARGEST, Math.min(getWidth(), getHeight()));
        double stroke = size * THICKNESS;
        double radius = (size - stroke) / 2;
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        passed.forEach(piece -> {
            piece.setCenterX(x);
            piece.setCenterY(y);
            piece.setRadiusX(radius);
            piece.setRadiusY(radius);
            piece.setStrokeWidth(stroke);
        });
        number.setStyle("-fx-font-size: " + Math.round(size * DIGITS) + "px");
        double unitHeight = unit.prefHeight(-1);
        boolean roomForUnit = unit.prefWidth(-1) <= size * UNIT_SHARE && unitHeight <= size * 0.2;
        unit.setVisible(roomForUnit);
        double numberHeight = number.prefHeight(-1);
        double numberY = y - numberHeight / 2 - (roomForUnit ? size * DIGITS_ABOVE : 0);
        layoutInArea(number, x - size / 2, numberY, size, numberHeight, 0, HPos.CENTER, VPos.CENTER);
        layoutInArea(unit, x - size / 2, y + size * UNIT_BELOW - unitHeight / 2, size, unitHeight, 0, HPos.CENTER, VPos.CENTER);
    }
}
