package org.nightstep.ui.stretch;

import org.nightstep.figure.Drawing;
import org.nightstep.figure.Mark;

/// The part of a stage that is painted on, in whole pixels.
record DirtyBox(double left, double top, double right, double bottom) {

    static final DirtyBox NONE = new DirtyBox(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    /// Grows in steps of so many pixels, for each step costs new pixels.
    private static final double STEP = 32;

    /// @param scale pixels of a unit of the drawing
    /// @param x     pixels left of the drawing
    /// @param y     pixels above it
    static DirtyBox of(Drawing drawing, double scale, double x, double y) {
        double left = NONE.left;
        double top = NONE.top;
        double right = NONE.right;
        double bottom = NONE.bottom;
        for (Mark mark : drawing.marks()) {
            double reach = mark instanceof Mark.Stroke stroke ? stroke.width() / 2 : 0;
            double[] points = mark.outline().points();
            for (int i = 0; i < points.length; i += 2) {
                left = Math.min(left, points[i] - reach);
                right = Math.max(right, points[i] + reach);
                top = Math.min(top, points[i + 1] - reach);
                bottom = Math.max(bottom, points[i + 1] + reach);
            }
        }
        return new DirtyBox(down(x + left * scale), down(y + top * scale), up(x + right * scale), up(y + bottom * scale));
    }

    /// One pixel more, for the soft edge.
    private static double down(double pixels) {
        return Math.floor((pixels - 1) / STEP) * STEP;
    }

    private static double up(double pixels) {
        return Math.ceil((pixels + 1) / STEP) * STEP;
    }

    DirtyBox with(DirtyBox other) {
        return new DirtyBox(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /// What of it lies on a stage.
    DirtyBox within(double width, double height) {
        return new DirtyBox(Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom));
    }

    double width() {
        return Math.max(0, right - left);
    }

    double height() {
        return Math.max(0, bottom - top);
    }
}
