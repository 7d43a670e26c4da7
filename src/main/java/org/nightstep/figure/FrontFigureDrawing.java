package org.nightstep.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.FrontBody;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;

/// One person in one pose seen from the front: both legs lie before the trunk and belong to the body.
final class FrontFigureDrawing implements PersonDrawing {

    private final Pose pose;
    private final FrontLegDrawing farLeg;
    private final FrontLegDrawing nearLeg;
    private final ArmDrawing farArm;
    private final ArmDrawing nearArm;
    private final FrontTrunkDrawing trunk;
    private final FrontHeadDrawing head;
    /// Under the shirt.
    private final Map<String, MuscleDrawing> ofHip = new LinkedHashMap<>();
    private final Map<String, MuscleDrawing> ofLeg = new LinkedHashMap<>();
    private final Optional<FrontBareLegDrawing> bareLeg;

    /// @param working the muscles that glow as far as the pose stretches them
    FrontFigureDrawing(Wardrobe wardrobe, Anatomy anatomy, Person person, Pose pose, List<Muscle> working, Look look) {
        this.pose = pose;
        Body body = wardrobe.body().built(person.build());
        FrontBody front = wardrobe.frontBody().built(person.build());
        Skeleton skeleton = new Skeleton(body, pose);
        boolean longSleeves = person.outfit().longSleeves();
        boolean trousers = person.outfit().trousers();
        farLeg = new FrontLegDrawing(body, front, skeleton.far(), person.skin(), person.shorts(), trousers);
        boolean bare = look == Look.MUSCLES;
        nearLeg = new FrontLegDrawing(body, front, skeleton.near(), bare ? anatomy.tones().base() : person.skin(), person.shorts(), trousers && !bare);
        bareLeg = bare ? Optional.of(new FrontBareLegDrawing(nearLeg, anatomy, body.proportions().thigh())) : Optional.empty();
        working.forEach(muscle -> (muscle.front().region() == Muscle.Region.HIP ? ofHip : ofLeg).put(muscle.id(), new MuscleDrawing(muscle.front(), nearLeg)));
        farArm = new ArmDrawing(body, skeleton.farArm(), pose.farArm().hand(), person.skin(), person.shirt(), longSleeves);
        nearArm = new ArmDrawing(body, skeleton.nearArm(), pose.nearArm().hand(), person.skin(), person.shirt(), longSleeves);
        trunk = new FrontTrunkDrawing(front, body.proportions(), skeleton, person);
        head = new FrontHeadDrawing(wardrobe.frontHead(), person, front, skeleton);
    }

    @Override
    public void paint(FigurePart part, Sketch sketch) {
        switch (part) {
            case FAR_LEG, NEAR_LEG -> { }
            case FAR_ARM, FAR_LIMBS -> farArm.paint(sketch);
            case BODY, TRUNK -> paintBody(sketch);
            case NEAR_ARM -> nearArm.paint(sketch);
            case PERSON -> {
                paintBody(sketch);
                farArm.paint(sketch);
                nearArm.paint(sketch);
            }
        }
    }

    private void paintBody(Sketch sketch) {
        head.paintBehind(sketch);
        trunk.paintPelvis(sketch);
        farLeg.paintThigh(sketch);
        bareLeg.ifPresentOrElse(it -> it.paintThigh(sketch), () -> nearLeg.paintThigh(sketch));
        paintGlow(sketch, ofHip);
        trunk.paint(sketch);
        head.paintDrape(sketch);
        head.paint(sketch);
        farLeg.paintShin(sketch);
        bareLeg.ifPresentOrElse(it -> it.paintShin(sketch), () -> nearLeg.paintShin(sketch));
        paintGlow(sketch, ofLeg);
    }

    private void paintGlow(Sketch sketch, Map<String, MuscleDrawing> working) {
        working.forEach((id, muscle) -> muscle.paintGlow(sketch, pose.strain().of(id)));
    }
}
