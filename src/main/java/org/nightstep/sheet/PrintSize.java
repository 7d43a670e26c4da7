package org.nightstep.sheet;

/// How large the reading text is printed. A larger size is laid out again, not scaled.
public enum PrintSize {
    STANDARD(14), LARGE(18), LARGEST(24);

    private final int points;

    PrintSize(int points) {
        this.points = points;
    }

    /// Size of the reading text in points.
    public int points() {
        return points;
    }
}
