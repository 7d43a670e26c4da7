package org.nightstep.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightstep.figure.body.BodyPart;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.body.Target;
import org.nightstep.figure.body.View;
import org.nightstep.figure.geometry.Vec;

/// One thing that can be told of a pose to somebody who does not see it, read off the bones.
///
/// @param of what it is about, and so in which sentence it is said
/// @param id `pose.<id>` has the words
public record PoseSign(Subject of, String id) {

    public enum Subject {
        BODY, WORKING_LEG, HANDS
    }

    private static final double UPRIGHT_HIP = 3.3;
    private static final double TRUNK_LIES = 135;
    private static final double TRUNK_LEANS = 76;
    private static final double KNEE_STRAIGHT = 12;
    private static final double KNEE_BENT = 50;
    private static final double TOES_UP = 8;
    private static final double TOES_DOWN = -25;
    private static final double HEEL_UP = -12;
    private static final double LEG_RAISED = 60;
    private static final double BEHIND = 0.8;
    private static final double LEVEL = 3;
    private static final double STANDS = 0.05;
    /// Head heights: the palm reaches past the wrist, and a hand is as thick as that.
    private static final double TOUCHES = 0.45;
    private static final Map<BodyPart, String> HELD = Map.of(BodyPart.NEAR_FOOT, "hands-foot", BodyPart.NEAR_SHIN, "hands-shin",
            BodyPart.NEAR_THIGH, "hands-thigh", BodyPart.FAR_THIGH, "hands-other-thigh", BodyPart.FAR_SHIN, "hands-other-shin",
            BodyPart.FAR_FOOT, "hands-other-foot");

    /// What a pose shows, the whole body first.
    ///
    /// @param solids what stands about, by name: `pose.hands-<name>` has the words for a hand on it
    static List<PoseSign> of(Skeleton skeleton, Map<String, Solid> solids) {
        List<PoseSign> signs = new ArrayList<>();
        signs.add(new PoseSign(Subject.BODY, position(skeleton)));
        if (leans(skeleton.pose())) {
            signs.add(new PoseSign(Subject.BODY, "leans"));
        }
        legSigns(skeleton, solids).forEach(id -> signs.add(new PoseSign(Subject.WORKING_LEG, id)));
        Stream.of(hand(skeleton.pose().nearArm(), skeleton.nearArm(), solids), hand(skeleton.pose().farArm(), skeleton.farArm(), solids))
                .flatMap(Optional::stream).distinct().forEach(id -> signs.add(new PoseSign(Subject.HANDS, id)));
        skeleton.pose().towel().filter(Target.On.class::isInstance).map(Target.On.class::cast)
                .ifPresent(on -> signs.add(new PoseSign(Subject.HANDS, on.part() == BodyPart.NEAR_FOOT ? "towel-foot" : "towel-thigh")));
        return signs;
    }

    private static String position(Skeleton skeleton) {
        Pose pose = skeleton.pose();
        if (pose.view() == View.ABOVE) {
            return "on-side";
        }
        if (pose.view() == View.SIDE && pose.spine().pelvis() > TRUNK_LIES) {
            return "on-back";
        }
        return pose.hip().y() > UPRIGHT_HIP ? "standing" : "sitting";
    }

    private static boolean leans(Pose pose) {
        return pose.view() == View.SIDE ? pose.spine().pelvis() < TRUNK_LEANS : pose.spine().seen() < 0.85;
    }

    private static List<String> legSigns(Skeleton skeleton, Map<String, Solid> solids) {
        List<String> signs = new ArrayList<>();
        double knee = skeleton.degrees(Joint.KNEE, true);
        signs.add(knee < KNEE_STRAIGHT ? "leg-straight" : knee > KNEE_BENT ? "leg-bent" : "leg-a-little-bent");
        Pose.Leg leg = skeleton.pose().near();
        if (leg.planted() == 1 && leg.stand() instanceof Target.On) {
            signs.add("ankle-over-knee");
        }
        boolean lies = position(skeleton).equals("on-back");
        if (lies && skeleton.degrees(Joint.HIP, true) > LEG_RAISED && knee < KNEE_BENT) {
            signs.add("leg-raised");
        }
        if (position(skeleton).equals("standing") && skeleton.far().ankle().x() - skeleton.near().ankle().x() > BEHIND) {
            signs.add("leg-behind");
        }
        double ankle = skeleton.degrees(Joint.ANKLE, true);
        if (standsFlat(skeleton, solids)) {
            signs.add("foot-flat");
        } else if (leg.foot() < HEEL_UP && leg.planted() == 1 && leg.toes() > 0) {
            signs.add("heel-up");
        } else if (ankle > TOES_UP) {
            signs.add("toes-up");
        } else if (ankle < TOES_DOWN) {
            signs.add("toes-down");
        }
        return signs;
    }

    private static boolean standsFlat(Skeleton skeleton, Map<String, Solid> solids) {
        return Math.abs(skeleton.pose().near().foot()) < LEVEL
                && solids.values().stream().anyMatch(solid -> solid.distance(skeleton.nearBall()) < STANDS);
    }

    private static Optional<String> hand(Pose.Arm arm, ArmBones bones, Map<String, Solid> solids) {
        if (arm.wrist() instanceof Target.On(BodyPart part, Vec _, double _)) {
            return Optional.ofNullable(HELD.get(part));
        }
        Vec palm = bones.hand().point(TOUCHES / 2, 0);
        return solids.entrySet().stream().filter(solid -> solid.getValue().distance(palm) < TOUCHES).map(Map.Entry::getKey)
                .sorted().findFirst().map(name -> "hands-" + name);
    }
}
