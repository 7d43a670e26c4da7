package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Hand;
import org.nightstep.figure.body.Proportions;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Profile;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One arm with its hand, and the sleeve on it.
final class ArmDrawing {

    private static final double BEFORE_WRIST = 0.09;

    private final ArmBones bones;
    private final Hand hand;
    private final Tone skin;
    private final Tone cloth;
    private final Limb limb;
    private final Limb sleeve;
    private final double hem;

    ArmDrawing(Body body, ArmBones bones, Hand hand, Tone skin, Tone cloth, boolean longSleeve) {
        this.bones = bones;
        this.hand = hand;
        this.skin = skin;
        this.cloth = cloth;
        Proportions natural = body.proportions();
        limb = new Limb(body.arm(), List.of(bones.shoulder(), bones.elbow(), bones.wrist()), natural.upperArm(), natural.forearm());
        sleeve = longSleeve ? new Limb(body.longSleeve(), List.of(bones.shoulder(), bones.elbow(), bones.wrist()), natural.upperArm(), natural.forearm())
                : new Limb(body.sleeve(), List.of(bones.shoulder(), bones.elbow()), natural.upperArm());
        hem = longSleeve ? limb.length() - BEFORE_WRIST - 0.05 : 0.88;
    }

    void paint(Sketch sketch) {
        Trace contour = contour();
        sketch.shaded(contour, skin, 0.10);
        sketch.rim(contour, skin.line(), 0.40, 0.018);
        sketch.line(aroundHand(), skin.line(), 0.55, 0.018);
        for (Hand.Finger finger : hand.fingers()) {
            paintFinger(sketch, finger);
        }
        sketch.polygon(limb.band(hem - 0.1, hem + 0.06), skin.shade(), 0.6);
        paintSleeve(sketch);
    }

    private Trace contour() {
        double end = limb.length() - BEFORE_WRIST;
        Frame at = bones.hand();
        Trace trace = thumbSide(0, end).add(aroundHand()).addReversed(littleSide(0, end));
        Vec along = bones.elbow().minus(bones.shoulder()).unit();
        Vec out = at.isMirrored() ? along.left() : along.right();
        for (int i = 1; i < 6; i++) {
            trace.add(bones.shoulder().plus(out.turned(at.isMirrored() ? 30 * i : -30 * i), 0.18));
        }
        return trace.smooth(0.045, 2);
    }

    /// Drawn as a line as well, so that a hand that lies on skin of the same colour can be told from it.
    private Trace aroundHand() {
        Frame at = bones.hand();
        double up = hand.thumbSide();
        double down = hand.littleSide();
        double palm = hand.palm();
        return new Trace()
                .add(at.point(0.10, 0.07 + up * 0.25)).add(at.point(palm * 0.62, up)).add(at.point(palm * 0.92, up * 0.97))
                .add(at.point(palm + 0.03, up * 0.55)).add(at.point(palm + 0.035, 0)).add(at.point(palm + 0.02, -down * 0.6))
                .add(at.point(palm * 0.88, -down * 0.98)).add(at.point(palm * 0.55, -down))
                .add(at.point(0.10, -0.06 - down * 0.28));
    }

    private Trace thumbSide(double from, double to) {
        return bones.hand().isMirrored() ? limb.right(from, to) : limb.left(from, to);
    }

    private Trace littleSide(double from, double to) {
        return bones.hand().isMirrored() ? limb.left(from, to) : limb.right(from, to);
    }

    private void paintFinger(Sketch sketch, Hand.Finger finger) {
        Frame at = bones.hand();
        Vec base = at.point(finger.base());
        Vec first = at.direction(finger.first());
        Vec middle = base.plus(first, finger.firstLength());
        Vec second = at.direction(finger.second());
        Vec tip = middle.plus(second, finger.secondLength());
        double half = finger.width() / 2;
        double length = finger.firstLength() + finger.secondLength();
        Limb bone = new Limb(new Profile(List.of(new Profile.Row(0, half, half),
                new Profile.Row(finger.firstLength(), half * 0.97, half * 0.97), new Profile.Row(length, half * 0.78, half * 0.78))),
                List.of(base, middle, tip));
        Trace trace = bone.left(0, length);
        for (int i = 1; i < 6; i++) {
            trace.add(tip.plus(second.left().turned(-30 * i), half * 0.78));
        }
        trace = trace.addReversed(bone.right(0, length)).smooth(0.025, 1);
        sketch.fill(trace, skin.base(), 1);
        sketch.shade(trace, half * 0.7, skin.shade(), 0.9);
        Trace edge = bone.right(finger.firstLength() * 0.3, length)
                .add(tip.plus(second.right().turned(45), half * 0.78)).add(tip.plus(second, half * 0.78));
        sketch.line(edge, skin.line(), 0.55, 0.016);
    }

    private void paintSleeve(Sketch sketch) {
        Vec along = bones.elbow().minus(bones.shoulder()).unit();
        Trace contour = sleeve.left(0, hem).add(sleeve.point(hem + 0.03, 0)).addReversed(sleeve.right(0, hem));
        for (int i = 1; i < 8; i++) {
            contour.add(bones.shoulder().plus(along.right().turned(-22.5 * i), 0.235));
        }
        contour = contour.smooth(0.06, 2);
        sketch.shadedAcross(contour, cloth, 0.15, along);
        sketch.outlines(List.of(contour), cloth.line(), 0.32, 0.018);
        sketch.line(cloth.line(), 0.32, 0.018, sleeve.point(hem - 0.075, 0.93), sleeve.point(hem - 0.055, 0),
                sleeve.point(hem - 0.075, -0.93));
        sketch.line(cloth.line(), 0.25, 0.02, sleeve.point(0.10, -0.85), sleeve.point(0.22, -0.45), sleeve.point(0.42, -0.30));
    }
}
