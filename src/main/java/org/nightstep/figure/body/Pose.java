package org.nightstep.figure.body;

import java.util.Optional;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Vec;

/// One moment of the body. Seen from the side the figure looks to the right and its near limbs are those toward the viewer;
/// seen from the front they are those on the left of the picture. Angles in degrees, places in head heights on the stage,
/// y up from the floor.
///
/// @param towel   where the middle of a towel lies whose ends the hands hold
/// @param strain  of the muscles, and so how strongly they glow
/// @param breath  how full the chest is, -1 to 1
public record Pose(View view, Vec hip, Spine spine, Leg near, Leg far, Arm nearArm, Arm farArm, Optional<Target> towel, Face face,
                   Strain strain, double breath) {

    /// @param pelvis direction of the lower spine on the stage: 90 upright, less leans forward
    /// @param lumbar how far the waist bends forward on the pelvis; the others likewise on the one before.
    ///               From the front they bend to the right of the picture
    /// @param seen   how much of its length is seen: less as it leans toward the viewer
    public record Spine(double pelvis, double lumbar, double thorax, double neck, double head, double seen) {

        Spine blend(Spine that, double share) {
            return new Spine(Ease.between(pelvis, that.pelvis, share), Ease.between(lumbar, that.lumbar, share),
                    Ease.between(thorax, that.thorax, share), Ease.between(neck, that.neck, share),
                    Ease.between(head, that.head, share), Ease.between(seen, that.seen, share));
        }
    }

    /// How much of the length of two bones is seen: 1 in the plane of the picture, less as they point toward the viewer or away.
    public record Seen(double upper, double lower) {

        public static final Seen WHOLE = new Seen(1, 1);

        Seen blend(Seen that, double share) {
            return new Seen(Ease.between(upper, that.upper, share), Ease.between(lower, that.lower, share));
        }
    }

    /// A leg is placed by its angles or by where its foot stands.
    ///
    /// @param planted 0: `thigh` and `shin` count, 1: `stand` counts
    /// @param stand   where the point of the foot stands
    /// @param point   which point of the foot that is, in its frame: the ankle itself, heel or ball
    /// @param thigh   direction on the stage: -90 hangs down, 0 points forward
    /// @param foot    direction from heel to toe on the stage
    /// @param footSeen how much of the length of the foot is seen: less as it turns out
    /// @param toes    how far the toes bend toward the shin
    public record Leg(double planted, Target stand, Vec point, double thigh, double shin, double foot, double footSeen,
                      double toes, Seen seen) {

        Leg blend(Leg that, double share) {
            Target onto = planted == 0 ? that.stand : that.planted == 0 ? stand : stand.blend(that.stand, share);
            return new Leg(Ease.between(planted, that.planted, share), onto, point.toward(that.point, share),
                    Ease.between(thigh, that.thigh, share), Ease.between(shin, that.shin, share),
                    Ease.between(foot, that.foot, share), Ease.between(footSeen, that.footSeen, share),
                    Ease.between(toes, that.toes, share), seen.blend(that.seen, share));
        }

        Leg moved(Vec way) {
            return new Leg(planted, stand.moved(way), point, thigh, shin, foot, footSeen, toes, seen);
        }
    }

    /// @param wrist where it goes, and which way the hand points
    /// @param elbow -1 bends the elbow down and back, +1 up
    /// @param stick where the tip of a walking stick is that this hand holds, if the person uses one
    public record Arm(Target wrist, int elbow, Hand hand, Seen seen, Optional<Vec> stick) {

        Arm blend(Arm that, double share) {
            return new Arm(wrist.blend(that.wrist, share), elbow, hand.blend(that.hand, share), seen.blend(that.seen, share),
                    stick.flatMap(mine -> that.stick.map(theirs -> mine.toward(theirs, share))));
        }

        Arm moved(Vec way) {
            return new Arm(wrist.moved(way), elbow, hand, seen, stick.map(way::plus));
        }
    }

    /// @param mouth 1 smiles, -1 is sad
    /// @param brow  1 worried
    /// @param eye   1 open, 0 closed
    /// @param look  which way a face seen from the front is turned: 0 to the viewer, 1 as far to the right or up as it goes
    public record Face(double mouth, double brow, double eye, Vec look) {

        Face blend(Face that, double share) {
            return new Face(Ease.between(mouth, that.mouth, share), Ease.between(brow, that.brow, share),
                    Ease.between(eye, that.eye, share), look.toward(that.look, share));
        }
    }

    /// The pose at a share of the way to another.
    public Pose blend(Pose that, double share) {
        return new Pose(view, hip.toward(that.hip, share), spine.blend(that.spine, share), near.blend(that.near, share),
                far.blend(that.far, share), nearArm.blend(that.nearArm, share), farArm.blend(that.farArm, share),
                towel.flatMap(mine -> that.towel.map(theirs -> mine.blend(theirs, share)).or(() -> towel)).or(that::towel),
                face.blend(that.face, share), strain.blend(that.strain, share),
                Ease.between(breath, that.breath, share));
    }

    /// Both free hands raised, so that they pass over what lies between two places.
    public Pose handsLifted(double height) {
        Vec up = new Vec(0, height);
        return new Pose(view, hip, spine, near, far, nearArm.moved(up), farArm.moved(up), towel, face, strain, breath);
    }

    /// Feet raised, as in a step.
    public Pose feetLifted(double nearHeight, double farHeight) {
        return new Pose(view, hip, spine, near.moved(new Vec(0, nearHeight)), far.moved(new Vec(0, farHeight)), nearArm, farArm, towel, face, strain, breath);
    }

    /// The same pose elsewhere on the stage.
    public Pose moved(Vec way) {
        return new Pose(view, hip.plus(way), spine, near.moved(way), far.moved(way), nearArm.moved(way), farArm.moved(way),
                towel.map(it -> it.moved(way)), face, strain, breath);
    }

    public Pose breathing(double fullness) {
        return new Pose(view, hip, spine, near, far, nearArm, farArm, towel, face, strain, fullness);
    }
}
