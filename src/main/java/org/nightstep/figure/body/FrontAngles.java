package org.nightstep.figure.body;

import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Vec;

/// Joints of a figure that is seen from the front. What a bone lacks of its length in the picture it points toward the viewer.
final class FrontAngles {

    /// A direction in space; z toward the viewer.
    private record Way(double x, double y, double z) {

        /// @param seen what is seen of a bone of length 1
        static Way of(Vec seen) {
            return new Way(seen.x(), seen.y(), Math.sqrt(Math.max(0, 1 - seen.dot(seen))));
        }

        static Way of(Vec from, Vec to, double length) {
            return of(to.minus(from).times(1 / length));
        }

        double angle(Way that) {
            double cosine = (x * that.x + y * that.y + z * that.z) / Math.sqrt(square() * that.square());
            return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
        }

        private double square() {
            return x * x + y * y + z * z;
        }
    }

    private final Proportions lengths;
    private final Way trunk;

    FrontAngles(Proportions lengths, Pose.Spine spine) {
        this.lengths = lengths;
        trunk = Way.of(Vec.at(spine.pelvis()).times(spine.seen()));
    }

    double hip(LegBones leg) {
        return 180 - trunk.angle(thigh(leg));
    }

    double knee(LegBones leg) {
        return thigh(leg).angle(shin(leg));
    }

    double ankle(LegBones leg) {
        return shin(leg).angle(Way.of(leg.foot().along())) - 90;
    }

    double shoulder(ArmBones arm) {
        return 180 - trunk.angle(upper(arm));
    }

    double elbow(ArmBones arm) {
        return upper(arm).angle(Way.of(arm.elbow(), arm.wrist(), lengths.forearm()));
    }

    /// Toward the thumb.
    double wrist(ArmBones arm) {
        Vec forearm = arm.wrist().minus(arm.elbow());
        Frame hand = arm.hand();
        return -Math.toDegrees(Math.atan2(forearm.dot(hand.across()), forearm.dot(hand.along())));
    }

    private Way thigh(LegBones leg) {
        return Way.of(leg.hip(), leg.knee(), lengths.thigh());
    }

    private Way shin(LegBones leg) {
        return Way.of(leg.knee(), leg.ankle(), lengths.shin());
    }

    private Way upper(ArmBones arm) {
        return Way.of(arm.shoulder(), arm.elbow(), lengths.upperArm());
    }
}
