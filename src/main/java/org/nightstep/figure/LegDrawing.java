package org.nightstep.figure;

import java.util.List;
import java.util.Optional;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Proportions;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One leg with its foot, and the leg of the shorts on it.
final class LegDrawing {

    static final double BEFORE_ANKLE = 0.20;

    private static final double WAIST = BareLeg.WAIST;

    private final Body body;
    private final LegBones bones;
    private final Tone skin;
    private final Tone cloth;
    private final Limb limb;
    private final Limb clothes;
    private final double hem;
    private final Optional<Tone> shoe;
    private final FootContour foot;

    /// @param pelvis direction up the lower spine
    /// @param shoe none for a bare foot
    LegDrawing(Body body, LegBones bones, Vec pelvis, Tone skin, Tone cloth, boolean trousers, Optional<Tone> shoe) {
        this.body = body;
        this.bones = bones;
        this.skin = skin;
        this.cloth = cloth;
        Proportions natural = body.proportions();
        limb = new Limb(body.leg(), List.of(bones.hip(), bones.knee(), bones.ankle()), natural.thigh(), natural.shin());
        this.shoe = shoe;
        foot = FootContour.of(body.foot(), bones);
        Vec waist = bones.hip().plus(pelvis, WAIST);
        clothes = trousers ? new Limb(body.trousers(), List.of(waist, bones.hip(), bones.knee(), bones.ankle()), WAIST, natural.thigh(), natural.shin())
                : new Limb(body.shorts(), List.of(waist, bones.hip(), bones.knee()), WAIST, natural.thigh());
        hem = trousers ? limb.length() - 0.06 : 1.06;
    }

    void paintSkin(Sketch sketch) {
        Trace contour = contour();
        sketch.shaded(contour, skin, 0.13);
        sketch.rim(contour, skin.line(), 0.20, 0.016);
        paintKnee(sketch);
        shoe.ifPresentOrElse(tone -> paintShoe(sketch, tone), () -> paintFootLines(sketch));
    }

    void paintShorts(Sketch sketch) {
        Trace under = limb.band(hem - 0.1, hem + 0.07);
        sketch.polygon(under, skin.shade(), 0.55);
        Vec along = bones.knee().minus(bones.hip()).unit();
        Trace contour = clothes.left(0, WAIST + hem)
                .add(clothes.point(WAIST + hem + 0.02, 0.5)).add(clothes.point(WAIST + hem + 0.035, 0))
                .add(clothes.point(WAIST + hem + 0.02, -0.5))
                .addReversed(clothes.right(0, WAIST + hem)).smooth(0.07, 2);
        sketch.shadedAcross(contour, cloth, 0.20, along);
        sketch.line(cloth.line(), 0.35, 0.018, clothes.point(WAIST + hem - 0.09, 0.94),
                clothes.point(WAIST + hem - 0.065, 0), clothes.point(WAIST + hem - 0.09, -0.94));
        paintFolds(sketch);
    }

    private void paintFolds(Sketch sketch) {
        Vec crease = clothes.point(WAIST + 0.10, 0.72);
        sketch.line(cloth.line(), 0.30, 0.02, crease, clothes.point(WAIST + 0.20, 0.42), clothes.point(WAIST + 0.22, 0.08));
        sketch.line(cloth.line(), 0.18, 0.018, clothes.point(WAIST + 0.34, 0.66), clothes.point(WAIST + 0.40, 0.36),
                clothes.point(WAIST + 0.40, 0.14));
    }

    private Trace contour() {
        double end = limb.length() - BEFORE_ANKLE;
        return limb.left(0, end).add(foot.around()).addReversed(limb.right(0, end)).smooth(0.055, 2);
    }

    /// A low shoe: the foot below the ankle, and a sole.
    private void paintShoe(Sketch sketch, Tone tone) {
        sketch.shaded(foot.around().smooth(0.055, 2), tone, 0.08);
        Frame at = foot.at();
        sketch.line(tone.line(), 1, 0.075, at.point(-0.22, -0.27), at.point(0.12, -0.27), at.point(0.5, -0.28), foot.toes().point(0.2, -0.085));
    }

    private void paintKnee(Sketch sketch) {
        double knee = body.proportions().thigh();
        sketch.line(skin.line(), 0.28, 0.02, limb.point(knee - 0.13, 0.62), limb.point(knee - 0.02, 0.40), limb.point(knee + 0.11, 0.60));
    }

    private void paintFootLines(Sketch sketch) {
        Frame at = foot.at();
        sketch.line(skin.line(), 0.34, 0.02, at.point(-0.045, 0.03), at.point(-0.06, -0.03), at.point(-0.02, -0.075), at.point(0.03, -0.05));
        Frame toes = foot.toes();
        sketch.line(skin.line(), 0.50, 0.018, toes.point(0.155, 0.0), toes.point(0.215, -0.012), toes.point(0.262, -0.03));
        sketch.line(skin.line(), 0.38, 0.016, toes.point(0.13, -0.035), toes.point(0.17, -0.045), toes.point(0.21, -0.075));
    }
}
