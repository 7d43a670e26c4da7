package org.nightstep.figure;

import java.util.List;
import java.util.Optional;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Foot;
import org.nightstep.figure.body.FrontBody;
import org.nightstep.figure.body.Proportions;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Profile;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One leg as seen from the front: the thigh with its shorts, which mostly points at the viewer, and the shin with its foot,
/// which may lie across it. The foot points at the viewer, or turns to show its side and its sole.
final class FrontLegDrawing implements Flesh {

    private static final double BEFORE_ANKLE = 0.16;
    private static final double HEM = 1.40;
    private static final double LONG_HEM = 1.62;
    /// What is seen of the length of a foot that points at the viewer, and of one seen from the side.
    private static final double AHEAD = 0.40;
    private static final double ASIDE = 0.85;
    /// How much of the sole is seen beside a foot that is seen from the side.
    private static final double SOLE = 0.095;
    private static final int PALM = 0xF3B9A0;
    private static final int ROUND = 7;

    private final LegBones bones;
    private final Tone skin;
    private final Tone cloth;
    private final Foot side;
    private final FootContour foot;
    private final FrontBody.Foot ahead;
    private final double thighLength;
    private final Limb thigh;
    private final Limb shorts;
    private final Limb shin;
    private final Optional<Limb> trousers;
    private final double hemAt;
    private final boolean mirrored;
    /// 0: the foot points at the viewer, 1: it is seen from the side.
    private final double turned;

    FrontLegDrawing(Body body, FrontBody front, LegBones bones, Tone skin, Tone cloth, boolean longTrousers) {
        this.bones = bones;
        this.skin = skin;
        this.cloth = cloth;
        side = body.foot();
        foot = FootContour.of(side, bones);
        ahead = front.foot();
        mirrored = bones.foot().isMirrored();
        Proportions lengths = body.proportions();
        thighLength = lengths.thigh();
        thigh = new Limb(profile(front.thigh()), List.of(bones.hip(), bones.knee()), lengths.thigh());
        shorts = new Limb(profile(front.shorts()), List.of(bones.hip(), bones.knee()), lengths.thigh());
        shin = new Limb(profile(front.shin()), List.of(bones.knee(), bones.ankle()), lengths.shin());
        trousers = longTrousers ? Optional.of(new Limb(profile(front.trousers()), List.of(bones.knee(), bones.ankle()), lengths.shin())) : Optional.empty();
        hemAt = longTrousers ? thighLength : HEM;
        turned = Ease.soft((bones.foot().scale() - AHEAD) / (ASIDE - AHEAD));
    }

    private Profile profile(Profile ofNearLeg) {
        return mirrored ? ofNearLeg.mirrored() : ofNearLeg;
    }

    @Override
    public Vec point(Muscle.Region region, double x, double y) {
        return switch (region) {
            case LEG -> x < thighLength ? thigh.point(x, y) : shin.point(x - thighLength, y);
            case FOOT -> foot.point(x, y);
            case HIP -> bones.hip().plus(new Vec(mirrored ? x : -x, y));
        };
    }

    void paintThigh(Sketch sketch) {
        sketch.shaded(thigh.band(0.3, thighLength - 0.04).smooth(0.06, 2), skin, 0.12);
        paintShorts(sketch);
    }

    /// Up to the buttock, without the shorts.
    void paintBareThigh(Sketch sketch) {
        Trace contour = around(thigh, 0.86).add(thigh.left(0, thighLength)).addReversed(thigh.right(0, thighLength)).smooth(0.06, 2);
        sketch.shaded(contour, skin, 0.12);
        sketch.outlines(List.of(contour), skin.line(), 0.55, 0.016);
    }

    /// A hem round a thigh that points at the viewer is a circle seen from within: it lies high over the middle of the thigh.
    private void paintShorts(Sketch sketch) {
        Vec along = bones.knee().minus(bones.hip()).unit();
        Trace contour = around(shorts, 0.86).add(shorts.left(0, hemAt)).add(trousers.isPresent() ? new Trace() : hem(0, 0.94)).addReversed(shorts.right(0, hemAt)).smooth(0.07, 2);
        sketch.shadedAcross(contour, cloth, 0.17, along);
        sketch.rim(contour, cloth.line(), 0.30, 0.018);
        if (trousers.isEmpty()) {
            paintHem(sketch);
        }
    }

    private void paintHem(Sketch sketch) {
        sketch.line(hem(-0.075, 0.92), cloth.line(), 0.35, 0.018);
        sketch.line(hem(0.06, 0.70), skin.shade(), 0.45, 0.06);
    }

    /// @param half how far it reaches to either side
    private Trace hem(double farther, double half) {
        Frame at = shorts.frame(hemAt + farther);
        double seen = bones.knee().minus(bones.hip()).length() / thighLength;
        double reach = 0.25 * Math.sqrt(Math.max(0, 1 - seen * seen));
        Trace hem = new Trace();
        for (int i = -4; i <= 4; i++) {
            double across = -half * i / 4;
            hem.add(shorts.point(hemAt + farther, across).plus(at.along(), -reach * Math.sqrt(1 - across * across)));
        }
        return hem;
    }

    void paintShin(Sketch sketch) {
        if (turned > 0) {
            paintSole(sketch);
        }
        Trace contour = around(shin, 1).add(shin.left(0, shin.length() - BEFORE_ANKLE)).add(foot())
                .addReversed(shin.right(0, shin.length() - BEFORE_ANKLE)).smooth(0.05, 2);
        sketch.shaded(contour, skin, 0.12);
        sketch.rim(contour, skin.line(), 0.34, 0.016);
        paintAnkle(sketch);
        paintToes(sketch);
        trousers.ifPresentOrElse(leg -> paintTrousers(sketch, leg), () -> paintKnee(sketch));
    }

    private void paintTrousers(Sketch sketch, Limb leg) {
        sketch.polygon(shin.band(LONG_HEM - 0.1, LONG_HEM + 0.06), skin.shade(), 0.55);
        Trace contour = around(leg, 0.9).add(leg.left(0, LONG_HEM)).add(leg.point(LONG_HEM + 0.03, 0)).addReversed(leg.right(0, LONG_HEM)).smooth(0.06, 2);
        sketch.shadedAcross(contour, cloth, 0.15, bones.ankle().minus(bones.knee()).unit());
        sketch.rim(contour, cloth.line(), 0.34, 0.018);
        sketch.line(cloth.line(), 0.30, 0.02, leg.point(0.02, 0.8), leg.point(0.12, 0.4), leg.point(0.14, 0.05));
    }

    /// Half a circle round the upper end of a limb, from its right side to its left.
    private static Trace around(Limb limb, double flat) {
        Frame end = limb.frame(0);
        Vec left = limb.point(0, 1).minus(end.origin());
        Vec right = limb.point(0, -1).minus(end.origin());
        Trace cap = new Trace();
        for (int i = 1; i < ROUND; i++) {
            double angle = Math.PI * i / ROUND;
            Vec half = angle < Math.PI / 2 ? right : left;
            cap.add(end.origin().plus(half, Math.abs(Math.cos(angle))).plus(end.along(), -half.length() * flat * Math.sin(angle)));
        }
        return cap;
    }

    /// From the left side of the shin round the toes to its right side.
    private Trace foot() {
        Frame down = down();
        Frame toes = foot.toes();
        Trace foot = mixed(down, ahead.inner(), bones.foot(), side.instep(), Vec.ZERO).add(mixed(down, ahead.toes(), toes, side.toes(), side.toeJoint()))
                .add(mixed(down, ahead.outer(), bones.foot(), side.sole(), Vec.ZERO));
        return mirrored ? new Trace().addReversed(foot) : foot;
    }

    private Trace mixed(Frame down, double[] front, Frame at, double[] profile, Vec from) {
        Trace mixed = new Trace();
        for (int i = 0; i < front.length; i += 2) {
            mixed.add(down.point(front[i], front[i + 1]).toward(at.point(profile[i] - from.x(), profile[i + 1] - from.y()), turned));
        }
        return mixed;
    }

    /// At the ankle, x on along the shin, y to the other leg.
    private Frame down() {
        Vec along = bones.ankle().minus(bones.knee()).unit();
        return new Frame(bones.ankle(), along, mirrored ? along.right() : along.left());
    }

    /// The sole faces away from the shin and a little toward the viewer: a strip along the outline from the toes to the heel.
    private void paintSole(Sketch sketch) {
        Trace toes = mixed(down(), ahead.toes(), foot.toes(), side.toes(), side.toeJoint());
        Trace under = new Trace();
        for (int i = toes.size() / 2; i < toes.size(); i++) {
            under.add(toes.point(i));
        }
        under.add(mixed(down(), ahead.outer(), bones.foot(), side.sole(), Vec.ZERO));
        Vec out = bones.foot().across().times(-SOLE * turned);
        Trace strip = new Trace();
        for (int i = 0; i < under.size(); i++) {
            double share = Math.sin(Math.PI * (i + 0.5) / under.size());
            strip.add(under.point(i).plus(out, Math.sqrt(share)));
        }
        sketch.fill(strip.addReversed(under).smooth(0.05, 1), Tone.mix(skin.shade(), PALM, 0.35), 1);
    }

    private void paintKnee(Sketch sketch) {
        sketch.line(skin.line(), 0.30, 0.02, shin.point(-0.02, 0.62), shin.point(0.12, 0.52), shin.point(0.20, 0.14));
        sketch.line(skin.line(), 0.22, 0.02, shin.point(-0.05, -0.62), shin.point(0.10, -0.56), shin.point(0.19, -0.22));
    }

    private void paintAnkle(Sketch sketch) {
        Frame down = down();
        double alpha = 0.34 * (1 - turned);
        sketch.line(skin.line(), alpha, 0.02, down.point(-0.03, 0.085), down.point(0.015, 0.065), down.point(0.05, 0.085));
        sketch.line(skin.line(), alpha, 0.02, down.point(0.0, -0.085), down.point(0.045, -0.065), down.point(0.08, -0.085));
        Frame foot = bones.foot();
        sketch.line(skin.line(), 0.34 * turned, 0.02, foot.point(-0.045, 0.03), foot.point(-0.06, -0.03), foot.point(-0.02, -0.075), foot.point(0.03, -0.05));
    }

    private void paintToes(Sketch sketch) {
        Frame down = down();
        for (double[] gap : new double[][] {{0.385, 0.088, 0.30, 0.078}, {0.376, 0.006, 0.305, 0.012}, {0.364, -0.062, 0.30, -0.048}, {0.342, -0.128, 0.285, -0.106}}) {
            sketch.line(skin.line(), 0.50 * (1 - turned), 0.018, down.point(gap[0], gap[1]), down.point(gap[2], gap[3]));
        }
        Frame toes = foot.toes();
        sketch.line(skin.line(), 0.50 * turned, 0.018, toes.point(0.155, 0.0), toes.point(0.215, -0.012), toes.point(0.262, -0.03));
        sketch.line(skin.line(), 0.38 * turned, 0.016, toes.point(0.13, -0.035), toes.point(0.17, -0.045), toes.point(0.21, -0.075));
    }
}
