package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;
import org.nightstep.language.PhrasesReader;

/// Muscles lie where they are in a body, whoever it is and however the leg bends.
class MusclesTest {

    /// What a softened outline may lose at a fold; about seven millimetres of a living person.
    private static final double TOLERANCE = 0.03;
    private static final Problems PROBLEMS = new Problems();
    private static final Assets ASSETS = Assets.packaged();
    private static final Wardrobe WARDROBE = WardrobeReader.read(ASSETS, PROBLEMS);
    private static final Anatomy ANATOMY = AnatomyReader.read(ASSETS, PROBLEMS);

    @TempDir
    private Path folder;

    /// Thigh, shin, foot and toes of every person, as far as joints go: standing, knee and hip bent a little and fully, foot up and down.
    static Stream<Leg> legs() {
        double[][] poses = {{-90, -90, 0, 0}, {-90, -90, -45, 50}, {-80, -110, -5, 0}, {0, -90, 0, 0}, {0, 0, 105, 20}, {-35, -35, 66, 0},
                {36, -62, -4, 0}, {-95, -220, -130, 0}, {-60, -130, -40, -20}, {30, -90, 0, 0}};
        return WARDROBE.people().values().stream().flatMap(person -> Stream.of(poses).map(pose -> new Leg(person, pose)));
    }

    record Leg(Person person, double[] angles) {

        private Pose pose() {
            Pose.Leg leg = new Pose.Leg(0, Vec.ZERO, angles[0], angles[1], angles[2], angles[3]);
            Pose.Arm arm = new Pose.Arm(new Vec(0.5, 4), 0, Vec.ZERO, 0, 0, -1, WARDROBE.body().hands().get("rest"));
            return new Pose(new Vec(0, 4), new Pose.Spine(90, 0, 0, 0, 0), leg, leg, arm, arm, new Pose.Face(0, 0, 1), 1, 0);
        }

        private BareLeg bare() {
            Body body = WARDROBE.body().built(person.build());
            return new BareLeg(body, new Skeleton(body, pose()).near(), new Vec(0, 1));
        }

        @Override
        public String toString() {
            return person.id() + " thigh %.0f shin %.0f foot %.0f toes %.0f".formatted(angles[0], angles[1], angles[2], angles[3]);
        }
    }

    @Test
    void areReadWithoutAProblemAndHaveWords() {
        assertThat(PROBLEMS.sorted()).isEmpty();
        assertThat(ANATOMY.muscles()).containsOnlyKeys("gastrocnemius", "soleus", "hamstrings", "quadriceps", "tibialis-anterior",
                "plantar-fascia", "piriformis", "gluteals");
        var words = new PhrasesReader(ASSETS, new Problems()).read("en");
        assertThat(ANATOMY.muscles().keySet()).allMatch(id -> words.has("muscle." + id));
    }

    @ParameterizedTest
    @MethodSource("legs")
    void lieWithinTheLeg(Leg leg) {
        BareLeg bare = leg.bare();
        Trace outline = bare.contour();
        for (Muscle muscle : ANATOMY.muscles().values()) {
            Stream.of(muscle.bellies(), muscle.tendons(), muscle.fibres()).flatMap(List::stream)
                    .map(shape -> bare.placed(muscle.place(), shape)).forEach(shape -> assertThat(farthestOutside(shape, outline))
                            .as(muscle.id()).isLessThan(TOLERANCE));
        }
        ANATOMY.bones().forEach(bone -> assertThat(farthestOutside(bare.placed(Muscle.Place.LEG, bone), outline)).isLessThan(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("legs")
    void areNotTornOrTurnedInsideOut(Leg leg) {
        BareLeg bare = leg.bare();
        for (Muscle muscle : ANATOMY.muscles().values()) {
            for (Trace belly : muscle.bellies()) {
                Trace placed = bare.placed(muscle.place(), belly);
                double standing = new Leg(leg.person(), new double[] {-90, -90, 0, 0}).bare().placed(muscle.place(), belly).turn();
                assertThat(placed.turn() / standing).as(muscle.id()).isBetween(0.4, 1.6);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gastrocnemius, 2.5, -0.5", "hamstrings, 1.0, -0.5", "tibialis-anterior, 2.7, 0.5"})
    void moveWithTheLeg(String id, double at, double across) {
        Person person = WARDROBE.person("anna");
        Vec down = new Leg(person, new double[] {-90, -90, 0, 0}).bare().point(ANATOMY.muscles().get(id).place(), at, across);
        Vec ahead = new Leg(person, new double[] {0, 0, 90, 0}).bare().point(ANATOMY.muscles().get(id).place(), at, across);
        Vec hip = new Vec(0, 4);
        Vec turned = hip.plus(down.minus(hip).turned(90));
        assertThat(ahead.x()).isCloseTo(turned.x(), within(1e-6));
        assertThat(ahead.y()).isCloseTo(turned.y(), within(1e-6));
    }

    /// One step along the leg is one small step in the picture: no fold or gap at any joint.
    @ParameterizedTest
    @MethodSource("legs")
    void placesRunOnAcrossEveryJoint(Leg leg) {
        BareLeg bare = leg.bare();
        for (double across : new double[] {-0.9, -0.4, 0, 0.4, 0.9}) {
            for (double at = -0.5; at < 4.0; at += 0.01) {
                double step = bare.point(Muscle.Place.LEG, at + 0.01, across).minus(bare.point(Muscle.Place.LEG, at, across)).length();
                assertThat(step).as("from %.2f at %.1f", at, across).isLessThan(0.08);
            }
        }
    }

    @Test
    void withTheSkinAwayOnlyTheNearLegIsAnother() {
        Pose pose = new Leg(WARDROBE.person("anna"), new double[] {-80, -110, -5, 0}).pose();
        for (String person : WARDROBE.people().keySet()) {
            List<Mark> clothed = paint(person, pose, FigurePart.FAR_LIMBS, Look.CLOTHED);
            assertThat(paint(person, pose, FigurePart.FAR_LIMBS, Look.MUSCLES)).isEqualTo(clothed);
            assertThat(paint(person, pose, FigurePart.NEAR_ARM, Look.MUSCLES)).isEqualTo(paint(person, pose, FigurePart.NEAR_ARM, Look.CLOTHED));
            List<Mark> bare = paint(person, pose, FigurePart.BODY, Look.MUSCLES);
            int skin = WARDROBE.person(person).shorts().base();
            assertThat(bare).anyMatch(mark -> isFilled(mark, ANATOMY.tones().muscle().base())).noneMatch(mark -> isFilled(mark, skin));
        }
    }

    @Test
    void glowAsFarAsThePoseStretchesThem() {
        Pose pose = new Leg(WARDROBE.person("anna"), new double[] {-80, -110, -5, 0}).pose();
        Pose easy = new Pose(pose.hip(), pose.spine(), pose.near(), pose.far(), pose.nearArm(), pose.farArm(), pose.face(), 0, 0);
        assertThat(paint("anna", easy, FigurePart.BODY, Look.CLOTHED, "soleus")).isEqualTo(paint("anna", easy, FigurePart.BODY, Look.CLOTHED));
        int none = paint("anna", pose, FigurePart.BODY, Look.CLOTHED).size();
        int one = paint("anna", pose, FigurePart.BODY, Look.CLOTHED, "soleus").size();
        int two = paint("anna", pose, FigurePart.BODY, Look.CLOTHED, "soleus", "quadriceps").size();
        assertThat(one).isGreaterThan(none);
        assertThat(two - none).isEqualTo(2 * (one - none));
    }

    @Test
    void anUnknownOneIsOneProblemThatNamesTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        Files.createDirectories(folder.resolve("pictures"));
        for (Path file : filesOf("figures")) {
            Files.copy(file, folder.resolve("figures").resolve(file.getFileName().toString()));
        }
        String scene = Files.readString(ASSETS.path("pictures/wall-calf.yaml"));
        Files.writeString(folder.resolve("pictures/wall.yaml"), scene.replace("muscles: [gastrocnemius]", "muscles: [gastrocnemius, calf]"));
        Problems problems = new Problems();
        Drawing drawing = Scenes.read(new Assets(folder), "wall", problems);
        assertThat(drawing.marks()).isNotEmpty();
        assertThat(problems.sorted()).singleElement().extracting(Problem::toString).asString().contains("'calf'", "soleus", "gastrocnemius");
    }

    @Test
    void aStretchSaysWhichOnesWork() {
        assertThat(Stretch.read(ASSETS, "toe-pull", new Problems()).about().muscles()).containsExactly("gastrocnemius");
    }

    private static List<Path> filesOf(String name) throws IOException {
        try (Stream<Path> files = Files.list(ASSETS.path(name))) {
            return files.toList();
        }
    }

    private static List<Mark> paint(String person, Pose pose, FigurePart part, Look look, String... working) {
        Sketch sketch = new Sketch(new Stage(1000, 1000, -5, 0, 10, Side.RIGHT));
        List<Muscle> muscles = new ArrayList<>();
        Stream.of(working).map(ANATOMY.muscles()::get).forEach(muscles::add);
        new FigureDrawing(WARDROBE, ANATOMY, WARDROBE.person(person), pose, muscles, false, look).paint(part, sketch);
        return sketch.marks();
    }

    private static boolean isFilled(Mark mark, int rgb) {
        return mark instanceof Mark.Fill(Outline _, Ink.Flat(int colour, double _)) && colour == rgb;
    }

    private static double farthestOutside(Trace shape, Trace outline) {
        Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
        area.moveTo(outline.x(0), outline.y(0));
        for (int i = 1; i < outline.size(); i++) {
            area.lineTo(outline.x(i), outline.y(i));
        }
        area.closePath();
        double farthest = 0;
        for (int i = 0; i < shape.size(); i++) {
            Vec point = shape.point(i);
            if (!area.contains(point.x(), point.y())) {
                double nearest = Double.MAX_VALUE;
                for (int k = 0; k < outline.size(); k++) {
                    nearest = Math.min(nearest, distance(point, outline.point(k), outline.point((k + 1) % outline.size())));
                }
                farthest = Math.max(farthest, nearest);
            }
        }
        return farthest;
    }

    private static double distance(Vec point, Vec from, Vec to) {
        Vec way = to.minus(from);
        double share = Math.clamp(point.minus(from).dot(way) / Math.max(1e-12, way.dot(way)), 0, 1);
        return point.minus(from.toward(to, share)).length();
    }
}
