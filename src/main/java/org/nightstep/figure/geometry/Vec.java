package org.nightstep.figure.geometry;

/// A point or a direction.
public record Vec(double x, double y) {

    public static final Vec ZERO = new Vec(0, 0);

    /// The unit direction of an angle.
    public static Vec at(double degrees) {
        double radians = Math.toRadians(degrees);
        return new Vec(Math.cos(radians), Math.sin(radians));
    }

    public Vec plus(Vec that) {
        return new Vec(x + that.x, y + that.y);
    }

    /// This, moved `length` along a direction.
    public Vec plus(Vec direction, double length) {
        return new Vec(x + direction.x * length, y + direction.y * length);
    }

    public Vec minus(Vec that) {
        return new Vec(x - that.x, y - that.y);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor);
    }

    public double dot(Vec that) {
        return x * that.x + y * that.y;
    }

    /// Positive where `that` lies anticlockwise of this.
    public double cross(Vec that) {
        return x * that.y - y * that.x;
    }

    public double length() {
        return Math.hypot(x, y);
    }

    /// The same direction with length one; to the right if this has no length.
    public Vec unit() {
        double length = length();
        return length < 1e-9 ? new Vec(1, 0) : times(1 / length);
    }

    /// A quarter turn anticlockwise.
    public Vec left() {
        return new Vec(-y, x);
    }

    /// A quarter turn clockwise.
    public Vec right() {
        return new Vec(y, -x);
    }

    public Vec turned(double degrees) {
        Vec by = at(degrees);
        return new Vec(x * by.x - y * by.y, x * by.y + y * by.x);
    }

    public double degrees() {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /// The point at a share of the way to another: 0 here, 1 there.
    public Vec toward(Vec there, double share) {
        return new Vec(x + (there.x - x) * share, y + (there.y - y) * share);
    }
}
