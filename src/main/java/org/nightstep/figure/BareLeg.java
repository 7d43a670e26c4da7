package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// A leg without clothes, from the waist to the toes, and where things in it lie when it bends.
final class BareLeg implements Flesh {

    /// From the hip joint up the pelvis to where shorts begin.
    static final double WAIST = 0.56;

    /// How far from a joint flesh turns with it.
    private static final double NEAR_JOINT = 0.3;
    private static final double ABOVE_ANKLE = 0.30;
    private static final double BELOW_ANKLE = 0.08;
    private static final int HIP = 1;
    private static final int KNEE = 2;

    private final Limb limb;
    private final FootContour foot;
    private final Vec[] joints;
    private final Vec pelvis;
    private final double knee;
    private final double ankle;

    /// @param pelvis direction up the lower spine
    BareLeg(Body body, LegBones bones, Vec pelvis) {
        this.pelvis = pelvis;
        joints = new Vec[] {bones.hip().plus(pelvis, WAIST), bones.hip(), bones.knee(), bones.ankle()};
        limb = new Limb(body.bareLeg(), List.of(joints), WAIST, body.proportions().thigh(), body.proportions().shin());
        foot = FootContour.of(body.foot(), bones);
        knee = body.proportions().thigh();
        ankle = knee + body.proportions().shin();
    }

    Trace contour() {
        double end = limb.length() - LegDrawing.BEFORE_ANKLE;
        return limb.left(0, end).add(foot.around()).addReversed(limb.right(0, end)).smooth(0.055, 2);
    }

    @Override
    public Vec point(Muscle.Region region, double x, double y) {
        return switch (region) {
            case LEG -> onLeg(x, y);
            case FOOT -> foot.point(x, y);
            case HIP -> joints[HIP].plus(pelvis.right(), x).plus(pelvis, y);
        };
    }

    private Vec onLeg(double at, double across) {
        Frame bone = limb.frame(WAIST + at);
        Vec aside = limb.point(WAIST + at, across).minus(bone.origin());
        Vec onShin = bone.origin().plus(aside.turned(turn(at < knee / 2 ? HIP : KNEE, bone, aside)));
        double share = Ease.soft((at - ankle + ABOVE_ANKLE) / (ABOVE_ANKLE + BELOW_ANKLE));
        return share == 0 ? onShin : onShin.toward(foot.at().point(aside.dot(bone.across()), ankle - at), share);
    }

    /// Near a joint, what lies aside of the bones turns toward the plane that halves the joint, so that the flesh of two bones
    /// meets there: fanned out where the joint opens, and from so far away where it closes that nothing crosses the plane.
    ///
    /// @return degrees by which `aside` turns
    private double turn(int joint, Frame bone, Vec aside) {
        Vec in = joints[joint].minus(joints[joint - 1]).unit();
        Vec out = joints[joint + 1].minus(joints[joint]).unit();
        double half = Math.atan2(in.cross(out), in.dot(out)) / 2;
        boolean closing = in.plus(out).cross(aside) * half > 0;
        double reach = closing ? Math.max(NEAR_JOINT, aside.length() * Math.abs(half) / Math.max(0.2, Math.cos(half))) : NEAR_JOINT;
        double share = Ease.clamp(1 - bone.origin().minus(joints[joint]).length() / reach);
        boolean before = bone.along().dot(in) > bone.along().dot(out);
        return Math.toDegrees(before ? half : -half) * share;
    }
}
