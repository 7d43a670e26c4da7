package org.nightstep.figure;

import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// A towel round a foot or a thigh, its ends in the hands. The half toward the viewer lies over the leg, the other behind it.
final class TowelDrawing {

    private static final Tone CLOTH = Tone.of(0xEFE6D0, 0xD2C4A2);
    private static final int STRIPE = 0x3E8C93;
    private static final double WIDTH = 0.17;
    /// Length from the middle to an end, in head heights: a bath towel is 1.3 m long.
    private static final double HALF = 2.7;
    private static final Vec DOWN = new Vec(0, -1);

    private final Vec middle;
    private final Skeleton skeleton;

    TowelDrawing(Vec middle, Skeleton skeleton) {
        this.middle = middle;
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
        Vec way = fist.minus(middle);
        double tail = Math.max(0.35, Math.min(1.3, HALF - way.length()));
        Vec end = fist.plus(DOWN, tail).plus(way.unit(), 0.12);
        ribbon(sketch, tone, new Trace().add(fist).add(fist.toward(end, 0.45).plus(way.unit(), 0.07)).add(end));
        sketch.line(STRIPE, 0.8, 0.035, end.plus(new Vec(-WIDTH * 0.42, 0.14)), end.plus(new Vec(WIDTH * 0.42, 0.14)));
        double slack = 0.10 * Ease.clamp((HALF - way.length()) / HALF);
        Vec past = middle.plus(way.unit(), -0.05);
        ribbon(sketch, tone, new Trace().add(past).add(middle.toward(fist, 0.5).plus(DOWN, slack)).add(fist));
    }

    private static void ribbon(Sketch sketch, Tone tone, Trace trace) {
        sketch.line(trace, tone.line(), 0.5, WIDTH + 0.03);
        sketch.line(trace, tone.base(), 1, WIDTH);
        sketch.line(trace, tone.shade(), 0.7, WIDTH * 0.18);
    }
}
