package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.BodyPart;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Strain;
import org.nightstep.figure.body.Target;
import org.nightstep.figure.body.View;
import org.nightstep.figure.geometry.Vec;

/// People as seen from the front.
class FrontViewTest {

    private static final double DEGREES = 0.5;
    /// Seconds: the first steps and all of one repetition.
    private static final double ONE_ROUND = 45;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private final Wardrobe wardrobe = WardrobeReader.read(Assets.packaged(), problems);
    private final Body body = wardrobe.body();

    static Set<String> people() {
        return WardrobeReader.read(Assets.packaged(), new Problems()).people().keySet();
    }

    @ParameterizedTest
    @MethodSource("people")
    void everybodyStaysInsideTheStage(String person) {
        Stretch stretch = Stretches.read("sole-seated");
        for (double seconds = 0; seconds < ONE_ROUND; seconds += 0.75) {
            Drawing figure = stretch.stage().figure(stretch.poseAt(seconds), person, Side.RIGHT);
            String as = "%s at %.1f s".formatted(person, seconds);
            points(figure).forEach(point -> {
                assertThat(point.x()).as(as).isBetween(0.0, figure.width());
                assertThat(point.y()).as(as).isBetween(0.0, figure.height());
            });
        }
    }

    @Test
    void theTwoSidesOfAQuietSitterAreAlike() {
        Skeleton sitting = new Skeleton(body, Stretches.read("sole-seated").poseAt(0));

        mirror(sitting.near().knee(), sitting.far().knee());
        mirror(sitting.near().ankle(), sitting.far().ankle());
        mirror(sitting.nearArm().shoulder(), sitting.farArm().shoulder());
        mirror(sitting.nearArm().elbow(), sitting.farArm().elbow());
        mirror(sitting.nearArm().hand().point(0.2, 0.1), sitting.farArm().hand().point(0.2, 0.1));
        assertThat(sitting.near().knee().x()).as("on the left, and apart").isLessThan(sitting.near().hip().x());
        assertThat(sitting.nearArm().elbow().x()).isLessThan(sitting.nearArm().shoulder().x());
    }

    private static void mirror(Vec near, Vec far) {
        assertThat(far.x()).isCloseTo(-near.x(), within(1e-9));
        assertThat(far.y()).isCloseTo(near.y(), within(1e-9));
    }

    @Test
    void somebodyWhoStandsStraightHasAllJointsAtNought() {
        Skeleton standing = new Skeleton(body, pose(1, leg(-90, 1, -90, 1, 0.0), -90));

        for (Joint joint : List.of(Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.SHOULDER, Joint.ELBOW, Joint.LUMBAR)) {
            assertThat(standing.degrees(joint, true)).as(joint.id()).isCloseTo(0, within(4.0));
            assertThat(standing.degrees(joint, false)).as(joint.id()).isCloseTo(0, within(4.0));
        }
    }

    @Test
    void aThighThatPointsAtTheViewerBendsHipAndKneeByARightAngle() {
        Skeleton sitting = new Skeleton(body, pose(1, leg(-90, 0, -90, 1, 0.0), -90));

        assertThat(sitting.degrees(Joint.HIP, true)).isCloseTo(90, within(DEGREES));
        assertThat(sitting.degrees(Joint.KNEE, true)).isCloseTo(90, within(DEGREES));
        assertThat(sitting.degrees(Joint.ANKLE, true)).isCloseTo(0, within(DEGREES));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.9, 0.7})
    void whoLeansTowardTheViewerBendsTheHipsAndLooksShorter(double seen) {
        Skeleton leaning = new Skeleton(body, pose(seen, leg(-90, 0, -90, 1, 0.0), -90));
        Skeleton upright = new Skeleton(body, pose(1, leg(-90, 0, -90, 1, 0.0), -90));

        double lean = Math.toDegrees(Math.acos(seen));
        assertThat(leaning.degrees(Joint.HIP, true)).isCloseTo(90 + lean, within(DEGREES));
        assertThat(leaning.nape().y() - leaning.hip().y()).isCloseTo(seen * (upright.nape().y() - upright.hip().y()), within(1e-9));
        assertThat(leaning.head().origin().y()).isLessThanOrEqualTo(upright.head().origin().y());
    }

    /// The face comes before the chest and the shoulders hang: otherwise a lean looks like a smaller person.
    @Test
    void whoLeansTowardTheViewerSinksBetweenTheShoulders() {
        Skeleton leaning = new Skeleton(body, pose(0.64, leg(-90, 0, -90, 1, 0.0), -90));
        Skeleton upright = new Skeleton(body, pose(1, leg(-90, 0, -90, 1, 0.0), -90));

        assertThat(leaning.head().origin().y() - leaning.nape().y()).isLessThan(0.55 * (upright.head().origin().y() - upright.nape().y()));
        assertThat(leaning.nearArm().shoulder().y() - leaning.nape().y()).isLessThan(-0.36);
        assertThat(leaning.nearArm().shoulder().x()).isLessThan(upright.nearArm().shoulder().x() - 0.1);
    }

    @ParameterizedTest
    @MethodSource("people")
    void theLightOfTheButtockLiesOnTheBody(String person) {
        Stretch stretch = Stretches.read("sole-seated");
        Pose pose = stretch.poseAt(stretch.keyPoses().get("hold"));
        Anatomy anatomy = AnatomyReader.read(Assets.packaged(), problems);
        List<Mark> dark = paint(pose, wardrobe.person(person), List.of(), FigurePart.BODY, Look.CLOTHED);
        List<Mark> lit = paint(pose, wardrobe.person(person), List.of(anatomy.muscles().get("gluteals"), anatomy.muscles().get("piriformis")), FigurePart.BODY, Look.CLOTHED);

        Area figure = new Area();
        dark.stream().filter(Mark.Fill.class::isInstance).forEach(mark -> figure.add(Covered.by(mark)));
        List<Mark> light = lit.stream().filter(Mark.Fill.class::isInstance).filter(mark -> !dark.contains(mark)).toList();

        assertThat(light).isNotEmpty().allSatisfy(mark -> {
            Area outside = Covered.by(mark);
            outside.subtract(figure);
            assertThat(outside.isEmpty()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void theShirtHangsOverTheLightOfTheButtock(String id) {
        Person person = wardrobe.person(id);
        Stretch stretch = Stretches.read("sole-seated");
        Pose pose = stretch.poseAt(stretch.keyPoses().get("hold"));
        Muscle gluteals = AnatomyReader.read(Assets.packaged(), problems).muscles().get("gluteals");
        List<Mark> dark = paint(pose, person, List.of(), FigurePart.BODY, Look.CLOTHED);
        List<Mark> lit = paint(pose, person, List.of(gluteals), FigurePart.BODY, Look.CLOTHED);
        Mark shirt = lit.stream().filter(mark -> mark instanceof Mark.Fill(Outline _, Ink.Flat(int rgb, double _)) && rgb == person.shirt().base()).findFirst().orElseThrow();

        List<Mark> light = lit.stream().filter(mark -> !dark.contains(mark)).toList();

        assertThat(light).isNotEmpty().allMatch(mark -> lit.indexOf(mark) < lit.indexOf(shirt));
    }

    @Test
    void longTrousersCoverBothShins() {
        Pose pose = Stretches.read("sole-seated").poseAt(0);
        Person amina = wardrobe.person("amina");

        assertThat(amina.outfit().trousers()).isTrue();
        assertThat(cloth(amina, pose, Look.CLOTHED)).isEqualTo(cloth(wardrobe.person("anna"), pose, Look.CLOTHED) + 2);
        assertThat(cloth(amina, pose, Look.MUSCLES)).as("the muscles of the near leg stay to be seen").isEqualTo(2);
    }

    private long cloth(Person person, Pose pose, Look look) {
        return paint(pose, person, List.of(), FigurePart.BODY, look).stream()
                .filter(mark -> mark instanceof Mark.Fill(Outline _, Ink.Flat(int rgb, double _)) && rgb == person.shorts().base()).count();
    }

    @Test
    void aHandOnAMirroredPartTurnsTheOtherWay() {
        Target inward = new Target.On(BodyPart.FAR_SHIN, new Vec(0.5, 0.2), 30);
        Skeleton sitting = new Skeleton(body, Stretches.read("sole-seated").poseAt(0));

        Target.Spot spot = inward.spot(sitting::frame);

        assertThat(spot.at().x()).as("y of a shin runs to the other leg").isLessThan(sitting.far().knee().x());
        assertThat(spot.degrees()).isLessThan(sitting.frame(BodyPart.FAR_SHIN).along().degrees());
    }

    @Test
    void everyHeadHasAFront() throws IOException {
        assertThat(problems.sorted()).isEmpty();
        assertThat(wardrobe.frontHead().styles().keySet()).containsAll(wardrobe.styles().keySet());

        Assets spoiled = spoiled("front-heads.yaml", "  quiff:", "  other:");
        WardrobeReader.read(spoiled, problems);

        assertThat(problems.sorted()).singleElement().asString().contains("front-heads.yaml").contains("quiff");
    }

    @Test
    void aFootWithOtherPointsThanFromTheSideIsAProblem() throws IOException {
        WardrobeReader.read(spoiled("front-body.yaml", "  inner: [", "  inner: [0, 0, "), problems);

        assertThat(problems.sorted()).singleElement().asString().contains("inner");
    }

    @Test
    void anUnknownViewIsAProblem() throws IOException {
        Stretch.read(spoiled("sole-seated.yaml", "seen-from: front", "seen-from: behind"), "sole-seated", problems);

        assertThat(problems.sorted()).singleElement().asString().contains("behind").contains("front").contains("side");
    }

    @Test
    void withTheSkinAwayTheNearLegChangesAndTheArmsStay() {
        Stretch stretch = Stretches.read("sole-seated");
        Pose pose = stretch.poseAt(stretch.keyPoses().get("cross"));
        Person person = wardrobe.person("grace");

        assertThat(paint(pose, person, FigurePart.NEAR_ARM, Look.MUSCLES)).isEqualTo(paint(pose, person, FigurePart.NEAR_ARM, Look.CLOTHED));
        assertThat(paint(pose, person, FigurePart.FAR_ARM, Look.MUSCLES)).isEqualTo(paint(pose, person, FigurePart.FAR_ARM, Look.CLOTHED));
        assertThat(paint(pose, person, FigurePart.BODY, Look.MUSCLES)).hasSizeGreaterThan(paint(pose, person, FigurePart.BODY, Look.CLOTHED).size());
    }

    private List<Mark> paint(Pose pose, Person person, FigurePart part, Look look) {
        return paint(pose, person, List.of(), part, look);
    }

    private List<Mark> paint(Pose pose, Person person, List<Muscle> working, FigurePart part, Look look) {
        Sketch sketch = new Sketch(new Stage(1600, 900, -6.6, -0.6, 13.2, Side.RIGHT));
        new FrontFigureDrawing(wardrobe, AnatomyReader.read(Assets.packaged(), problems), person, pose, working, look).paint(part, sketch);
        return sketch.marks();
    }

    @Test
    void musclesLieBetweenTheTwoSidesOfTheLeg() {
        double ankle = body.proportions().thigh() + body.proportions().shin();
        for (Muscle muscle : AnatomyReader.read(Assets.packaged(), problems).muscles().values()) {
            if (muscle.front().region() == Muscle.Region.LEG) {
                Stream.of(muscle.front().bellies(), muscle.front().tendons(), muscle.front().fibres()).flatMap(List::stream).forEach(shape -> {
                    for (int i = 0; i < shape.size(); i++) {
                        assertThat(shape.x(i)).as(muscle.id()).isBetween(0.0, ankle);
                        assertThat(shape.y(i)).as(muscle.id()).isBetween(-1.0, 1.0);
                    }
                });
            }
        }
    }

    private Assets spoiled(String file, String sound, String broken) throws IOException {
        Path figures = Files.createDirectories(folder.resolve("figures"));
        try (Stream<Path> files = Files.list(Assets.packaged().path("figures"))) {
            for (Path each : files.toList()) {
                Files.copy(each, figures.resolve(each.getFileName().toString()));
            }
        }
        String text = Files.readString(figures.resolve(file));
        assertThat(text).contains(sound);
        Files.writeString(figures.resolve(file), text.replaceFirst(Pattern.quote(sound), broken));
        return new Assets(folder);
    }

    /// Somebody whose arms hang straight down.
    private Pose pose(double seen, Pose.Leg leg, double hand) {
        double hang = body.proportions().upperArm() + body.proportions().forearm();
        double high = 4.14 + 1.91 * seen - hang - 0.06;
        return new Pose(View.FRONT, new Vec(0, 4.14), new Pose.Spine(90, 0, 0, 0, 0, seen), leg, leg, arm(-0.7, high, hand), arm(0.7, high, hand),
                Optional.empty(), new Pose.Face(0, 0, 1, Vec.ZERO), Strain.NONE, 0);
    }

    private static Pose.Leg leg(double thigh, double thighSeen, double shin, double shinSeen, double footSeen) {
        return new Pose.Leg(0, new Target.Place(Vec.ZERO, 0), Vec.ZERO, thigh, shin, -90, footSeen, 0, new Pose.Seen(thighSeen, shinSeen));
    }

    private Pose.Arm arm(double x, double y, double hand) {
        return new Pose.Arm(new Target.Place(new Vec(x, y), hand), -1, body.hands().get("flat"), Pose.Seen.WHOLE, Optional.empty());
    }

    private static Stream<Vec> points(Drawing drawing) {
        return drawing.marks().stream().map(mark -> switch (mark) {
            case Mark.Fill fill -> fill.outline();
            case Mark.Stroke stroke -> stroke.outline();
        }).flatMap(outline -> Stream.iterate(0, i -> i < outline.points().length, i -> i + 2).map(i -> new Vec(outline.points()[i], outline.points()[i + 1])));
    }
}
