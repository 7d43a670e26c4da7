package org.nightstep.figure.geometry;

/// A place with its own axes: points given in it move and turn with it.
///
/// @param along  unit direction of its x axis
/// @param across unit direction of its y axis
public record Frame(Vec origin, Vec along, Vec across) {

    /// Turned so that the x axis points at the angle; y is a quarter turn anticlockwise.
    public static Frame at(Vec origin, double degrees) {
        Vec along = Vec.at(degrees);
        return new Frame(origin, along, along.left());
    }

    public Vec point(double x, double y) {
        return new Vec(origin.x() + along.x() * x + across.x() * y, origin.y() + along.y() * x + across.y() * y);
    }

    public Vec point(Vec local) {
        return point(local.x(), local.y());
    }

    /// A direction given in this frame.
    public Vec direction(double x, double y) {
        return new Vec(along.x() * x + across.x() * y, along.y() * x + across.y() * y);
    }

    /// The direction at an angle from the x axis toward the y axis.
    public Vec direction(double degrees) {
        Vec local = Vec.at(degrees);
        return direction(local.x(), local.y());
    }

    /// Where a point lies as seen from this frame.
    public Vec local(Vec point) {
        Vec from = point.minus(origin);
        return new Vec(from.dot(along), from.dot(across));
    }

    /// The same place and axes as seen in a mirror: x runs the other way.
    public Frame mirrored() {
        return new Frame(origin, along.times(-1), across);
    }

    /// Whether y is a quarter turn clockwise of x.
    public boolean isMirrored() {
        return along.cross(across) < 0;
    }

    /// Length of its units.
    public double scale() {
        return along.length();
    }

    public Frame scaled(double factor) {
        return new Frame(origin, along.times(factor), across.times(factor));
    }
}
