package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.BodyReader;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.JointLimits;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.body.Target;
import org.nightstep.figure.geometry.Vec;

/// What the bones keep in every stretch, looked at sixty times a second. Everybody has the same bones.
@Execution(ExecutionMode.CONCURRENT)
class StretchMotionTest {

    /// Head heights a second. A calm hand; at life size about 70 cm a second.
    private static final double FASTEST = 3.0;
    /// Head heights a second from one frame to the next: no start or stop that can be seen.
    private static final double JERK = 0.30;
    private static final double MILLIMETRES = 2;
    private static final double STRAIGHT = 5;

    private final Problems problems = new Problems();
    private final Body body = BodyReader.read(Assets.packaged(), problems);
    private final double millimetres = body.proportions().headMillimetres();

    static List<String> stretches() {
        return Stretches.ids();
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void allJointsStayInsideTheirLimits(String id) {
        JointLimits limits = JointLimits.read(Assets.packaged(), problems);
        assertThat(problems.sorted()).isEmpty();
        Stretch stretch = Stretches.read(id);
        Stretches.everyFrame(stretch, seconds -> {
            Skeleton skeleton = skeleton(stretch, seconds);
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
    @MethodSource("stretches")
    void nothingSnaps(String id) {
        Stretch stretch = Stretches.read(id);
        double[] before = joints(skeleton(stretch, 0));
        double[] speedBefore = new double[before.length];
        for (double seconds = Stretches.FRAME; seconds < stretch.duration(); seconds += Stretches.FRAME) {
            double[] now = joints(skeleton(stretch, seconds));
            for (int i = 0; i < now.length; i++) {
                double speed = (now[i] - before[i]) / Stretches.FRAME;
                assertThat(Math.abs(speed)).as("speed of %d at %.2f s", i, seconds).isLessThan(FASTEST);
                assertThat(Math.abs(speed - speedBefore[i])).as("change of speed of %d at %.2f s to %.2f", i, seconds, speed).isLessThan(JERK);
                speedBefore[i] = speed;
            }
            before = now;
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void whatRestsSomewhereStaysThere(String id) {
        Stretch stretch = Stretches.read(id);
        Pose before = stretch.motion().steps().getFirst().pose();
        for (Motion.Step step : stretch.motion().steps()) {
            Pose from = before;
            for (double seconds = step.start(); seconds < step.end() && !step.flow(); seconds += Stretches.FRAME) {
                Skeleton now = skeleton(stretch, seconds);
                String when = "%s at %.2f s".formatted(step.id(), seconds);
                stays(from, step.pose(), Pose::nearArm, now.nearArm(), now, "near hand " + when);
                stays(from, step.pose(), Pose::farArm, now.farArm(), now, "far hand " + when);
                stands(from, step.pose(), Pose::near, now.near(), now, "near foot " + when);
                stands(from, step.pose(), Pose::far, now.far(), now, "far foot " + when);
            }
            before = step.pose();
        }
    }

    private void stays(Pose from, Pose to, Function<Pose, Pose.Arm> arm, ArmBones bones, Skeleton skeleton, String as) {
        Target rest = arm.apply(from).wrist();
        if (rest.equals(arm.apply(to).wrist())) {
            Vec spot = rest.spot(skeleton::frame).at();
            assertThat(bones.wrist().minus(spot).length() * millimetres).as(as).isLessThan(MILLIMETRES);
        }
    }

    private void stands(Pose from, Pose to, Function<Pose, Pose.Leg> leg, LegBones bones, Skeleton skeleton, String as) {
        Pose.Leg first = leg.apply(from);
        Pose.Leg second = leg.apply(to);
        if (first.planted() == 1 && second.planted() == 1 && first.stand().equals(second.stand()) && first.point().equals(second.point())) {
            Vec spot = first.stand().spot(skeleton::frame).at();
            assertThat(bones.foot().point(first.point()).minus(spot).length() * millimetres).as(as).isLessThan(MILLIMETRES);
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void handsAndFeetReachWhereTheyGo(String id) {
        Stretch stretch = Stretches.read(id);
        for (Motion.Step step : stretch.motion().steps()) {
            if (!step.flow()) {
                Skeleton there = skeleton(stretch, step.start() + step.move() + 1e-6);
                assertThat(Stream.of(there.nearArm().missedBy(), there.farArm().missedBy(), there.near().missedBy(), there.far().missedBy())
                        .map(missed -> missed * millimetres)).as(step.id()).allMatch(missed -> missed < MILLIMETRES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void theWordsStraightAndBentAreTrueOfTheKnee(String id) throws IOException {
        Stretch stretch = Stretches.read(id);
        Properties words = words();
        for (Motion.Step step : stretch.motion().steps()) {
            String text = words.getProperty("stretch." + id + ".step." + step.id(), "").toLowerCase();
            double knee = skeleton(stretch, step.start() + step.move() + 1e-6).degrees(Joint.KNEE, true);
            if (text.contains("knee straight") || text.contains("leg straight")) {
                assertThat(knee).as("%s: %s", step.id(), text).isCloseTo(0, within(STRAIGHT));
            }
            if (text.contains("knee bent") || text.contains("bend your back knee")) {
                assertThat(knee).as("%s: %s", step.id(), text).isGreaterThan(3 * STRAIGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void keyPosesLieInTheStepWhoseWordsTheyShow(String id) {
        Stretch stretch = Stretches.read(id);
        assertThat(stretch.keyPoses()).hasSizeBetween(3, 4);
        assertThat(List.copyOf(stretch.keyPoses().values())).isSorted();
        stretch.keyPoses().forEach((key, seconds) -> {
            if (stretch.steps().contains(key)) {
                assertThat(stretch.phaseAt(seconds).step()).isEqualTo(key);
            }
            if (key.equals("hold")) {
                assertThat(stretch.phaseAt(seconds).holding()).isTrue();
            }
        });
    }

    /// Three flashes a second could start a seizure (WCAG 2.3.1); the muscle glows up and down far more slowly.
    @ParameterizedTest
    @MethodSource("stretches")
    void theGlowTurnsAtMostThreeTimesASecond(String id) {
        Stretch stretch = Stretches.read(id);
        List<Double> turns = new ArrayList<>();
        double before = 0;
        double slope = 0;
        for (double seconds = 0; seconds < stretch.duration(); seconds += Stretches.FRAME) {
            double glow = stretch.poseAt(seconds).strain().most();
            if ((glow - before) * slope < 0) {
                turns.add(seconds);
            }
            slope = glow == before ? slope : glow - before;
            before = glow;
        }
        for (double turn : turns) {
            assertThat(turns.stream().filter(other -> other >= turn && other < turn + 1).count()).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everyHoldOfAStretchLastsAsLong(String id) {
        Stretch stretch = Stretches.read(id);
        List<Double> holds = stretch.motion().steps().stream().filter(Motion.Step::hold).map(Motion.Step::stay).distinct().toList();
        assertThat(holds).hasSizeLessThanOrEqualTo(1);
        if (!holds.isEmpty()) {
            long frames = Stream.iterate(0.0, s -> s < stretch.duration(), s -> s + Stretches.FRAME)
                    .filter(s -> stretch.phaseAt(s).holding()).count();
            assertThat(frames * Stretches.FRAME).isCloseTo(holds.getFirst() * stretch.repetitions(), within(0.2));
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void theLeftLegIsTheExactMirrorPicture(String id) {
        Stretch stretch = Stretches.read(id);
        double middle = stretch.duration() / 2;
        Drawing right = stretch.drawingAt(middle, "", Side.RIGHT);
        Drawing left = stretch.drawingAt(middle, "", Side.LEFT);
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
    void theChestBreathesWhileHolding() {
        Stretch stretch = Stretches.read("toe-pull");
        double hold = stretch.keyPoses().get("hold");
        List<Double> fullness = Stream.of(0.0, 1.25, 2.5, 3.75).map(s -> stretch.poseAt(hold + s).breath()).toList();
        assertThat(fullness.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - fullness.stream().mapToDouble(Double::doubleValue).min().orElse(0)).isGreaterThan(1.2);
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void everyStepAndKeyPoseHasItsWords(String id) throws IOException {
        Stretch stretch = Stretches.read(id);
        List<String> keys = new ArrayList<>(stretch.steps().stream().map(step -> "stretch." + id + ".step." + step).toList());
        stretch.keyPoses().keySet().forEach(key -> keys.add("stretch." + id + ".key." + key));
        assertThat(words().stringPropertyNames()).containsAll(keys);
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Assets.packaged().path("text/en.properties"))) {
            words.load(reader);
        }
        return words;
    }

    private Skeleton skeleton(Stretch stretch, double seconds) {
        return new Skeleton(body, stretch.poseAt(seconds));
    }

    /// As seen from the hip, which itself is looked at from the floor: somebody who walks moves everything.
    private static double[] joints(Skeleton s) {
        return Stream.concat(Stream.of(s.hip()), Stream.of(s.near().knee(), s.near().foot().point(0.86, -0.2), s.far().knee(),
                        s.far().foot().point(0.86, -0.2), s.head().origin(), s.nape(), s.nearArm().elbow(), s.nearArm().wrist(),
                        s.farArm().elbow(), s.farArm().wrist()).map(joint -> joint.minus(s.hip())))
                .flatMap(v -> Stream.of(v.x(), v.y())).mapToDouble(Double::doubleValue).toArray();
    }
}
