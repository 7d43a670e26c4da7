package org.nightstep.ui.part;

import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.nightstep.ui.picture.PictureView;

/// A picture and the words that belong to it: side by side where the place is flat, one above the other where it is tall.
final class PictureAndWords extends Region {

    private static final double LEAST_PICTURE = 0.26;
    private static final double FLAT = 1.25;

    private final PictureView picture;
    private final VBox words;

    PictureAndWords(PictureView picture, VBox words) {
        this.picture = picture;
        this.words = words;
        getChildren().setAll(picture, words);
    }

    /// Room that the longest word of the card needs: words are never broken.
    private double longestWord() {
        return words.getInsets().getLeft() + words.getInsets().getRight() + words.getChildren().stream()
                .filter(Label.class::isInstance).map(Label.class::cast)
                .mapToDouble(PictureAndWords::longestWord).max().orElse(0);
    }

    private static double longestWord(Label label) {
        return Arrays.stream(label.getText().split("\\s+")).mapToDouble(word -> {
            var text = new Text(word);
            text.setFont(label.getFont());
            return Math.ceil(text.getLayoutBounds().getWidth()) + 1;
        }).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean hasRoomForPicture(double width, double height) {
        double beside = Math.floor(width * (1 - LEAST_PICTURE));
        return longestWord() <= beside && words.prefHeight(beside) <= height;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }

    @Override
    protected double computeMinHeight(double width) {
        return words.prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 300 : words.prefHeight(width) + width * 0.7;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double below = words.prefHeight(width);
        picture.setVisible(true);
        if (width < height * FLAT && height - below > width * 0.4) {
            picture.resizeRelocate(0, 0, width, height - below);
            words.resizeRelocate(0, height - below, width, below);
        } else if (!hasRoomForPicture(width, height)) {
            picture.setVisible(false);
            words.resizeRelocate(0, 0, width, height);
        } else {
            double across = Math.min(width * 0.5, Math.max(width * LEAST_PICTURE, height * 1.1));
            double least = width * LEAST_PICTURE;
            while (across > least && (words.prefHeight(Math.floor(width - across)) > height || longestWord() > width - across)) {
                across -= width * 0.02;
            }
            double beside = Math.floor(width - across);
            picture.resizeRelocate(0, 0, width - beside, height);
            words.resizeRelocate(width - beside, 0, beside, height);
        }
    }
}
