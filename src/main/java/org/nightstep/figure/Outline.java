package org.nightstep.figure;

import java.util.Arrays;

/// A plain path: moves, lines, cubic curves, closes. Units are those of the drawing it belongs to; y points down.
///
/// @param commands one of [#MOVE], [#LINE], [#CURVE], [#CLOSE] each
/// @param points   x and y in turn: one pair for a move or line, three pairs for a curve, none for a close
public record Outline(byte[] commands, double[] points) {

    public static final byte MOVE = 0;
    public static final byte LINE = 1;
    public static final byte CURVE = 2;
    public static final byte CLOSE = 3;

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that
                && Arrays.equals(commands, that.commands) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(commands) + Arrays.hashCode(points);
    }
}
