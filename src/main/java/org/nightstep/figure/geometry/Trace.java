package org.nightstep.figure.geometry;

import java.util.Arrays;

/// A line of points being put together: one side of a limb, or a closed contour. Grows; the methods that
/// return a trace leave this one as it is.
public final class Trace {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int size;

    public static Trace of(Frame frame, double... local) {
        Trace trace = new Trace();
        for (int i = 0; i < local.length; i += 2) {
            trace.add(frame.point(local[i], local[i + 1]));
        }
        return trace;
    }

    public int size() {
        return size;
    }

    public double x(int index) {
        return xs[index];
    }

    public double y(int index) {
        return ys[index];
    }

    public Vec point(int index) {
        return new Vec(xs[index], ys[index]);
    }

    public Trace add(Vec point) {
        return add(point.x(), point.y());
    }

    public Trace add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
        return this;
    }

    public Trace add(Trace that) {
        for (int i = 0; i < that.size; i++) {
            add(that.xs[i], that.ys[i]);
        }
        return this;
    }

    public Trace addReversed(Trace that) {
        for (int i = that.size - 1; i >= 0; i--) {
            add(that.xs[i], that.ys[i]);
        }
        return this;
    }

    /// Softens a fold of an open line: points within a radius of the fold are drawn together.
    void relax(int fold, double radius) {
        if (fold < 1 || fold >= size) {
            return;
        }
        double cx = (xs[fold - 1] + xs[fold]) / 2;
        double cy = (ys[fold - 1] + ys[fold]) / 2;
        int from = fold;
        while (from > 1 && Math.hypot(xs[from - 1] - cx, ys[from - 1] - cy) < radius) {
            from--;
        }
        int to = fold;
        while (to < size - 1 && Math.hypot(xs[to] - cx, ys[to] - cy) < radius) {
            to++;
        }
        for (int pass = 0; pass < 12; pass++) {
            for (int i = from; i < to; i++) {
                xs[i] += 0.6 * ((xs[i - 1] + xs[i + 1]) / 2 - xs[i]);
                ys[i] += 0.6 * ((ys[i - 1] + ys[i + 1]) / 2 - ys[i]);
            }
        }
    }

    /// A closed contour with points at an even distance, softened: each pass draws every point half way to its neighbours' middle.
    public Trace smooth(double step, int passes) {
        return resampled(step).softened(passes);
    }

    private Trace resampled(double step) {
        double total = 0;
        for (int i = 0; i < size; i++) {
            int next = (i + 1) % size;
            total += Math.hypot(xs[next] - xs[i], ys[next] - ys[i]);
        }
        int count = Math.max(8, (int) Math.round(total / step));
        double even = total / count;
        Trace out = new Trace();
        double walked = 0;
        double wanted = 0;
        for (int i = 0; i < size; i++) {
            int next = (i + 1) % size;
            double dx = xs[next] - xs[i];
            double dy = ys[next] - ys[i];
            double length = Math.hypot(dx, dy);
            while (wanted < walked + length && out.size < count) {
                double share = (wanted - walked) / length;
                out.add(xs[i] + dx * share, ys[i] + dy * share);
                wanted += even;
            }
            walked += length;
        }
        return out;
    }

    private Trace softened(int passes) {
        Trace out = new Trace();
        out.xs = Arrays.copyOf(xs, size);
        out.ys = Arrays.copyOf(ys, size);
        out.size = size;
        double[] nextX = new double[size];
        double[] nextY = new double[size];
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < size; i++) {
                int before = i == 0 ? size - 1 : i - 1;
                int after = i == size - 1 ? 0 : i + 1;
                nextX[i] = out.xs[i] * 0.5 + (out.xs[before] + out.xs[after]) * 0.25;
                nextY[i] = out.ys[i] * 0.5 + (out.ys[before] + out.ys[after]) * 0.25;
            }
            double[] swapX = out.xs;
            double[] swapY = out.ys;
            out.xs = nextX;
            out.ys = nextY;
            nextX = swapX;
            nextY = swapY;
        }
        return out;
    }

    /// Twice the enclosed area; positive if the contour runs anticlockwise.
    public double turn() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int next = i == size - 1 ? 0 : i + 1;
            sum += xs[i] * ys[next] - xs[next] * ys[i];
        }
        return sum;
    }
}
