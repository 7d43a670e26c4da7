package org.nightstep.figure;

import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.body.Target;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// A towel round a foot or a thigh, gathered in the hands, its ends hanging from them. The half toward the viewer lies over the
/// leg, the other behind it. It is taut as far as the muscle is stretched, and sags otherwise.
final class TowelDrawing {

    private static final Tone CLOTH = Tone.of(0xEFE6D0, 0xD2C4A2);
    private static final int STRIPE = 0x3E8C93;
    /// Half the width where it lies flat, in a fist, and at an end.
    private static final double FLAT = 0.17;
    private static final double GATHERED = 0.07;
    private static final double LOOSE = 0.19;
    /// Of its length.
    private static final double SAG = 0.22;
    /// How far the fold stands out where it turns round the leg.
    private static final double BULGE = 0.06;
    /// Of its length, how far it keeps the direction in which it leaves the fold.
    private static final double LEAVE = 0.25;
    /// Length from the middle to an end, in head heights: a bath towel is 1.3 m long.
    private static final double HALF = 2.7;
    private static final Vec DOWN = new Vec(0, -1);
    private static final int PIECES = 10;

    private final Vec middle;
    private final Vec edge;
    private final Skeleton skeleton;

    /// @param spot where the middle lies, and the direction of what it lies round
    TowelDrawing(Target.Spot spot, Skeleton skeleton) {
        middle = spot.at();
        edge = Vec.at(spot.degrees());
        this.skeleton = skeleton;
    }

    void paintFarHalf(Sketch sketch) {
        paint(sketch, skeleton.farArm(), CLOTH.far());
    }

    void paintNearHalf(Sketch sketch) {
        paint(sketch, skeleton.nearArm(), CLOTH);
    }

    private void paint(Sketch sketch, ArmBones arm, Tone tone) {
        Vec fist = arm.hand().point(0.28, 0.02);
        paintEnd(sketch, tone, fist);
        paintLoop(sketch, tone, fist);
    }

    private void paintEnd(Sketch sketch, Tone tone, Vec fist) {
        Vec way = fist.minus(middle);
        double length = Math.max(0.45, Math.min(1.2, HALF - way.length()));
        Vec aside = way.unit().times(0.10);
        Vec[] line = new Vec[PIECES + 1];
        double[] half = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            line[i] = fist.plus(DOWN, length * t).plus(aside, Math.sin(2.2 * t));
            half[i] = Ease.between(GATHERED, LOOSE, Ease.soft(1.4 * t));
        }
        paintCloth(sketch, tone, line, half, DOWN.left());
        for (double up : new double[] {0.10, 0.16}) {
            Vec at = line[PIECES].plus(DOWN, -up);
            sketch.line(STRIPE, 0.8, 0.03, at.plus(DOWN.left(), LOOSE * 0.92), at.plus(DOWN, 0.015), at.plus(DOWN.right(), LOOSE * 0.92));
        }
    }

    /// It leaves the fold across it, and comes to the fist in a bow that hangs; taut, it is straight.
    private void paintLoop(Sketch sketch, Tone tone, Vec fist) {
        double slack = 1 - skeleton.pose().strain().most();
        double reach = fist.minus(middle).length();
        Vec first = middle.toward(fist, LEAVE).toward(middle.plus(edge.left(), LEAVE * reach), slack);
        Vec second = first.toward(fist, 0.5).plus(DOWN, SAG * reach * slack);
        Vec[] line = new Vec[PIECES + 1];
        double[] half = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            line[i] = bezier(middle, first, second, fist, t);
            half[i] = Ease.between(FLAT, GATHERED, Ease.soft(t));
        }
        paintCloth(sketch, tone, line, half, edge.times(-1));
        paintFold(sketch, tone);
    }

    private static Vec bezier(Vec start, Vec first, Vec second, Vec end, double t) {
        Vec one = start.toward(first, t).toward(first.toward(second, t), t);
        Vec other = first.toward(second, t).toward(second.toward(end, t), t);
        return one.toward(other, t);
    }

    /// Where the cloth turns away, it lies in its own shade.
    private void paintFold(Sketch sketch, Tone tone) {
        Vec out = edge.right();
        Trace fold = new Trace().add(middle.plus(edge, FLAT)).add(middle.plus(edge, 0.8 * FLAT).plus(out, BULGE)).add(middle.plus(out, 1.2 * BULGE))
                .add(middle.plus(edge, -0.8 * FLAT).plus(out, BULGE)).add(middle.plus(edge, -FLAT)).smooth(0.03, 1);
        sketch.fill(fold, tone.shade(), 1);
        sketch.rim(fold, tone.line(), 0.55, 0.018);
    }

    /// @param edge which way the edge at the start of the line runs, to its left; from there it turns across the line
    private static void paintCloth(Sketch sketch, Tone tone, Vec[] line, double[] half, Vec edge) {
        Trace left = new Trace();
        Trace right = new Trace();
        Trace upperFold = new Trace();
        Trace lowerFold = new Trace();
        for (int i = 0; i < line.length; i++) {
            Vec across = line[Math.min(i + 1, line.length - 1)].minus(line[Math.max(i - 1, 0)]).unit().left();
            Vec out = edge.toward(across, Ease.soft(2.5 * i / (line.length - 1))).unit();
            left.add(line[i].plus(out, half[i]));
            right.add(line[i].plus(out, -half[i]));
            upperFold.add(line[i].plus(out, 0.38 * half[i]));
            lowerFold.add(line[i].plus(out, -0.34 * half[i]));
        }
        Trace contour = new Trace().add(left).addReversed(right).smooth(0.04, 1);
        sketch.shaded(contour, tone, 0.07);
        sketch.rim(contour, tone.line(), 0.55, 0.018);
        sketch.line(upperFold, tone.line(), 0.30, 0.016);
        sketch.line(lowerFold, tone.line(), 0.42, 0.018);
    }
}
