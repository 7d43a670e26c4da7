package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.FrontBody;
import org.nightstep.figure.body.Proportions;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// The shirt and the shorts round the hips as seen from the front. The chest widens a little with each breath.
final class FrontTrunkDrawing {

    private static final double BREATH = 0.014;
    /// How much wider the shoulders look than the hips when they come toward the viewer.
    private static final double NEARER = 0.26;
    private static final double HEM = 0.10;
    private static final double COLLAR = 2.34;

    private final Skeleton skeleton;
    private final Tone shirt;
    private final Tone shorts;
    private final double[] pelvis;
    private final double build;
    private final Limb limb;

    /// @param build how broad the person is
    FrontTrunkDrawing(FrontBody body, Proportions lengths, Skeleton skeleton, Person person) {
        this.skeleton = skeleton;
        shirt = person.shirt();
        shorts = person.shorts();
        pelvis = body.pelvis();
        build = person.build();
        limb = new Limb(body.shirt().widened(1 + BREATH * skeleton.pose().breath()).flared(1 + NEARER * skeleton.towardViewer()), List.of(skeleton.hip(), skeleton.waist(), skeleton.ribs(), skeleton.nape()),
                lengths.pelvis(), lengths.lumbar(), lengths.thorax());
    }

    /// Between the legs, behind the thighs.
    void paintPelvis(Sketch sketch) {
        Vec up = skeleton.waist().minus(skeleton.hip()).unit();
        Frame hips = new Frame(skeleton.hip(), up.right().times(build), up);
        sketch.fill(Spline.around(3, Trace.of(hips, pelvis)), shorts.shade(), 1);
    }

    void paint(Sketch sketch) {
        Trace contour = limb.left(HEM, COLLAR).add(neckline(0.23, 0.015)).addReversed(limb.right(HEM, COLLAR))
                .add(limb.point(HEM - 0.07, -0.5)).add(limb.point(HEM - 0.10, 0)).add(limb.point(HEM - 0.07, 0.5)).smooth(0.075, 3);
        Vec along = skeleton.nape().minus(skeleton.hip()).unit();
        sketch.shadedAcross(contour, shirt, 0.24, along);
        paintFolds(sketch);
        sketch.line(neckline(0.26, 0.0), shirt.shade(), 1, 0.06);
    }

    private Trace neckline(double half, double above) {
        Frame thorax = skeleton.thorax();
        double deep = -0.155 * skeleton.pose().spine().seen();
        return new Trace().add(thorax.point(-half, above)).add(thorax.point(-half * 0.62, deep * 0.68 + above)).add(thorax.point(0, deep + above))
                .add(thorax.point(half * 0.62, deep * 0.68 + above)).add(thorax.point(half, above));
    }

    /// Cloth hangs from the shoulders and gathers at the lap.
    private void paintFolds(Sketch sketch) {
        double lean = skeleton.towardViewer();
        fold(sketch, 0.20, 1.55, 0.72, 1.28, 0.62, 1.05, 0.64);
        fold(sketch, 0.20, 1.55, -0.72, 1.28, -0.62, 1.05, -0.64);
        fold(sketch, 0.16 + 0.2 * lean, 0.30, 0.92, 0.34, 0.55, 0.28, 0.22);
        fold(sketch, 0.16 + 0.2 * lean, 0.42, -0.94, 0.46, -0.62, 0.38, -0.30);
        fold(sketch, 0.12 + 0.2 * lean, 0.62, 0.90, 0.60, 0.62, 0.52, 0.42);
    }

    private void fold(Sketch sketch, double alpha, double... at) {
        sketch.line(shirt.line(), alpha, 0.026, limb.point(at[0], at[1]), limb.point(at[2], at[3]), limb.point(at[4], at[5]));
    }
}
