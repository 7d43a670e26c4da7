package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Foot;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One leg with its foot, and the leg of the shorts on it.
final class LegDrawing {

    private static final double BEFORE_ANKLE = 0.20;
    private static final double HEM = 1.06;
    private static final double WAIST = 0.56;
    private static final int AMBER = 0xFFC24A;
    private static final int EMBER = 0xF08A1C;
    private static final int LAMP = 0xFFD98A;
    private static final int FIBRE = 0x9A4F00;

    private final Body body;
    private final LegBones bones;
    private final Tone skin;
    private final Tone cloth;
    private final Limb limb;
    private final Limb shorts;

    /// @param pelvis direction up the lower spine
    LegDrawing(Body body, LegBones bones, Vec pelvis, Tone skin, Tone cloth) {
        this.body = body;
        this.bones = bones;
        this.skin = skin;
        this.cloth = cloth;
        limb = new Limb(body.leg(), List.of(bones.hip(), bones.knee(), bones.ankle()));
        shorts = new Limb(body.shorts(), List.of(bones.hip().plus(pelvis, WAIST), bones.hip(), bones.knee()));
    }

    void paintSkin(Sketch sketch) {
        Trace contour = contour();
        sketch.shaded(contour, skin, 0.13);
        sketch.rim(contour, skin.line(), 0.20, 0.016);
        paintKnee(sketch);
        paintFootLines(sketch);
    }

    void paintShorts(Sketch sketch) {
        Trace under = limb.band(HEM - 0.1, HEM + 0.07);
        sketch.polygon(under, skin.shade(), 0.55);
        Vec along = bones.knee().minus(bones.hip()).unit();
        Trace contour = shorts.left(0, WAIST + HEM)
                .add(shorts.point(WAIST + HEM + 0.02, 0.5)).add(shorts.point(WAIST + HEM + 0.035, 0))
                .add(shorts.point(WAIST + HEM + 0.02, -0.5))
                .addReversed(shorts.right(0, WAIST + HEM)).smooth(0.07, 2);
        sketch.shadedAcross(contour, cloth, 0.20, along);
        sketch.line(cloth.line(), 0.35, 0.018, shorts.point(WAIST + HEM - 0.09, 0.94),
                shorts.point(WAIST + HEM - 0.065, 0), shorts.point(WAIST + HEM - 0.09, -0.94));
        paintFolds(sketch);
    }

    private void paintFolds(Sketch sketch) {
        Vec crease = shorts.point(WAIST + 0.10, 0.72);
        sketch.line(cloth.line(), 0.30, 0.02, crease, shorts.point(WAIST + 0.20, 0.42), shorts.point(WAIST + 0.22, 0.08));
        sketch.line(cloth.line(), 0.18, 0.018, shorts.point(WAIST + 0.34, 0.66), shorts.point(WAIST + 0.40, 0.36),
                shorts.point(WAIST + 0.40, 0.14));
    }

    private Trace contour() {
        Foot foot = body.foot();
        double end = limb.length() - BEFORE_ANKLE;
        Trace trace = limb.left(0, end).add(Trace.of(bones.foot(), foot.instep()));
        Frame toes = toes();
        for (int i = 0; i < foot.toes().length; i += 2) {
            trace.add(toes.point(foot.toes()[i] - foot.toeJoint().x(), foot.toes()[i + 1] - foot.toeJoint().y()));
        }
        return trace.add(Trace.of(bones.foot(), foot.sole())).addReversed(limb.right(0, end)).smooth(0.055, 2);
    }

    /// At the toe joint, turned with the toes.
    private Frame toes() {
        Frame foot = bones.foot();
        Vec along = foot.along().turned(bones.toes());
        return new Frame(foot.point(body.foot().toeJoint()), along, along.left());
    }

    private void paintKnee(Sketch sketch) {
        double knee = body.proportions().thigh();
        sketch.line(skin.line(), 0.28, 0.02, limb.point(knee - 0.13, 0.62), limb.point(knee - 0.02, 0.40), limb.point(knee + 0.11, 0.60));
    }

    private void paintFootLines(Sketch sketch) {
        Frame foot = bones.foot();
        sketch.line(skin.line(), 0.34, 0.02, foot.point(-0.045, 0.03), foot.point(-0.06, -0.03), foot.point(-0.02, -0.075), foot.point(0.03, -0.05));
        Frame toes = toes();
        sketch.line(skin.line(), 0.50, 0.018, toes.point(0.155, 0.0), toes.point(0.215, -0.012), toes.point(0.262, -0.03));
        sketch.line(skin.line(), 0.38, 0.016, toes.point(0.13, -0.035), toes.point(0.17, -0.045), toes.point(0.21, -0.075));
    }

    /// The light behind the leg.
    void paintHalo(Sketch sketch, Muscle muscle, double strength) {
        double middle = (muscle.from() + muscle.to()) / 2;
        sketch.glow(limb.point(middle, -0.4), 1.05, 1.05, AMBER, 0.55 * strength);
    }

    /// The muscle itself: spindles, one in the other, and its fibres, so that it reads in grey as well.
    void paintMuscle(Sketch sketch, Muscle muscle, double strength) {
        sketch.fill(spindle(muscle, 0, 0.56), EMBER, 0.50 * strength);
        sketch.fill(spindle(muscle, 0.06, 0.44), 0xFFAE3B, 0.45 * strength);
        sketch.fill(spindle(muscle, 0.14, 0.30), LAMP, 0.50 * strength);
        for (double across : new double[] {-0.18, -0.50, -0.80}) {
            sketch.line(FIBRE, 0.50 * strength, 0.022, fibre(muscle, 0.24, across), fibre(muscle, 0.5, across), fibre(muscle, 0.76, across));
        }
    }

    private Vec fibre(Muscle muscle, double share, double across) {
        double bow = 1 - Math.abs(share - 0.5) * 0.7;
        return limb.point(muscle.from() + (muscle.to() - muscle.from()) * share, -0.44 + (across + 0.44) * bow);
    }

    private Trace spindle(Muscle muscle, double inset, double half) {
        Trace upper = new Trace();
        Trace lower = new Trace();
        for (int i = 0; i <= 12; i++) {
            double share = inset + (1 - 2 * inset) * i / 12;
            double at = muscle.from() + (muscle.to() - muscle.from()) * share;
            double thick = half * Math.pow(Math.sin(Math.PI * i / 12), 0.6);
            upper.add(limb.point(at, -0.44 + thick));
            lower.add(limb.point(at, Math.max(-0.98, -0.44 - thick)));
        }
        return upper.addReversed(lower);
    }
}
