package org.nightstep.ui.picture;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.nightstep.figure.Drawing;

/// A drawing that stands still, whole in its place.
public final class DrawingView extends Region {

    private final Drawing drawing;
    private final double pixelsPerUnit;
    private final ImageView view = new ImageView();

    /// @param words alternative text; empty for decoration
    public DrawingView(Drawing drawing, double pixelsPerUnit, String words) {
        this.drawing = drawing;
        this.pixelsPerUnit = pixelsPerUnit;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMinSize(0, 0);
        view.getTransforms().setAll(new Scale(1 / pixelsPerUnit, 1 / pixelsPerUnit, 0, 0));
        getChildren().setAll(view);
    }

    @Override
    protected double computePrefWidth(double height) {
        return height > 0 ? height * drawing.width() / drawing.height() : drawing.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width * drawing.height() / drawing.width() : drawing.height();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() * pixelsPerUnit;
        double height = getHeight() * pixelsPerUnit;
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        var pixels = new Pixels((int) Math.max(1, Math.ceil(width)), (int) Math.max(1, Math.ceil(height)));
        DrawingPainter.paint(drawing, pixels, scale, (width - drawing.width() * scale) / 2, (height - drawing.height() * scale) / 2);
        view.setImage(pixels.image());
    }
}
