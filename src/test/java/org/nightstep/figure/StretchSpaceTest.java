package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Limb;
import org.nightstep.figure.geometry.Vec;

/// No limb of anybody passes through the floor, a wall, a seat or a bed, looked at sixty times a second.
class StretchSpaceTest {

    /// Head heights: cloth and flesh that rest on something give way so far. At life size about 28 mm.
    private static final double YIELD = 0.12;
    private static final double[] STATIONS = DoubleStream.iterate(0.3, at -> at <= 3.6, at -> at + 0.3).toArray();

    private final Problems problems = new Problems();
    private final Wardrobe wardrobe = WardrobeReader.read(Assets.packaged(), problems);

    static List<String> stretches() {
        return Stretches.ids();
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void noLimbPassesThroughAThing(String id) {
        Stretch stretch = Stretches.read(id);
        assertThat(stretch.solids()).as("solids of " + id).isNotEmpty();
        for (Person person : wardrobe.people().values()) {
            Body body = wardrobe.body().built(person.build());
            Stretches.everyFrame(stretch, seconds -> {
                Skeleton skeleton = new Skeleton(body, stretch.poseAt(seconds));
                points(body, skeleton).forEach(point -> stretch.solids().forEach((name, solid) -> {
                    if (solid.depth(point) > YIELD) {
                        throw new AssertionError("%s: %s at %.2f s is %.2f deep in the %s at %s".formatted(id, person.id(), seconds,
                                solid.depth(point), name, point));
                    }
                }));
            });
        }
    }

    private static Stream<Vec> points(Body body, Skeleton skeleton) {
        return Stream.of(leg(body, skeleton.near()), leg(body, skeleton.far()),
                Stream.of(skeleton.nearArm().elbow(), skeleton.nearArm().wrist(), skeleton.nearArm().hand().point(0.3, 0),
                        skeleton.farArm().elbow(), skeleton.farArm().wrist(), skeleton.farArm().hand().point(0.3, 0))).flatMap(points -> points);
    }

    private static Stream<Vec> leg(Body body, LegBones bones) {
        Limb limb = new Limb(body.leg(), List.of(bones.hip(), bones.knee(), bones.ankle()), body.proportions().thigh(), body.proportions().shin());
        return Stream.concat(DoubleStream.of(STATIONS).boxed().flatMap(at -> Stream.of(limb.point(at, 1), limb.point(at, -1))),
                Stream.of(bones.foot().point(body.foot().heel()), bones.foot().point(body.foot().ball())));
    }

    /// A straight leg slopes down from the hip: the thigh would go through the edge of a seat that reaches farther.
    @ParameterizedTest
    @ValueSource(strings = {"hamstring-seated", "seated-calf"})
    void theSeatEndsUnderTheHipOfWhoeverStretchesOneLegOut(String id) {
        Stretch stretch = Stretches.read(id);
        Solid seat = stretch.solids().get("seat");
        assertThat(seat.x() + seat.width() - stretch.poseAt(0).hip().x()).isLessThan(YIELD);
    }

    @Test
    void everybodyHasTheSameBones() {
        wardrobe.people().values().forEach(person ->
                assertThat(wardrobe.body().built(person.build()).proportions()).isEqualTo(wardrobe.body().proportions()));
    }
}
