package org.nightstep.figure;

import org.nightstep.figure.geometry.Vec;

/// Which part of the figure's world a drawing shows. The world counts in head heights with y up from the floor,
/// the drawing in its own units with y down.
///
/// @param left   world x at the left edge
/// @param bottom world y at the lower edge
/// @param span   world width of the whole drawing
/// @param facing LEFT if x grows to the left, so that a figure looks to the left
public record Stage(double width, double height, double left, double bottom, double span, Side facing) {

    /// The same part of the drawing as seen from a place in it: that place is the origin, and x grows ahead.
    Stage from(Vec at, Side ahead) {
        return new Stage(width, height, ahead == Side.RIGHT ? left - at.x() : at.x() - left, bottom - at.y(), span, ahead);
    }

    /// Drawing units in one head height.
    public double scale() {
        return width / span;
    }

    double x(double worldX) {
        return facing == Side.RIGHT ? (worldX - left) * scale() : (left - worldX) * scale();
    }

    double y(double worldY) {
        return height - (worldY - bottom) * scale();
    }

    /// The place of a world point in the drawing.
    public Vec place(Vec world) {
        return new Vec(x(world.x()), y(world.y()));
    }
}
