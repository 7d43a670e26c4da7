package org.nightstep.figure.body;

import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Vec;

/// One moment of the body. The figure looks to the right; its near limbs are those toward the viewer. Angles in degrees,
/// places in head heights on the stage, y up from the floor.
///
/// @param stretch how strongly the working muscle is stretched, 0 to 1
/// @param breath  how full the chest is, -1 to 1
public record Pose(Vec hip, Spine spine, Leg near, Leg far, Arm nearArm, Arm farArm, Face face, double stretch, double breath) {

    /// @param pelvis direction of the lower spine on the stage: 90 upright, less leans forward
    /// @param lumbar how far the waist bends forward on the pelvis; the others likewise on the one before
    public record Spine(double pelvis, double lumbar, double thorax, double neck, double head) {

        Spine blend(Spine that, double share) {
            return new Spine(Ease.between(pelvis, that.pelvis, share), Ease.between(lumbar, that.lumbar, share),
                    Ease.between(thorax, that.thorax, share), Ease.between(neck, that.neck, share),
                    Ease.between(head, that.head, share));
        }
    }

    /// A leg is placed by its angles or by where its ankle stands.
    ///
    /// @param planted 0: `thigh` and `shin` count, 1: `ankle` counts
    /// @param thigh   direction on the stage: -90 hangs down, 0 points forward
    /// @param foot    direction from heel to toe on the stage
    /// @param toes    how far the toes bend toward the shin
    public record Leg(double planted, Vec ankle, double thigh, double shin, double foot, double toes) {

        Leg blend(Leg that, double share) {
            return new Leg(Ease.between(planted, that.planted, share), ankle.toward(that.ankle, share),
                    Ease.between(thigh, that.thigh, share), Ease.between(shin, that.shin, share),
                    Ease.between(foot, that.foot, share), Ease.between(toes, that.toes, share));
        }
    }

    /// The wrist goes to a free place, or to a place on the near foot and then moves with it.
    ///
    /// @param onFoot wrist in the frame of the near foot
    /// @param held   0: `wrist` and `direction` count, 1: `onFoot` and `onFootDirection` count
    /// @param elbow  -1 bends the elbow down and back, +1 up
    public record Arm(Vec wrist, double direction, Vec onFoot, double onFootDirection, double held, int elbow, Hand hand) {

        Arm blend(Arm that, double share) {
            return new Arm(wrist.toward(that.wrist, share), Ease.between(direction, that.direction, share),
                    onFoot.toward(that.onFoot, share), Ease.between(onFootDirection, that.onFootDirection, share),
                    Ease.between(held, that.held, share), elbow, hand.blend(that.hand, share));
        }

        Arm lifted(double height) {
            return new Arm(wrist.plus(new Vec(0, height)), direction, onFoot, onFootDirection, held, elbow, hand);
        }
    }

    /// @param mouth 1 smiles, -1 is sad
    /// @param brow  1 worried
    /// @param eye   1 open, 0 closed
    public record Face(double mouth, double brow, double eye) {

        Face blend(Face that, double share) {
            return new Face(Ease.between(mouth, that.mouth, share), Ease.between(brow, that.brow, share),
                    Ease.between(eye, that.eye, share));
        }
    }

    /// The pose at a share of the way to another.
    public Pose blend(Pose that, double share) {
        return new Pose(hip.toward(that.hip, share), spine.blend(that.spine, share), near.blend(that.near, share),
                far.blend(that.far, share), nearArm.blend(that.nearArm, share), farArm.blend(that.farArm, share),
                face.blend(that.face, share), Ease.between(stretch, that.stretch, share),
                Ease.between(breath, that.breath, share));
    }

    /// Both free hands raised, so that they pass over what lies between two places.
    public Pose handsLifted(double height) {
        return new Pose(hip, spine, near, far, nearArm.lifted(height), farArm.lifted(height), face, stretch, breath);
    }

    public Pose breathing(double fullness) {
        return new Pose(hip, spine, near, far, nearArm, farArm, face, stretch, fullness);
    }
}
