package org.nightstep.figure;

import java.util.ArrayList;
import java.util.List;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Where a closed contour lies in its own shade, found from the contour itself: no cutting, so it is cheap enough for every frame.
final class Shade {

    private final Trace contour;
    private final Vec light;
    private final double[] away;
    private final double[] room;

    /// @param deepest of all strips that will be wanted
    Shade(Trace contour, Vec light, double deepest) {
        this.contour = contour;
        this.light = light;
        away = away(contour, light);
        room = room(contour, away, light, deepest);
    }

    /// Strips between the contour and the contour drawn toward the light.
    List<Trace> strips(double depth) {
        List<Trace> strips = new ArrayList<>();
        for (int[] run : turnedAway(away)) {
            Trace inner = new Trace();
            Trace strip = new Trace();
            for (int k = run[0]; k <= run[1]; k++) {
                int i = k % away.length;
                double reach = Math.min(depth * Ease.soft(away[i] * 2.5), room[i]);
                strip.add(contour.x(i), contour.y(i));
                inner.add(contour.x(i) + light.x() * reach, contour.y(i) + light.y() * reach);
            }
            strips.add(strip.addReversed(inner));
        }
        return strips;
    }

    /// How far each shaded point can move toward the light and still stay well inside the contour.
    private static double[] room(Trace contour, double[] away, Vec light, double deepest) {
        int size = away.length;
        double[] room = new double[size];
        for (int i = 0; i < size; i++) {
            double nearest = 2 * deepest;
            for (int k = 0; k < size && away[i] > 0; k++) {
                int next = k == size - 1 ? 0 : k + 1;
                if (k != i && next != i) {
                    nearest = Math.min(nearest, crossing(contour, i, k, next, light));
                }
            }
            room[i] = nearest * 0.5;
        }
        return leastNearby(room);
    }

    /// Where the contour turns sharply, as at a toe, the room of the neighbours counts as well.
    private static double[] leastNearby(double[] room) {
        int size = room.length;
        double[] least = new double[size];
        for (int i = 0; i < size; i++) {
            least[i] = room[i];
            for (int step = -2; step <= 2; step++) {
                least[i] = Math.min(least[i], room[(i + step + size) % size] * (1 + 0.5 * Math.abs(step)));
            }
        }
        return least;
    }

    /// Distance from a point along the light to an edge of the contour; very far if it does not meet it.
    private static double crossing(Trace contour, int from, int a, int b, Vec light) {
        double ax = contour.x(a) - contour.x(from);
        double ay = contour.y(a) - contour.y(from);
        double bx = contour.x(b) - contour.x(from);
        double by = contour.y(b) - contour.y(from);
        double sideA = light.x() * ay - light.y() * ax;
        double sideB = light.x() * by - light.y() * bx;
        if (sideA * sideB > 0 || sideA == sideB) {
            return Double.MAX_VALUE;
        }
        double share = sideA / (sideA - sideB);
        double along = (ax + (bx - ax) * share) * light.x() + (ay + (by - ay) * share) * light.y();
        return along > 1e-6 ? along : Double.MAX_VALUE;
    }

    /// The parts of the contour that face away from the light.
    static List<Trace> runs(Trace contour, Vec light) {
        double[] away = away(contour, light);
        List<Trace> lines = new ArrayList<>();
        for (int[] run : turnedAway(away)) {
            Trace line = new Trace();
            for (int k = run[0]; k <= run[1]; k++) {
                line.add(contour.point(k % away.length));
            }
            if (line.size() > 2) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// For each point how far its outward side faces away from the light, 0 or more.
    private static double[] away(Trace contour, Vec light) {
        int size = contour.size();
        double outward = contour.turn() > 0 ? 1 : -1;
        double[] away = new double[size];
        for (int i = 0; i < size; i++) {
            int before = i == 0 ? size - 1 : i - 1;
            int after = i == size - 1 ? 0 : i + 1;
            double dx = contour.x(after) - contour.x(before);
            double dy = contour.y(after) - contour.y(before);
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            away[i] = Math.max(0, -outward * (dy * light.x() - dx * light.y()) / length);
        }
        return away;
    }

    /// Pairs of first and last index, counted on past the end where a run goes over it; one lit point at either end.
    private static List<int[]> turnedAway(double[] away) {
        int size = away.length;
        int start = 0;
        while (start < size && away[start] > 0) {
            start++;
        }
        List<int[]> runs = new ArrayList<>();
        if (start == size) {
            return runs;
        }
        int from = -1;
        for (int k = start; k <= start + size; k++) {
            boolean shaded = away[k % size] > 0;
            if (shaded && from < 0) {
                from = k - 1;
            } else if (!shaded && from >= 0) {
                runs.add(new int[] {from, k});
                from = -1;
            }
        }
        return runs;
    }
}
