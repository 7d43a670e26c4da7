package org.nightstep.figure;

import org.nightstep.figure.body.Foot;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// The outline of a foot whose toes bend.
record FootContour(Foot foot, Frame at, Frame toes) {

    static FootContour of(Foot foot, LegBones bones) {
        Frame at = bones.foot();
        Vec along = at.along().turned(at.isMirrored() ? -bones.toes() : bones.toes());
        return new FootContour(foot, at, new Frame(at.point(foot.toeJoint()), along, at.isMirrored() ? along.right() : along.left()));
    }

    /// From the front of the ankle round the toes and the sole to the tendon at the back.
    Trace around() {
        return Trace.of(at, foot.instep()).add(toeContour()).add(Trace.of(at, foot.sole()));
    }

    /// A point in the frame of the foot; past the joint of the toes it bends with them.
    Vec point(double x, double y) {
        Vec joint = foot.toeJoint();
        return x <= joint.x() ? at.point(x, y) : toes.point(x - joint.x(), y - joint.y());
    }

    private Trace toeContour() {
        Trace trace = new Trace();
        for (int i = 0; i < foot.toes().length; i += 2) {
            trace.add(toes.point(foot.toes()[i] - foot.toeJoint().x(), foot.toes()[i + 1] - foot.toeJoint().y()));
        }
        return trace;
    }
}
