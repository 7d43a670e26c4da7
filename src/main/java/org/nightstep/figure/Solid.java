package org.nightstep.figure;

import org.nightstep.figure.geometry.Vec;

/// A thing on the stage that no limb passes through, as a box in head heights.
public record Solid(double x, double y, double width, double height) {

    /// How far a point lies inside, in head heights; 0 outside.
    public double depth(Vec point) {
        double across = Math.min(point.x() - x, x + width - point.x());
        double up = Math.min(point.y() - y, y + height - point.y());
        return Math.max(0, Math.min(across, up));
    }

    /// How far a point is away, in head heights; 0 inside.
    double distance(Vec point) {
        double across = Math.max(0, Math.max(x - point.x(), point.x() - x - width));
        double up = Math.max(0, Math.max(y - point.y(), point.y() - y - height));
        return Math.hypot(across, up);
    }
}
