package org.nightstep.figure;

import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// The shirt on the spine. The chest widens a little with each breath.
final class TrunkDrawing {

    private static final double BREATH = 0.018;
    private static final double COLLAR = 2.33;

    private final Skeleton skeleton;
    private final Tone cloth;
    private final Limb limb;
    private final double frontHem;
    private final double backHem;

    /// @param hem where the shirt ends, up from the hip joint of somebody who stands
    TrunkDrawing(Body body, Skeleton skeleton, Tone cloth, double hem) {
        this.skeleton = skeleton;
        this.cloth = cloth;
        limb = new Limb(body.shirt().widened(1 + BREATH * skeleton.pose().breath()),
                Spline.through(5, skeleton.hip(), skeleton.waist(), skeleton.ribs(), skeleton.nape()));
        double flexed = Ease.soft((skeleton.degrees(Joint.HIP, true) - 25) / 95);
        backHem = hem + 0.16 * flexed;
        frontHem = hem + 0.48 * flexed;
    }

    void paint(Sketch sketch) {
        Trace contour = limb.left(backHem, COLLAR).addReversed(limb.right(frontHem, COLLAR)).smooth(0.075, 3);
        Vec along = skeleton.nape().minus(skeleton.hip()).unit();
        sketch.shadedAcross(contour, cloth, 0.24, along);
        paintFolds(sketch);
        paintCollar(sketch);
    }

    private void paintCollar(Sketch sketch) {
        Frame thorax = skeleton.thorax();
        sketch.line(cloth.shade(), 1, 0.06, thorax.point(-0.23, 0.02), thorax.point(-0.02, -0.075), thorax.point(0.22, -0.055));
    }

    /// Cloth gathers where the trunk bends, on the belly side, and hangs from the shoulder.
    private void paintFolds(Sketch sketch) {
        double bend = Ease.clamp((skeleton.pose().spine().lumbar() + skeleton.pose().spine().thorax()
                + skeleton.degrees(Joint.HIP, true) - 40) / 90);
        double alpha = 0.10 + 0.26 * bend;
        fold(sketch, alpha, 0.62, -0.96, 0.70, -0.50, 0.70, -0.05);
        fold(sketch, alpha, 0.90, -0.97, 0.90, -0.60, 0.84, -0.22);
        fold(sketch, alpha * 0.8, 0.36, -0.90, 0.50, -0.40, 0.56, 0.10);
        fold(sketch, 0.16, 1.30, 0.66, 1.05, 0.62, 0.82, 0.66);
    }

    private void fold(Sketch sketch, double alpha, double... at) {
        sketch.line(cloth.line(), alpha, 0.026, place(at[0], at[1]), place(at[2], at[3]), place(at[4], at[5]));
    }

    /// Never below the hem.
    private Vec place(double at, double across) {
        return limb.point(Math.max(at, frontHem + 0.10), across);
    }
}
