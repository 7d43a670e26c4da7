package org.nightstep.ui.picture;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A picture that fills its place: cut at the edges to cover it, or whole inside it.
public final class PictureView extends Region {

    /// How the picture meets the shape of its place.
    public enum Fit { COVER, WHOLE }

    private final Pictures pictures;
    private final String id;
    private final Fit fit;
    private final ImageView image = new ImageView();
    private final Rectangle edge = new Rectangle();
    private final double corner;

    /// @param words   alternative text; empty for decoration
    /// @param corner  radius of the rounded corners, in units
    PictureView(Pictures pictures, String id, Fit fit, String words, double corner) {
        this.pictures = pictures;
        this.id = id;
        this.fit = fit;
        this.corner = corner;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMinSize(0, 0);
        image.setSmooth(true);
        getChildren().add(image);
        setClip(edge);
    }

    /// The loop of this picture, if it has one.
    public Optional<PictureLoop> loop() {
        return pictures.frames(id).map(frames -> new PictureLoop(at -> frames.draw(at, getWidth(), getHeight(), fit),
                image::setImage, this::requestLayout, pictures.pace()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return height > 0 ? height / pictures.ratio(id) : 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width * pictures.ratio(id) : 320;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        edge.setWidth(width);
        edge.setHeight(height);
        edge.setArcWidth(2 * corner);
        edge.setArcHeight(2 * corner);
        image.setImage(pictures.image(id, width, height, fit));
        image.setFitWidth(width);
        image.setFitHeight(height);
    }
}
