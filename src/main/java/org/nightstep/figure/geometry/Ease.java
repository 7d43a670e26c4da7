package org.nightstep.figure.geometry;

/// How a change starts and ends.
public final class Ease {

    private Ease() {
    }

    public static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /// From 0 to 1 with no speed at both ends.
    public static double soft(double share) {
        double t = clamp(share);
        return t * t * (3 - 2 * t);
    }

    /// From 0 to 1 with no speed and no acceleration at both ends: how a careful person moves.
    public static double gentle(double share) {
        double t = clamp(share);
        return t * t * t * (t * (6 * t - 15) + 10);
    }

    public static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
