package org.nightstep.figure.geometry;

import java.util.List;
import java.util.stream.IntStream;

/// How far a body part reaches to either side of its bones, along their length. Smooth between the rows.
public final class Profile {

    /// @param at    length along the bones
    /// @param left  reach to the left of the direction of travel
    /// @param right reach to the right
    public record Row(double at, double left, double right) {
    }

    private final double[] at;
    private final double[][] reach;
    private final double[][] slope;

    /// @param rows at least two, by rising length
    public Profile(List<Row> rows) {
        at = rows.stream().mapToDouble(Row::at).toArray();
        reach = new double[][] {
                rows.stream().mapToDouble(Row::left).toArray(), rows.stream().mapToDouble(Row::right).toArray()};
        slope = new double[][] {slopes(reach[0]), slopes(reach[1])};
    }

    private double[] slopes(double[] values) {
        double[] slopes = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(values.length - 1, i + 1);
            slopes[i] = (values[after] - values[before]) / (at[after] - at[before]);
        }
        return slopes;
    }

    public double left(double length) {
        return value(0, length);
    }

    public double right(double length) {
        return value(1, length);
    }

    /// The same, with every reach multiplied: a broader or a slighter person.
    public Profile widened(double factor) {
        List<Row> rows = IntStream.range(0, at.length)
                .mapToObj(i -> new Row(at[i], reach[0][i] * factor, reach[1][i] * factor)).toList();
        return new Profile(rows);
    }

    /// The same, more and more widened from its first row to its last.
    public Profile flared(double factor) {
        double from = at[0];
        double length = at[at.length - 1] - from;
        List<Row> rows = IntStream.range(0, at.length).mapToObj(i -> {
            double wider = 1 + (factor - 1) * (at[i] - from) / length;
            return new Row(at[i], reach[0][i] * wider, reach[1][i] * wider);
        }).toList();
        return new Profile(rows);
    }

    /// The same with its sides exchanged.
    public Profile mirrored() {
        List<Row> rows = IntStream.range(0, at.length).mapToObj(i -> new Row(at[i], reach[1][i], reach[0][i])).toList();
        return new Profile(rows);
    }

    /// The same, with so much of another's reach at each of its own rows.
    public Profile plus(Profile more, double share) {
        List<Row> rows = IntStream.range(0, at.length)
                .mapToObj(i -> new Row(at[i], reach[0][i] + share * more.left(at[i]), reach[1][i] + share * more.right(at[i]))).toList();
        return new Profile(rows);
    }

    private double value(int side, double length) {
        int last = at.length - 1;
        if (length <= at[0]) {
            return reach[side][0];
        }
        if (length >= at[last]) {
            return reach[side][last];
        }
        int row = 0;
        while (at[row + 1] < length) {
            row++;
        }
        double span = at[row + 1] - at[row];
        double t = (length - at[row]) / span;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * reach[side][row] + (t3 - 2 * t2 + t) * span * slope[side][row]
                + (3 * t2 - 2 * t3) * reach[side][row + 1] + (t3 - t2) * span * slope[side][row + 1];
    }
}
