package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Head, hair and neck.
final class HeadDrawing {

    private static final double SIZE = 1.07;
    private static final int INK = 0x2A2433;
    private static final int BLUSH = 0xE06A55;
    private static final int LIP = 0x8A2F2A;
    private static final int FRAME = 0x3A3F52;

    private final HeadShape shape;
    private final boolean earShown;
    private final HairDrawing hair;
    private final Person person;
    private final Frame head;
    private final Limb neck;
    private final Pose.Face mood;

    HeadDrawing(HeadShape shape, HeadShape.Style style, Person person, Body body, Skeleton skeleton) {
        this.shape = shape;
        this.person = person;
        this.head = skeleton.head().scaled(SIZE);
        Frame thorax = skeleton.thorax();
        earShown = style.earShown();
        hair = new HairDrawing(style, person.hairTone(), head, thorax);
        this.mood = skeleton.pose().face();
        neck = new Limb(body.neck(), List.of(thorax.point(0, -0.30), thorax.point(-0.01, -0.04), head.point(-0.13, -0.12)));
    }

    void paint(Sketch sketch) {
        hair.paintBehind(sketch);
        paintNeck(sketch);
        Trace face = around(shape.face());
        sketch.shaded(face, person.skin(), 0.05);
        paintFace(sketch);
        hair.paintOver(sketch);
        if (earShown) {
            sketch.shaded(around(shape.ear()), person.skin(), 0.03);
            sketch.line(points(head, shape.earLine()), person.skin().line(), 0.55, 0.018);
        }
        if (person.glasses()) {
            paintGlasses(sketch);
        }
    }

    /// A scarf lies over the shirt, so it is painted after it.
    void paintDrape(Sketch sketch) {
        hair.paintDrape(sketch);
    }

    private void paintNeck(Sketch sketch) {
        Trace contour = neck.band(0, neck.length()).smooth(0.06, 1);
        sketch.shaded(contour, person.skin(), 0.07);
        double end = neck.length();
        Trace chin = new Trace().add(neck.point(end - 0.36, -0.99)).add(neck.point(end - 0.30, 0.1))
                .add(neck.point(end - 0.16, 0.5)).add(neck.point(end, 0.5)).add(neck.point(end, -0.99));
        sketch.polygon(chin, person.skin().shade(), 0.75);
    }

    private void paintFace(Sketch sketch) {
        sketch.glow(head.point(shape.cheek()[0], shape.cheek()[1]), 0.14, 0.12, BLUSH, 0.32);
        paintEye(sketch);
        if (person.old()) {
            shape.ageLines().forEach(line -> sketch.line(points(head, line), person.skin().line(), 0.34, 0.017));
        }
        double[] brow = shape.brow();
        double worry = mood.brow();
        int browTone = earShown ? person.hairTone().line() : person.skin().line();
        sketch.line(Tone.mix(browTone, INK, 0.35), 0.85, 0.030, head.point(brow[0], brow[1] - 0.022 * worry),
                head.point(brow[2], brow[3] + 0.012 * worry), head.point(brow[4], brow[5] + 0.045 * worry));
        double[] lips = shape.lips();
        double smile = mood.mouth();
        sketch.line(Tone.mix(person.skin().line(), LIP, 0.45), 1, 0.026, head.point(lips[0], lips[1]),
                head.point(lips[2], lips[3] - 0.020 * smile), head.point(lips[4], lips[5] + 0.030 * smile));
        sketch.line(points(head, shape.nostril()), person.skin().line(), 0.75, 0.020);
    }

    private void paintEye(Sketch sketch) {
        double x = shape.eye()[0];
        double y = shape.eye()[1];
        double open = mood.eye();
        if (open < 0.25) {
            paintLid(sketch, x, y);
            return;
        }
        double tall = 0.046 * Math.min(1, open);
        Trace eye = new Trace();
        for (int i = 0; i < 12; i++) {
            double angle = Math.PI * i / 6;
            eye.add(head.point(x + 0.030 * Math.cos(angle), y + tall * Math.sin(angle)));
        }
        sketch.fill(eye, INK, 1);
        Vec spark = head.point(x + 0.010, y + tall * 0.45);
        sketch.ellipse(spark, 0.010, 0.010, 0xFFFFFF, 0.9);
        sketch.line(INK, 0.85, 0.018, head.point(x - 0.062, y + tall * 0.55), head.point(x - 0.015, y + tall + 0.016),
                head.point(x + 0.042, y + tall * 0.85));
    }

    /// Closed in peace: a lid of skin over the eye, and lashes in a bow that ends well inside any glasses, where a straight line
    /// would cross the eye out.
    private void paintLid(Sketch sketch, double x, double y) {
        sketch.ellipse(head.point(x, y), 0.046, 0.042, person.skin().shade(), 0.55);
        sketch.line(Tone.mix(person.skin().line(), INK, 0.5), 0.9, 0.017, head.point(x - 0.046, y + 0.004), head.point(x - 0.030, y - 0.026),
                head.point(x, y - 0.040), head.point(x + 0.030, y - 0.028), head.point(x + 0.044, y + 0.002));
    }

    private void paintGlasses(Sketch sketch) {
        double x = shape.eye()[0] + 0.012;
        double y = shape.eye()[1] - 0.012;
        Trace rim = new Trace();
        for (int i = 0; i <= 20; i++) {
            double angle = Math.PI * i / 10;
            rim.add(head.point(x + 0.082 * Math.cos(angle), y + 0.086 * Math.sin(angle)));
        }
        sketch.line(rim, FRAME, 0.95, 0.022);
        sketch.line(FRAME, 0.95, 0.022, head.point(x - 0.082, y + 0.02), head.point(x - 0.22, y + 0.045), head.point(-0.03, y + 0.05));
        sketch.line(FRAME, 0.95, 0.022, head.point(x + 0.080, y + 0.02), head.point(x + 0.115, y + 0.03));
    }

    private Trace around(double[] points) {
        return Spline.around(4, points(head, points));
    }

    private static Trace points(Frame frame, double[] points) {
        return Trace.of(frame, points);
    }
}
