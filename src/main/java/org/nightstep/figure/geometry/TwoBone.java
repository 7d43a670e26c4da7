package org.nightstep.figure.geometry;

/// Two bones of given length from a root to a target: where the joint between them lies.
///
/// @param middle the knee or elbow
/// @param end    the target, or the nearest place that can be reached
public record TwoBone(Vec middle, Vec end) {

    /// What is kept free at full reach, so that the joint never locks.
    private static final double SLACK = 0.0002;

    /// @param side +1 bends the middle joint to the left of the way from root to target, -1 to the right
    public static TwoBone reach(Vec root, Vec target, double upper, double lower, int side) {
        Vec way = target.minus(root);
        double distance = Math.max(Math.abs(upper - lower) + SLACK, Math.min(upper + lower - SLACK, way.length()));
        Vec toward = way.unit();
        double along = (upper * upper + distance * distance - lower * lower) / (2 * distance);
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
        return new TwoBone(root.plus(toward, along).plus(toward.left(), side * aside), root.plus(toward, distance));
    }
}
