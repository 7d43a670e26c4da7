package org.nightstep.figure;

import java.util.Arrays;
import java.util.List;
import org.nightstep.figure.geometry.Trace;

/// Turns lines of points in the world into outlines of a drawing.
final class Curves {

    private static final double ROUND = 0.5522847498;

    private Curves() {
    }

    /// A smooth closed curve through all points.
    static Outline closed(Trace trace, Stage stage) {
        return closed(List.of(trace), stage);
    }

    /// Several closed curves in one outline, all turning the same way, so that together they fill as one shape.
    static Outline closed(List<Trace> all, Stage stage) {
        int total = all.stream().mapToInt(Trace::size).sum();
        byte[] commands = new byte[total + 2 * all.size()];
        double[] points = new double[2 * all.size() + total * 6];
        int command = 0;
        int point = 0;
        for (Trace one : all) {
            Trace trace = all.size() > 1 && one.turn() < 0 ? new Trace().addReversed(one) : one;
            int size = trace.size();
            commands[command] = Outline.MOVE;
            Arrays.fill(commands, command + 1, command + 1 + size, Outline.CURVE);
            commands[command + 1 + size] = Outline.CLOSE;
            command += size + 2;
            points[point] = stage.x(trace.x(0));
            points[point + 1] = stage.y(trace.y(0));
            for (int i = 0; i < size; i++) {
                curve(points, point + 2 + i * 6, trace, stage, (i + size - 1) % size, i, (i + 1) % size, (i + 2) % size);
            }
            point += 2 + size * 6;
        }
        return new Outline(commands, points);
    }

    /// A smooth line through all points.
    static Outline open(Trace trace, Stage stage) {
        return open(List.of(trace), stage);
    }

    /// Several lines in one outline.
    static Outline open(List<Trace> all, Stage stage) {
        int total = all.stream().mapToInt(Trace::size).sum();
        byte[] commands = new byte[total];
        double[] points = new double[2 * all.size() + (total - all.size()) * 6];
        int command = 0;
        int point = 0;
        for (Trace trace : all) {
            int last = trace.size() - 1;
            commands[command] = Outline.MOVE;
            Arrays.fill(commands, command + 1, command + 1 + last, Outline.CURVE);
            command += last + 1;
            points[point] = stage.x(trace.x(0));
            points[point + 1] = stage.y(trace.y(0));
            for (int i = 0; i < last; i++) {
                curve(points, point + 2 + i * 6, trace, stage, Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2));
            }
            point += 2 + last * 6;
        }
        return new Outline(commands, points);
    }

    private static void curve(double[] out, int at, Trace trace, Stage stage, int a, int b, int c, int d) {
        out[at] = stage.x(trace.x(b) + (trace.x(c) - trace.x(a)) / 6);
        out[at + 1] = stage.y(trace.y(b) + (trace.y(c) - trace.y(a)) / 6);
        out[at + 2] = stage.x(trace.x(c) - (trace.x(d) - trace.x(b)) / 6);
        out[at + 3] = stage.y(trace.y(c) - (trace.y(d) - trace.y(b)) / 6);
        out[at + 4] = stage.x(trace.x(c));
        out[at + 5] = stage.y(trace.y(c));
    }

    static Outline polygon(Trace corners, Stage stage) {
        return polygons(List.of(corners), stage);
    }

    static Outline polygons(List<Trace> all, Stage stage) {
        int total = all.stream().mapToInt(Trace::size).sum();
        byte[] commands = new byte[total + all.size()];
        double[] points = new double[total * 2];
        int command = 0;
        int point = 0;
        for (Trace corners : all) {
            for (int i = 0; i < corners.size(); i++) {
                commands[command++] = i == 0 ? Outline.MOVE : Outline.LINE;
                points[point++] = stage.x(corners.x(i));
                points[point++] = stage.y(corners.y(i));
            }
            commands[command++] = Outline.CLOSE;
        }
        return new Outline(commands, points);
    }

    /// In units of the drawing.
    static Outline ellipse(double x, double y, double rx, double ry) {
        byte[] commands = {Outline.MOVE, Outline.CURVE, Outline.CURVE, Outline.CURVE, Outline.CURVE, Outline.CLOSE};
        double kx = rx * ROUND;
        double ky = ry * ROUND;
        double[] points = {
                x + rx, y, x + rx, y + ky, x + kx, y + ry, x, y + ry,
                x - kx, y + ry, x - rx, y + ky, x - rx, y,
                x - rx, y - ky, x - kx, y - ry, x, y - ry,
                x + kx, y - ry, x + rx, y - ky, x + rx, y};
        return new Outline(commands, points);
    }
}
