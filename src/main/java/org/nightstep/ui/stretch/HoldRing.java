package org.nightstep.ui.stretch;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.nightstep.ui.part.Parts;

/// The count of the hold, large enough to be read from two metres, in a ring that says the same.
final class HoldRing extends Region {

    private static final double LARGEST = 440;
    private static final double THICKNESS = 0.055;
    /// Width of the ring where the unit stands.
    private static final double UNIT_SHARE = 0.62;

    private final Circle track = new Circle();
    private final Arc passed = new Arc();
    private final Label number = new Label();
    private final Label unit;
    private final VBox words;

    HoldRing(Parts parts) {
        unit = new Label(parts.words().text("player.seconds"));
        track.getStyleClass().add("ring-track");
        passed.getStyleClass().add("ring-passed");
        passed.setStartAngle(90);
        number.getStyleClass().add("ring-number");
        unit.getStyleClass().add("ring-unit");
        words = new VBox(number, unit);
        words.getStyleClass().add("ring-words");
        getStyleClass().add("ring");
        setMinSize(0, 0);
        getChildren().setAll(track, passed, words);
    }

    /// @param secondsLeft of the hold, or of the step that leads to it
    /// @param share       of the hold that has passed, 0 to 1
    void show(double secondsLeft, double share, boolean holding) {
        number.setText(Integer.toString((int) Math.ceil(secondsLeft - 1e-9)));
        passed.setLength(-360 * share);
        passed.setVisible(holding);
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
        passed.setCenterX(x);
        passed.setCenterY(y);
        passed.setRadiusX(radius);
        passed.setRadiusY(radius);
        passed.setStrokeWidth(stroke);
        number.setStyle("-fx-font-size: " + Math.round(size * 0.46) + "px");
        boolean roomForUnit = unit.prefWidth(-1) <= size * UNIT_SHARE;
        unit.setVisible(roomForUnit);
        unit.setManaged(roomForUnit);
        layoutInArea(words, x - size / 2, y - size / 2, size, size, 0, HPos.CENTER, VPos.CENTER);
    }
}
