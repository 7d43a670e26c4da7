package org.nightstep.ui.picture;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.nightstep.figure.Drawing;

/// A drawing that stands still, whole in its place.
public final class DrawingView extends Region {

    private final Drawing drawing;
    private final double pixelsPerUnit;
    private final Canvas canvas = new Canvas();

    /// @param words alternative text; empty for decoration
    public DrawingView(Drawing drawing, double pixelsPerUnit, String words) {
        this.drawing = drawing;
        this.pixelsPerUnit = pixelsPerUnit;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        setMinSize(0, 0);
        canvas.getTransforms().setAll(new Scale(1 / pixelsPerUnit, 1 / pixelsPerUnit, 0, 0));
        getChildren().setAll(canvas);
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
        canvas.setWidth(getWidth() * pixelsPerUnit);
        canvas.setHeight(getHeight() * pixelsPerUnit);
        GraphicsContext on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        DrawingPainter.paint(drawing, on, canvas.getWidth(), canvas.getHeight());
    }
}
