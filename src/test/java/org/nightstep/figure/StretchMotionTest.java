package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.JointLimits;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.geometry.Vec;

/// What every stretch has to keep, looked at sixty times a second for every person.
class StretchMotionTest {

    private static final double FRAME = 1.0 / 60;
    /// Head heights a second. A calm hand; at life size about 70 cm a second.
    private static final double FASTEST = 3.0;
    /// Head heights a second from one frame to the next: no start or stop that can be seen.
    private static final double JERK = 0.30;

    private final Assets assets = Assets.packaged();
    private final Problems problems = new Problems();
    private final Stretch stretch = Stretch.read(assets, "toe-pull", problems);
    private final Wardrobe wardrobe = WardrobeReader.read(assets, problems);

    static Set<String> people() {
        return WardrobeReader.read(Assets.packaged(), new Problems()).people().keySet();
    }

    @Test
    void theAssetsAreReadWithoutAProblem() {
        assertThat(problems.sorted()).isEmpty();
        assertThat(people()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("people")
    void allJointsStayInsideTheirLimits(String person) {
        JointLimits limits = JointLimits.read(assets, problems);
        assertThat(problems.sorted()).isEmpty();
        everyFrame(seconds -> {
            Skeleton skeleton = skeleton(person, seconds);
            for (Joint joint : Joint.values()) {
                for (boolean near : new boolean[] {true, false}) {
                    double degrees = skeleton.degrees(joint, near);
                    assertThat(limits.ranges().get(joint).holds(degrees))
                            .as("%s %s at %.2f s is %.1f", near ? "near" : "far", joint, seconds, degrees).isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void nothingSnaps(String person) {
        double[] before = joints(person, 0);
        double[] speedBefore = new double[before.length];
        for (double seconds = FRAME; seconds < stretch.duration(); seconds += FRAME) {
            double[] now = joints(person, seconds);
            for (int i = 0; i < now.length; i++) {
                double speed = (now[i] - before[i]) / FRAME;
                assertThat(Math.abs(speed)).as("speed of %d at %.2f s", i, seconds).isLessThan(FASTEST);
                assertThat(Math.abs(speed - speedBefore[i])).as("change of speed of %d at %.2f s to %.2f", i, seconds, speed).isLessThan(JERK);
                speedBefore[i] = speed;
            }
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void handsStayOnTheFootWhileHolding(String person) {
        double millimetres = wardrobe.body().proportions().headMillimetres();
        Skeleton first = skeleton(person, stretch.keyPoses().get("hold"));
        everyFrame(seconds -> {
            if (stretch.phaseAt(seconds).holding()) {
                Skeleton now = skeleton(person, seconds);
                assertThat(now.nearArm().missedBy() * millimetres).isLessThan(2);
                assertThat(now.farArm().missedBy() * millimetres).isLessThan(2);
                assertThat(slip(first, first.nearArm(), now, now.nearArm()) * millimetres).isLessThan(2);
                assertThat(slip(first, first.farArm(), now, now.farArm()) * millimetres).isLessThan(2);
            }
        });
    }

    @Test
    void theWorkingKneeIsReallyStraightAndToesComeTowardTheShin() {
        everyFrame(seconds -> assertThat(skeleton("anna", seconds).degrees(Joint.KNEE, true)).isCloseTo(0, within(0.5)));
        assertThat(skeleton("anna", stretch.keyPoses().get("hold")).degrees(Joint.ANKLE, true)).isBetween(10.0, 20.0);
        assertThat(skeleton("anna", 0).degrees(Joint.ANKLE, true)).isLessThan(0);
    }

    @Test
    void eachOfThreeHoldsLastsTenSeconds() {
        for (int repetition = 1; repetition <= 3; repetition++) {
            int k = repetition;
            long frames = Stream.iterate(0.0, s -> s < stretch.duration(), s -> s + FRAME)
                    .filter(s -> stretch.phaseAt(s).holding() && stretch.phaseAt(s).repetition() == k).count();
            assertThat(frames * FRAME).isCloseTo(10, within(0.05));
        }
        assertThat(stretch.repetitions()).isEqualTo(3);
    }

    @Test
    void theChestBreathesWhileHolding() {
        double hold = stretch.keyPoses().get("hold");
        List<Double> fullness = Stream.of(0.0, 1.25, 2.5, 3.75).map(s -> stretch.poseAt(hold + s).breath()).toList();
        assertThat(fullness.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - fullness.stream().mapToDouble(Double::doubleValue).min().orElse(0)).isGreaterThan(1.2);
    }

    @Test
    void theLeftLegIsTheExactMirrorPicture() {
        Drawing right = stretch.drawingAt(10, "anna", Side.RIGHT);
        Drawing left = stretch.drawingAt(10, "anna", Side.LEFT);
        assertThat(left.marks()).hasSameSizeAs(right.marks());
        for (int i = 0; i < right.marks().size(); i++) {
            if (right.marks().get(i) instanceof Mark.Fill a && left.marks().get(i) instanceof Mark.Fill b) {
                for (int p = 0; p < a.outline().points().length; p++) {
                    double expected = p % 2 == 0 ? right.width() - a.outline().points()[p] : a.outline().points()[p];
                    assertThat(b.outline().points()[p]).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void everyStepAndKeyPoseHasItsWords() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(assets.path("text/en.properties"))) {
            words.load(reader);
        }
        Set<String> keys = stretch.steps().stream().map(step -> "stretch.toe-pull.step." + step).collect(Collectors.toSet());
        stretch.keyPoses().keySet().forEach(key -> keys.add("stretch.toe-pull.key." + key));
        stretch.about().cautions().forEach(caution -> keys.add("stretch.caution." + caution));
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    private void everyFrame(DoubleConsumer check) {
        for (int frame = 0; frame * FRAME < stretch.duration(); frame++) {
            check.accept(frame * FRAME);
        }
    }

    private Skeleton skeleton(String person, double seconds) {
        return new Skeleton(wardrobe.body().built(wardrobe.people().get(person).build()), stretch.poseAt(seconds));
    }

    private double[] joints(String person, double seconds) {
        Skeleton s = skeleton(person, seconds);
        return Stream.of(s.near().knee(), s.near().foot().point(0.86, -0.2), s.far().knee(), s.head().origin(), s.nape(),
                        s.nearArm().elbow(), s.nearArm().wrist(), s.farArm().elbow(), s.farArm().wrist())
                .flatMap(v -> Stream.of(v.x(), v.y())).mapToDouble(Double::doubleValue).toArray();
    }

    private static double slip(Skeleton first, ArmBones armFirst, Skeleton now, ArmBones armNow) {
        Vec then = first.near().foot().local(armFirst.hand().point(0.33, 0));
        return now.near().foot().local(armNow.hand().point(0.33, 0)).minus(then).length();
    }
}
