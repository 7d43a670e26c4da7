package org.nightstep.figure.geometry;

import java.util.ArrayList;
import java.util.List;

/// Smooth lines through given points (Catmull-Rom).
public final class Spline {

    private Spline() {
    }

    /// An open line, each gap cut into pieces.
    public static List<Vec> through(int pieces, Vec... points) {
        List<Vec> out = new ArrayList<>();
        int last = points.length - 1;
        for (int i = 0; i < last; i++) {
            Vec a = i > 0 ? points[i - 1] : points[0].plus(points[0].minus(points[1]));
            Vec d = i < last - 1 ? points[i + 2] : points[last].plus(points[last].minus(points[last - 1]));
            for (int k = 0; k < pieces; k++) {
                out.add(between(a, points[i], points[i + 1], d, (double) k / pieces));
            }
        }
        out.add(points[last]);
        return out;
    }

    /// A closed contour, each gap cut into pieces.
    public static Trace around(int pieces, Trace points) {
        Trace out = new Trace();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            Vec a = points.point((i + n - 1) % n);
            Vec b = points.point(i);
            Vec c = points.point((i + 1) % n);
            Vec d = points.point((i + 2) % n);
            for (int k = 0; k < pieces; k++) {
                out.add(between(a, b, c, d, (double) k / pieces));
            }
        }
        return out;
    }

    private static Vec between(Vec a, Vec b, Vec c, Vec d, double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return a.times(-t3 + 2 * t2 - t).plus(b.times(3 * t3 - 5 * t2 + 2))
                .plus(c.times(-3 * t3 + 4 * t2 + t)).plus(d.times(t3 - t2)).times(0.5);
    }
}
