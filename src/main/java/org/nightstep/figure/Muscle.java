package org.nightstep.figure;

/// The muscle that glows while it works: a stretch of the back of the near leg.
///
/// @param from start along the leg from the hip, in head heights
/// @param to   end along the leg
enum Muscle {
    NONE("none", 0, 0), CALF("calf", 2.06, 3.30), HAMSTRING("hamstring", 0.95, 1.95);

    private final String id;
    private final double from;
    private final double to;

    Muscle(String id, double from, double to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    String id() {
        return id;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }
}
