package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.PoseReader;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.View;
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

    private static final String POSE = """
            hip: [0, 4]
            spine: {pelvis: 90}
            near-leg: {thigh: %1$s, shin: %2$s, foot: %3$s, toes: %4$s}
            far-leg: {thigh: %1$s, shin: %2$s, foot: %3$s, toes: %4$s}
            near-arm: {wrist: [0.5, 4]}
            far-arm: {wrist: [0.5, 4]}
            stretch: %5$s
            """;

    @TempDir
    private static Path folder;

    /// Every person's leg as far as its joints go: standing, knee and hip bent a little and fully, foot up and down; and in all
    /// moments that tell a stretch that is not seen from the front.
    static Stream<Leg> legs() throws IOException {
        List<Leg> legs = new ArrayList<>();
        for (String angles : new String[] {"-90 -90 0 0", "-90 -90 -45 50", "-80 -110 -5 0", "0 -90 0 0", "0 0 105 20", "-35 -35 66 0",
                "36 -62 -4 0", "-95 -220 -130 0", "-60 -130 -40 -20", "30 -90 0 0"}) {
            Pose pose = pose(angles, 1);
            WARDROBE.people().values().forEach(person -> legs.add(new Leg(person, pose, angles)));
        }
        for (String id : Stretches.ids()) {
            Stretch stretch = Stretches.read(id);
            stretch.keyPoses().forEach((name, seconds) -> {
                if (stretch.poseAt(seconds).view() != View.FRONT) {
                    WARDROBE.people().values().forEach(person -> legs.add(new Leg(person, stretch.poseAt(seconds), id + " " + name)));
                }
            });
        }
        return legs.stream();
    }

    /// @param angles thigh, shin, foot, toes
    private static Pose pose(String angles, double stretch) throws IOException {
        String[] each = angles.split(" ");
        Files.writeString(folder.resolve("pose.yaml"), POSE.formatted(each[0], each[1], each[2], each[3], stretch));
        return new PoseReader(WARDROBE.body(), View.SIDE).read(YamlFile.read(new Assets(folder), "pose.yaml", PROBLEMS), Map.of());
    }

    record Leg(Person person, Pose pose, String name) {

        private BareLeg bare() {
            Body body = WARDROBE.body().built(person.build());
            Skeleton skeleton = new Skeleton(body, pose);
            return new BareLeg(body, skeleton.near(), skeleton.waist().minus(skeleton.hip()).unit());
        }

        @Override
        public String toString() {
            return person.id() + " " + name;
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
            Muscle.Shape side = muscle.side();
            Stream.of(side.bellies(), side.tendons(), side.fibres()).flatMap(List::stream)
                    .map(shape -> bare.placed(side.region(), shape)).forEach(shape -> assertThat(farthestOutside(shape, outline))
                            .as(muscle.id()).isLessThan(TOLERANCE));
        }
        ANATOMY.bones().forEach(bone -> assertThat(farthestOutside(bare.placed(Muscle.Region.LEG, bone), outline)).isLessThan(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-90 -90 -45 50", "-80 -110 -5 0", "0 -90 0 0", "0 0 105 20", "-95 -220 -130 0", "30 -90 0 0"})
    void keepTheirSizeWhenTheLegBends(String angles) throws IOException {
        for (Person person : WARDROBE.people().values()) {
            BareLeg standing = new Leg(person, pose("-90 -90 0 0", 0), "").bare();
            BareLeg bent = new Leg(person, pose(angles, 0), "").bare();
            for (Muscle muscle : ANATOMY.muscles().values()) {
                for (Trace belly : muscle.side().bellies()) {
                    double before = standing.placed(muscle.side().region(), belly).turn();
                    assertThat(bent.placed(muscle.side().region(), belly).turn() / before).as(muscle.id()).isBetween(0.4, 1.8);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gastrocnemius, 2.5, -0.5", "hamstrings, 1.0, -0.5", "tibialis-anterior, 2.7, 0.5"})
    void moveWithTheLeg(String id, double at, double across) throws IOException {
        Muscle.Region region = ANATOMY.muscles().get(id).side().region();
        Person person = WARDROBE.person("anna");
        Vec down = new Leg(person, pose("-90 -90 0 0", 0), "").bare().point(region, at, across);
        Vec ahead = new Leg(person, pose("0 0 90 0", 0), "").bare().point(region, at, across);
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
                double step = bare.point(Muscle.Region.LEG, at + 0.01, across).minus(bare.point(Muscle.Region.LEG, at, across)).length();
                assertThat(step).as("from %.2f at %.1f", at, across).isLessThan(0.08);
            }
        }
    }

    @Test
    void withTheSkinAwayOnlyTheNearLegIsAnother() throws IOException {
        Pose pose = pose("-80 -110 -5 0", 1);
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
    void glowAsFarAsThePoseStretchesThem() throws IOException {
        Pose pose = pose("-80 -110 -5 0", 1);
        Pose easy = pose("-80 -110 -5 0", 0);
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
    void inEveryStretchThoseThatWorkCanBeSeen() {
        for (String id : Stretches.ids()) {
            Stretch stretch = Stretches.read(id);
            for (String muscle : stretch.about().muscles()) {
                Muscle it = ANATOMY.muscles().get(muscle);
                assertThat((stretch.poseAt(0).view() == View.FRONT ? it.front() : it.side()).bellies()).as(id + " " + muscle).isNotEmpty();
            }
        }
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
