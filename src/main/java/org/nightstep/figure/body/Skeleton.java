package org.nightstep.figure.body;

import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.TwoBone;
import org.nightstep.figure.geometry.Vec;

/// The bones of one moment, solved from a pose.
public final class Skeleton {

    /// @param foot at the ankle, x from heel to toe, y toward the back of the foot
    /// @param missedBy how far a planted foot stays from the place where it should stand
    public record LegBones(Vec hip, Vec knee, Vec ankle, Frame foot, double toes, double missedBy) {
    }

    /// @param hand at the wrist, x to the knuckles, y to the thumb
    /// @param missedBy how far the wrist stays from the place it should go to
    public record ArmBones(Vec shoulder, Vec elbow, Vec wrist, Frame hand, double missedBy) {

        /// Where a closed hand holds something.
        public Vec grip() {
            return hand.point(0.27, 0);
        }
    }

    private static final Vec FAR_HIP = new Vec(0.06, 0.05);
    /// How far a shoulder comes forward to reach, with the turn of the chest in it.
    private static final double PROTRACTION = 0.30;
    /// Cosine between an arm and the trunk from which on the arm hangs: nothing pulls its shoulder down.
    private static final double HANGS_FROM = 0.9;
    private static final double NECK_TILT = 16;
    private static final double BREATH_LENGTH = 0.012;
    private static final double BREATH_TILT = 0.5;
    /// Seen from the front: from the middle to a hip and to a shoulder.
    private static final double HALF_HIPS = 0.36;
    private static final double HALF_SHOULDERS = 0.70;
    /// How much wider the shoulders look when they come toward the viewer.
    private static final double NEARER = 0.26;
    /// How far the shoulders drop as they come toward the viewer: they hang forward.
    private static final double HANGING = 0.16;
    /// The middle of the skull from the top of the neck: along the crown, and before it, which is seen from the front as the head bows.
    private static final double HEAD_UP = 0.34;
    private static final double HEAD_FORWARD = 0.115;
    private static final double FRONT_PROTRACTION = 0.06;

    private final Proportions proportions;
    private final Vec ball;
    private final Pose pose;
    private final boolean front;
    private final Vec waist;
    private final Vec ribs;
    private final Vec nape;
    private final Frame thorax;
    private final Frame head;
    private final LegBones near;
    private final LegBones far;
    private final ArmBones nearArm;
    private final ArmBones farArm;

    public Skeleton(Body body, Pose pose) {
        this.proportions = body.proportions();
        this.ball = body.foot().ball();
        this.pose = pose;
        front = pose.view() == View.FRONT;
        Pose.Spine spine = pose.spine();
        double lumbar = spine.pelvis() - spine.lumbar();
        double chest = lumbar - spine.thorax() + (front ? 0 : BREATH_TILT * pose.breath());
        waist = pose.hip().plus(Vec.at(spine.pelvis()), proportions.pelvis() * spine.seen());
        ribs = waist.plus(Vec.at(lumbar), proportions.lumbar() * spine.seen());
        nape = ribs.plus(Vec.at(chest), (proportions.thorax() + BREATH_LENGTH * pose.breath()) * spine.seen());
        Vec up = Vec.at(chest);
        thorax = new Frame(nape, up.right(), up);
        head = front ? frontHead(chest) : sideHead(chest);
        if (pose.near().stand().isOnFarLeg()) {
            far = leg(pose.far(), false);
            near = leg(pose.near(), true);
        } else {
            near = leg(pose.near(), true);
            far = leg(pose.far(), false);
        }
        nearArm = arm(pose.nearArm(), true);
        farArm = arm(pose.farArm(), false);
    }

    private Frame sideHead(double chest) {
        Pose.Spine spine = pose.spine();
        double neck = chest - NECK_TILT - spine.neck();
        Vec crown = Vec.at(chest - spine.neck() - spine.head());
        Vec base = thorax.point(-0.02, 0).plus(Vec.at(neck), proportions.neck());
        return new Frame(base.plus(crown, HEAD_UP).plus(crown.right(), HEAD_FORWARD), crown.right(), crown);
    }

    private Frame frontHead(double chest) {
        Pose.Spine spine = pose.spine();
        double neck = chest - spine.neck();
        Vec crown = Vec.at(neck - spine.head());
        double above = HEAD_UP * spine.seen() - HEAD_FORWARD * towardViewer();
        return new Frame(nape.plus(Vec.at(neck), proportions.neck() * spine.seen()).plus(crown, above), crown.right(), crown);
    }

    private Vec hip(boolean nearLimb) {
        if (front) {
            return pose.hip().plus(Vec.at(pose.spine().pelvis()).right(), nearLimb ? -HALF_HIPS : HALF_HIPS);
        }
        return nearLimb ? pose.hip() : pose.hip().plus(FAR_HIP);
    }

    private Vec shoulder(boolean nearLimb) {
        if (front) {
            double aside = HALF_SHOULDERS * (1 + NEARER * towardViewer());
            return thorax.point(nearLimb ? -aside : aside, -0.42 * pose.spine().seen() - HANGING * towardViewer());
        }
        Vec shoulder = thorax.point(-0.13, -0.42);
        return nearLimb ? shoulder : shoulder.plus(thorax.direction(0.07, 0.02));
    }

    /// How far the trunk leans toward the viewer: 0 not at all, 1 all its length.
    public double towardViewer() {
        double seen = pose.spine().seen();
        return Math.sqrt(Math.max(0, 1 - seen * seen));
    }

    /// Knees bend forward; seen from the front they go apart.
    private int knee(boolean nearLimb) {
        return front && nearLimb ? -1 : 1;
    }

    /// Seen from the front, far limbs are near ones in a mirror.
    private Frame limbFrame(Vec origin, Vec along, boolean nearLimb) {
        return new Frame(origin, along, front && !nearLimb ? along.right() : along.left());
    }

    private LegBones leg(Pose.Leg leg, boolean nearLimb) {
        Vec hip = hip(nearLimb);
        double thigh = proportions.thigh() * leg.seen().upper();
        double shin = proportions.shin() * leg.seen().lower();
        double thighAngle = leg.thigh();
        double shinAngle = leg.shin();
        double missedBy = 0;
        if (leg.planted() > 0) {
            Vec stand = leg.stand().spot(this::frame).at().minus(foot(Vec.ZERO, leg, nearLimb).point(leg.point()));
            TwoBone bones = TwoBone.reach(hip, stand, thigh, shin, knee(nearLimb));
            thighAngle = turned(thighAngle, angle(hip, bones.middle()), leg.planted());
            shinAngle = turned(shinAngle, angle(bones.middle(), bones.end()), leg.planted());
            missedBy = bones.end().minus(stand).length();
        }
        Vec knee = hip.plus(Vec.at(thighAngle), thigh);
        Vec ankle = knee.plus(Vec.at(shinAngle), shin);
        return new LegBones(hip, knee, ankle, foot(ankle, leg, nearLimb), leg.toes(), missedBy);
    }

    /// An angle at a share of the shorter way to another.
    private static double turned(double from, double to, double share) {
        return from + wrapped(to - from) * share;
    }

    private Frame foot(Vec ankle, Pose.Leg leg, boolean nearLimb) {
        Frame frame = limbFrame(ankle, Vec.at(leg.foot()), nearLimb);
        return new Frame(ankle, frame.along().times(leg.footSeen()), frame.across());
    }

    /// The shoulder itself slides a little toward a far target, as a shoulder blade does; it stays where it is while the arm hangs.
    private ArmBones arm(Pose.Arm arm, boolean nearLimb) {
        Vec socket = shoulder(nearLimb);
        Target.Spot spot = arm.wrist().spot(this::frame);
        double upper = proportions.upperArm() * arm.seen().upper();
        double lower = proportions.forearm() * arm.seen().lower();
        Vec way = spot.at().minus(socket);
        double full = upper + lower;
        double reaching = Ease.soft((way.length() - 0.6 * full) / (0.5 * full));
        double hanging = Ease.soft((-way.unit().dot(thorax.across()) - HANGS_FROM) / (1 - HANGS_FROM));
        Vec shoulder = socket.plus(way.unit(), (front ? FRONT_PROTRACTION : PROTRACTION) * reaching * (1 - hanging));
        TwoBone bones = TwoBone.reach(shoulder, spot.at(), upper, lower, front && !nearLimb ? -arm.elbow() : arm.elbow());
        return new ArmBones(shoulder, bones.middle(), bones.end(), limbFrame(bones.end(), Vec.at(spot.degrees()), nearLimb),
                bones.end().minus(spot.at()).length());
    }

    /// The frame of a part of the body that something can rest on.
    public Frame frame(BodyPart part) {
        return switch (part) {
            case NEAR_FOOT -> near.foot();
            case FAR_FOOT -> far.foot();
            case NEAR_SHIN -> along(near.knee(), near.ankle(), true);
            case FAR_SHIN -> along(far.knee(), far.ankle(), false);
            case NEAR_THIGH -> along(near.hip(), near.knee(), true);
            case FAR_THIGH -> along(far.hip(), far.knee(), false);
            case CHEST -> thorax;
            case HEAD -> head;
        };
    }

    private Frame along(Vec from, Vec to, boolean nearLimb) {
        return limbFrame(from, to.minus(from).unit(), nearLimb);
    }

    public Pose pose() {
        return pose;
    }

    public Vec hip() {
        return pose.hip();
    }

    public Vec waist() {
        return waist;
    }

    public Vec ribs() {
        return ribs;
    }

    public Vec nape() {
        return nape;
    }

    /// At the base of the neck, y up the spine, x to the right of the picture.
    public Frame thorax() {
        return thorax;
    }

    /// In the middle of the skull, y to the crown, x to the right of the picture.
    public Frame head() {
        return head;
    }

    public LegBones near() {
        return near;
    }

    /// Where the near foot stands on its ball, or would.
    public Vec nearBall() {
        return near.foot().point(ball);
    }

    public LegBones far() {
        return far;
    }

    public ArmBones nearArm() {
        return nearArm;
    }

    public ArmBones farArm() {
        return farArm;
    }

    /// Degrees of a joint of the near or far limb; the spine has only one.
    public double degrees(Joint joint, boolean nearLimb) {
        LegBones leg = nearLimb ? near : far;
        ArmBones arm = nearLimb ? nearArm : farArm;
        Pose.Spine spine = pose.spine();
        var angles = new FrontAngles(proportions, spine);
        return switch (joint) {
            case HIP -> front ? angles.hip(leg) : wrapped(angle(leg.hip(), leg.knee()) - (spine.pelvis() - 180));
            case KNEE -> front ? angles.knee(leg) : wrapped(angle(leg.hip(), leg.knee()) - angle(leg.knee(), leg.ankle()));
            case ANKLE -> front ? angles.ankle(leg) : wrapped(leg.foot().along().degrees() - angle(leg.knee(), leg.ankle()) - 90);
            case TOES -> leg.toes();
            case SHOULDER -> front ? angles.shoulder(arm) : wrapped(angle(arm.shoulder(), arm.elbow()) - thorax.across().degrees() + 180);
            case ELBOW -> front ? angles.elbow(arm) : wrapped(angle(arm.elbow(), arm.wrist()) - angle(arm.shoulder(), arm.elbow()));
            case WRIST -> front ? angles.wrist(arm) : wrapped(arm.hand().along().degrees() - angle(arm.elbow(), arm.wrist()));
            case LUMBAR -> spine.lumbar();
            case THORAX -> spine.thorax();
            case NECK -> spine.neck() + spine.head();
        };
    }

    private static double angle(Vec from, Vec to) {
        return to.minus(from).degrees();
    }

    private static double wrapped(double degrees) {
        double turn = degrees % 360;
        return turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn;
    }
}
