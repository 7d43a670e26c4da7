package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.FrontBody;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Head, hair and neck as seen from the front.
final class FrontHeadDrawing {

    private static final double SIZE = 1.07;
    /// How much larger the head looks when it comes toward the viewer.
    private static final double NEARER = 0.22;
    /// How far a face shifts on its head when it is turned or raised as far as it goes.
    private static final double TURN = 0.085;
    private static final int INK = 0x2A2433;
    private static final int BLUSH = 0xE06A55;
    private static final int LIP = 0x8A2F2A;
    private static final int FRAME = 0x3A3F52;

    private final FrontHead shape;
    private final boolean earShown;
    private final HairDrawing hair;
    private final Person person;
    private final Frame head;
    /// Where eyes and mouth are: the head's own frame, shifted as it is turned.
    private final Frame face;
    private final Limb neck;
    private final Pose.Face mood;

    FrontHeadDrawing(FrontHead shape, Person person, FrontBody body, Skeleton skeleton) {
        this.shape = shape;
        this.person = person;
        HeadShape.Style style = shape.styles().get(person.hair());
        earShown = style.earShown();
        mood = skeleton.pose().face();
        head = skeleton.head().scaled(SIZE * (1 + NEARER * skeleton.towardViewer()));
        face = new Frame(head.point(mood.look().times(TURN)), head.along(), head.across());
        hair = new HairDrawing(style, person.hairTone(), head, skeleton.thorax());
        neck = new Limb(body.neck(), List.of(skeleton.thorax().point(0, -0.34), skeleton.thorax().point(0, -0.04), head.point(0, -0.20)));
    }

    void paintBehind(Sketch sketch) {
        hair.paintBehind(sketch);
        sketch.shaded(neck.band(0, neck.length()).smooth(0.06, 1), person.skin(), 0.07);
        double chin = neck.length() - 0.20;
        Trace shade = new Trace().add(neck.point(chin, 0.96)).add(neck.point(chin - 0.08, 0.6)).add(neck.point(chin - 0.14, 0.1)).add(neck.point(chin - 0.16, -0.4))
                .add(neck.point(chin - 0.13, -0.96)).add(neck.point(neck.length(), -0.96)).add(neck.point(neck.length(), 0.96));
        sketch.polygon(shade, person.skin().shade(), 0.75);
    }

    void paintDrape(Sketch sketch) {
        hair.paintDrape(sketch);
    }

    void paint(Sketch sketch) {
        if (earShown) {
            paintEar(sketch, head);
            paintEar(sketch, head.mirrored());
        }
        sketch.shaded(Spline.around(4, Trace.of(head, shape.face())), person.skin(), 0.055);
        paintFace(sketch);
        hair.paintOver(sketch);
        if (person.glasses()) {
            paintGlasses(sketch);
        }
    }

    private void paintEar(Sketch sketch, Frame side) {
        sketch.shaded(Spline.around(4, Trace.of(side, shape.ear())), person.skin(), 0.03);
        sketch.line(Trace.of(side, shape.earLine()), person.skin().line(), 0.55, 0.018);
    }

    private void paintFace(Sketch sketch) {
        paintHalf(sketch, face);
        paintHalf(sketch, face.mirrored());
        sketch.line(Trace.of(face, shape.bridge()), person.skin().shade(), 0.8, 0.030);
        Frame tip = new Frame(face.point(mood.look().times(TURN * 0.35)), face.along(), face.across());
        sketch.line(Trace.of(tip, shape.nose()), person.skin().line(), 0.75, 0.020);
        double[] lips = shape.lips();
        double smile = mood.mouth();
        Vec corner = new Vec(lips[4], lips[5] + 0.030 * smile);
        Vec between = new Vec(lips[2], lips[3] - 0.010 * smile);
        sketch.line(Tone.mix(person.skin().line(), LIP, 0.45), 1, 0.026, face.mirrored().point(corner), face.mirrored().point(between),
                face.point(lips[0], lips[1] - 0.022 * smile), face.point(between), face.point(corner));
        sketch.line(Trace.of(face, shape.lowerLip()), person.skin().shade(), 0.9, 0.024);
    }

    /// Cheek, brow, eye and lines of age of one side.
    private void paintHalf(Sketch sketch, Frame side) {
        sketch.glow(side.point(shape.cheek()[0], shape.cheek()[1]), 0.12, 0.10, BLUSH, 0.30);
        paintEye(sketch, side);
        if (person.old()) {
            shape.ageLines().forEach(line -> sketch.line(Trace.of(side, line), person.skin().line(), 0.34, 0.017));
        }
        double[] brow = shape.brow();
        double worry = mood.brow();
        int tone = earShown ? person.hairTone().line() : person.skin().line();
        sketch.line(Tone.mix(tone, INK, 0.35), 0.85, 0.028, side.point(brow[0], brow[1] + 0.040 * worry),
                side.point(brow[2], brow[3] + 0.020 * worry), side.point(brow[4], brow[5]), side.point(brow[6], brow[7] - 0.020 * worry));
    }

    private void paintEye(Sketch sketch, Frame side) {
        double x = shape.eye()[0];
        double y = shape.eye()[1];
        double open = Math.min(mood.eye(), 1 + mood.look().y() * 0.45);
        if (open < 0.25) {
            sketch.line(INK, 0.9, 0.024, side.point(x - 0.055, y), side.point(x, y - 0.028), side.point(x + 0.058, y + 0.004));
            return;
        }
        double tall = 0.044 * Math.min(1, open);
        Vec pupil = side.point(x, y).plus(head.direction(mood.look().x() * 0.012, mood.look().y() * 0.010));
        Frame eye = new Frame(pupil, head.along(), head.across());
        Trace iris = new Trace();
        for (int i = 0; i < 12; i++) {
            double angle = Math.PI * i / 6;
            iris.add(eye.point(0.031 * Math.cos(angle), tall * Math.sin(angle)));
        }
        sketch.fill(iris, INK, 1);
        sketch.ellipse(eye.point(-0.009, tall * 0.42), 0.010, 0.010, 0xFFFFFF, 0.9);
        sketch.line(INK, 0.85, 0.018, side.point(x - 0.052, y + tall * 0.70), side.point(x - 0.028, y + tall * 0.98),
                side.point(x + 0.004, y + tall + 0.010), side.point(x + 0.036, y + tall * 0.92), side.point(x + 0.062, y + tall * 0.50));
    }

    private void paintGlasses(Sketch sketch) {
        paintGlass(sketch, face);
        paintGlass(sketch, face.mirrored());
        double x = shape.eye()[0] - 0.092;
        double y = shape.eye()[1] + 0.012;
        sketch.line(FRAME, 0.95, 0.022, face.point(-x, y), face.point(0, y + 0.018), face.point(x, y));
    }

    private void paintGlass(Sketch sketch, Frame side) {
        double x = shape.eye()[0];
        double y = shape.eye()[1] - 0.010;
        Trace rim = new Trace();
        for (int i = 0; i <= 20; i++) {
            double angle = Math.PI * i / 10;
            rim.add(side.point(x + 0.094 * Math.cos(angle), y + 0.086 * Math.sin(angle)));
        }
        sketch.line(rim, FRAME, 0.95, 0.022);
        sketch.line(FRAME, 0.95, 0.022, side.point(x + 0.092, y + 0.025), side.point(0.335, y + 0.045));
    }
}
