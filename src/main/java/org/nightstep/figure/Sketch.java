package org.nightstep.figure;

import java.util.ArrayList;
import java.util.List;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Puts a drawing together from shapes in the figure's world.
final class Sketch {

    /// Toward the one light, at the upper left of the drawing.
    private static final Vec LIGHT = new Vec(-0.62, 0.78);

    private final Stage stage;
    private final Vec light;
    private final List<Mark> marks;
    /// How much of every ink is there.
    private final double presence;

    Sketch(Stage stage) {
        this(stage, new ArrayList<>(), 1);
    }

    private Sketch(Stage stage, List<Mark> marks, double presence) {
        this.stage = stage;
        this.marks = marks;
        this.presence = presence;
        light = stage.facing() == Side.RIGHT ? LIGHT : new Vec(-LIGHT.x(), LIGHT.y());
    }

    /// Goes on with the same drawing, for somebody who stands at a place of it and looks to a side.
    Sketch from(Vec at, Side ahead) {
        return new Sketch(stage.from(at, ahead), marks, presence);
    }

    /// Goes on with the same drawing in thinner ink.
    ///
    /// @param share 0 for nothing, 1 for as it is
    Sketch faded(double share) {
        return new Sketch(stage, marks, presence * share);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void fill(Trace contour, int rgb, double alpha) {
        add(new Mark.Fill(Curves.closed(contour, stage), flat(rgb, alpha)));
    }

    /// Several shapes as one: where they overlap nothing shows twice.
    void fills(List<Trace> contours, int rgb, double alpha) {
        if (!contours.isEmpty()) {
            add(new Mark.Fill(Curves.closed(contours, stage), flat(rgb, alpha)));
        }
    }

    /// Lines round several shapes.
    void outlines(List<Trace> contours, int rgb, double alpha, double width) {
        if (!contours.isEmpty()) {
            add(new Mark.Stroke(Curves.closed(contours, stage), flat(rgb, alpha), width * stage.scale()));
        }
    }

    void polygon(Trace corners, int rgb, double alpha) {
        add(new Mark.Fill(Curves.polygon(corners, stage), flat(rgb, alpha)));
    }

    /// Filled, with a soft-edged shade on the side away from the light.
    void shaded(Trace contour, Tone tone, double depth) {
        shaded(contour, tone, depth, light);
    }

    /// Cloth: only the light that falls across it counts, so that hems get no edge and nothing jumps when a limb turns.
    void shadedAcross(Trace contour, Tone tone, double depth, Vec along) {
        shaded(contour, tone, depth, light.plus(along, -light.dot(along)).plus(light, 0.12));
    }

    private void shaded(Trace contour, Tone tone, double depth, Vec toLight) {
        fill(contour, tone.base(), 1);
        double deepest = depth * 1.12;
        var shade = new Shade(contour, toLight, deepest);
        strips(shade.strips(deepest), tone.shade(), 0.35);
        strips(shade.strips(depth), tone.shade(), 0.55);
        strips(shade.strips(depth * 0.88), tone.shade(), 1);
    }

    void shade(Trace contour, double depth, int rgb, double alpha) {
        strips(new Shade(contour, light, depth).strips(depth), rgb, alpha);
    }

    private void strips(List<Trace> strips, int rgb, double alpha) {
        if (!strips.isEmpty()) {
            add(new Mark.Fill(Curves.polygons(strips, stage), flat(rgb, alpha)));
        }
    }

    /// A thin line along the part of a contour that faces away from the light: lifts a limb off one of the same colour.
    void rim(Trace contour, int rgb, double alpha, double width) {
        for (Trace run : Shade.runs(contour, light)) {
            line(run, rgb, alpha, width);
        }
    }

    /// A smooth line through points.
    void line(Trace points, int rgb, double alpha, double width) {
        add(new Mark.Stroke(Curves.open(points, stage), flat(rgb, alpha), width * stage.scale()));
    }

    void line(int rgb, double alpha, double width, Vec... points) {
        Trace trace = new Trace();
        for (Vec point : points) {
            trace.add(point);
        }
        line(trace, rgb, alpha, width);
    }

    /// Smooth lines, painted as one.
    void lines(List<Trace> lines, int rgb, double alpha, double width) {
        if (!lines.isEmpty()) {
            add(new Mark.Stroke(Curves.open(lines, stage), flat(rgb, alpha), width * stage.scale()));
        }
    }

    /// A soft round light or shadow that fades to nothing at its rim.
    void glow(Vec centre, double radiusX, double radiusY, int rgb, double alpha) {
        Ink.Radial light = fading(centre, radiusX, radiusY, rgb, alpha);
        add(new Mark.Fill(Curves.ellipse(light.x(), light.y(), light.radiusX(), light.radiusY()), light));
    }

    /// The same light, but only inside a shape.
    void lit(Trace contour, Vec centre, double radius, int rgb, double alpha) {
        add(new Mark.Fill(Curves.closed(contour, stage), fading(centre, radius, radius, rgb, alpha)));
    }

    private Ink.Radial fading(Vec centre, double radiusX, double radiusY, int rgb, double alpha) {
        List<Ink.Stop> stops = List.of(new Ink.Stop(0, rgb, alpha), new Ink.Stop(0.35, rgb, alpha * 0.66),
                new Ink.Stop(0.7, rgb, alpha * 0.2), new Ink.Stop(1, rgb, 0));
        return new Ink.Radial(stage.x(centre.x()), stage.y(centre.y()), radiusX * stage.scale(), radiusY * stage.scale(), stops);
    }

    void ellipse(Vec centre, double radiusX, double radiusY, int rgb, double alpha) {
        add(new Mark.Fill(Curves.ellipse(stage.x(centre.x()), stage.y(centre.y()),
                radiusX * stage.scale(), radiusY * stage.scale()), flat(rgb, alpha)));
    }

    void ring(Vec centre, double radiusX, double radiusY, int rgb, double alpha, double width) {
        add(new Mark.Stroke(Curves.ellipse(stage.x(centre.x()), stage.y(centre.y()),
                radiusX * stage.scale(), radiusY * stage.scale()), flat(rgb, alpha), width * stage.scale()));
    }

    private Ink flat(int rgb, double alpha) {
        return new Ink.Flat(rgb, alpha * presence);
    }

    private void add(Mark mark) {
        marks.add(mark);
    }
}
