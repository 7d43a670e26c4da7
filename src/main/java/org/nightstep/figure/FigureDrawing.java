package org.nightstep.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Vec;

/// One person in one pose seen from the side, painted from the far limbs to the near ones.
final class FigureDrawing implements PersonDrawing {

    private static final double HEM = 0.03;
    private static final double TUCKED_HEM = 0.22;
    /// Off the buttock.
    private static final double RAISED_HEM = 0.36;

    private static final String FIST = "fist";

    private final Pose pose;
    private final Look look;
    private final boolean legsOver;
    private final LegDrawing farLeg;
    private final LegDrawing nearLeg;
    private final BareLeg bareLeg;
    private final Anatomy anatomy;
    private final Map<String, MuscleDrawing> working = new LinkedHashMap<>();
    private final ArmDrawing farArm;
    private final ArmDrawing nearArm;
    private final TrunkDrawing trunk;
    private final HeadDrawing head;
    private final WorkDrawing work;
    private final Optional<TowelDrawing> towel;

    /// @param working  the muscles that glow as far as the pose stretches them
    /// @param legsOver the thighs lie over the shirt: lying down, or a knee drawn to the chest
    FigureDrawing(Wardrobe wardrobe, Anatomy anatomy, Person person, Pose pose, List<Muscle> working, boolean legsOver, Look look) {
        Body body = wardrobe.body().built(person.build());
        Person.Outfit outfit = person.outfit();
        this.pose = pose;
        this.look = look;
        this.anatomy = anatomy;
        this.legsOver = legsOver;
        Skeleton skeleton = new Skeleton(body, pose);
        Vec pelvis = skeleton.waist().minus(skeleton.hip()).unit();
        farLeg = new LegDrawing(body, skeleton.far(), pelvis, person.skin().far(), person.shorts().far(), outfit.trousers(), outfit.shoes().map(Tone::far));
        nearLeg = new LegDrawing(body, skeleton.near(), pelvis, person.skin(), person.shorts(), outfit.trousers(), outfit.shoes());
        bareLeg = new BareLeg(body, skeleton.near(), pelvis);
        working.forEach(muscle -> this.working.put(muscle.id(), new MuscleDrawing(muscle.side(), bareLeg)));
        farArm = new ArmDrawing(body, skeleton.farArm(), pose.farArm().hand(), person.skin().far(), person.shirt().far(), outfit.longSleeves());
        nearArm = new ArmDrawing(body, skeleton.nearArm(), holdsStick(person, pose) ? body.hands().get(FIST) : pose.nearArm().hand(), person.skin(), person.shirt(), outfit.longSleeves());
        trunk = new TrunkDrawing(body, skeleton, person.shirt(), legsOver ? TUCKED_HEM : look == Look.MUSCLES ? RAISED_HEM : HEM);
        work = new WorkDrawing(skeleton.thorax(), outfit);
        towel = pose.towel().map(target -> new TowelDrawing(target.spot(skeleton::frame), skeleton));
        head = new HeadDrawing(wardrobe.head(), wardrobe.styles().get(person.hair()), person, body, skeleton);
    }

    private static boolean holdsStick(Person person, Pose pose) {
        return person.aid() == Person.Aid.STICK && pose.nearArm().stick().isPresent();
    }

    @Override
    public void paint(FigurePart part, Sketch sketch) {
        switch (part) {
            case FAR_LEG -> paintFarLeg(sketch);
            case FAR_ARM -> paintFarArm(sketch);
            case FAR_LIMBS -> {
                paintFarLeg(sketch);
                paintFarArm(sketch);
            }
            case BODY -> paintBody(sketch);
            case TRUNK -> paintTrunk(sketch);
            case NEAR_LEG -> {
                paintNearLeg(sketch);
                paintGlow(sketch);
            }
            case NEAR_ARM -> paintNearArm(sketch);
            case PERSON -> {
                paintBody(sketch);
                paintNearArm(sketch);
            }
        }
    }

    private void paintFarLeg(Sketch sketch) {
        farLeg.paintSkin(sketch);
        farLeg.paintShorts(sketch);
    }

    private void paintFarArm(Sketch sketch) {
        towel.ifPresent(it -> it.paintFarHalf(sketch));
        farArm.paint(sketch);
    }

    private void paintNearArm(Sketch sketch) {
        towel.ifPresent(it -> it.paintNearHalf(sketch));
        nearArm.paint(sketch);
    }

    private void paintBody(Sketch sketch) {
        if (legsOver) {
            paintTrunk(sketch);
            paintNearLeg(sketch);
        } else {
            paintNearLeg(sketch);
            paintTrunk(sketch);
        }
        paintGlow(sketch);
    }

    private void paintGlow(Sketch sketch) {
        working.forEach((id, muscle) -> muscle.paintGlow(sketch, pose.strain().of(id)));
    }

    private void paintTrunk(Sketch sketch) {
        head.paint(sketch);
        trunk.paint(sketch);
        head.paintDrape(sketch);
        work.paint(sketch);
    }

    private void paintNearLeg(Sketch sketch) {
        switch (look) {
            case CLOTHED -> {
                nearLeg.paintSkin(sketch);
                nearLeg.paintShorts(sketch);
            }
            case MUSCLES -> new BareLegDrawing(bareLeg, anatomy).paint(sketch);
        }
    }
}
