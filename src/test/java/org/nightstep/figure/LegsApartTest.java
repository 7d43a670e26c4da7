package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.FrontBody;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.body.View;
import org.nightstep.figure.geometry.Profile;
import org.nightstep.figure.geometry.Vec;

/// No leg passes through the other one. The left side is the exact mirror picture of the right one, which another test holds it to.
///
/// Seen from the front the legs are told apart in space: what a bone lacks of its length in the picture it points toward the viewer.
/// Seen from the side and from above they lie in two planes, one behind the other: the farther one has to be painted first.
class LegsApartTest {

    /// Head heights: flesh that touches flesh gives way so far. At life size about 28 mm, as where a limb rests on a thing.
    private static final double YIELD = 0.12;
    /// Where a pose lays the near foot `on` the far leg both give way, at life size about 46 mm in all.
    private static final double LAID = 0.20;
    private static final double FOOT = 0.12;
    private static final double MOMENT = 0.1;
    private static final int STATIONS = 12;

    private final Wardrobe wardrobe = WardrobeReader.read(Assets.packaged(), new Problems());

    static List<String> fromTheFront() {
        return Stretches.ids().stream().filter(id -> view(id) == View.FRONT).toList();
    }

    static List<String> fromTheSideOrAbove() {
        return Stretches.ids().stream().filter(id -> view(id) != View.FRONT).toList();
    }

    private static View view(String id) {
        return Stretches.read(id).poseAt(0).view();
    }

    @ParameterizedTest
    @MethodSource("fromTheFront")
    void inSpaceIfSeenFromTheFront(String id) {
        Stretch stretch = Stretches.read(id);
        for (Person person : wardrobe.people().values()) {
            for (double seconds = 0; seconds < stretch.firstRoundEnds(); seconds += MOMENT) {
                Pose pose = stretch.poseAt(seconds);
                assertThat(overlap(person, pose)).as("%s: %s at %.1f s", id, person.id(), seconds)
                        .isLessThan(pose.near().stand().isOnFarLeg() ? LAID : YIELD);
            }
        }
    }

    private double overlap(Person person, Pose pose) {
        Body body = wardrobe.body();
        FrontBody front = wardrobe.frontBody().built(person.build());
        Skeleton skeleton = new Skeleton(body, pose);
        List<Ball> far = leg(body, front, skeleton.far());
        return leg(body, front, skeleton.near()).stream()
                .flatMapToDouble(ball -> far.stream().mapToDouble(ball::overlap)).max().orElseThrow();
    }

    /// A leg as a row of balls, from the middle of the thigh, where it leaves the other one, down to the ball of the foot.
    private static List<Ball> leg(Body body, FrontBody front, LegBones bones) {
        double thigh = body.proportions().thigh();
        double shin = body.proportions().shin();
        double knee = toward(bones.hip(), bones.knee(), thigh);
        double ankle = knee + toward(bones.knee(), bones.ankle(), shin);
        Vec sole = body.foot().ball();
        double ball = ankle + body.foot().ball().x() * Math.sqrt(Math.max(0, 1 - bones.foot().scale() * bones.foot().scale()));
        List<Ball> balls = new ArrayList<>();
        for (int i = 0; i <= STATIONS; i++) {
            double share = (double) i / STATIONS;
            balls.add(new Ball(bones.hip().toward(bones.knee(), 0.5 + share / 2), knee * (0.5 + share / 2), radius(front.thigh(), thigh * (0.5 + share / 2))));
            balls.add(new Ball(bones.knee().toward(bones.ankle(), share), knee + (ankle - knee) * share, radius(front.shin(), shin * share)));
            balls.add(new Ball(bones.ankle().toward(bones.foot().point(sole), share), ankle + (ball - ankle) * share, FOOT));
        }
        return balls;
    }

    private static double radius(Profile profile, double at) {
        return (profile.left(at) + profile.right(at)) / 2;
    }

    private static double toward(Vec from, Vec to, double length) {
        double seen = to.minus(from).length() / length;
        return length * Math.sqrt(Math.max(0, 1 - seen * seen));
    }

    /// @param near toward the viewer
    private record Ball(Vec at, double near, double radius) {

        double overlap(Ball that) {
            return radius + that.radius - Math.hypot(at.minus(that.at).length(), near - that.near);
        }
    }

    @ParameterizedTest
    @MethodSource("fromTheSideOrAbove")
    void inDepthIfSeenFromTheSide(String id) {
        Stretch stretch = Stretches.read(id);
        for (Person person : wardrobe.people().values()) {
            for (double seconds : stretch.keyPoses().values()) {
                for (Drawing drawing : List.of(stretch.drawingAt(seconds, person.id(), Side.RIGHT), stretch.drawingAt(seconds, person.id(), Side.LEFT),
                        stretch.paperDrawingAt(seconds, person.id()))) {
                    List<Integer> far = fills(drawing, person.shorts().far().base());
                    List<Integer> near = fills(drawing, person.shorts().base());
                    assertThat(far.getLast()).as("%s: %s at %.1f s", id, person.id(), seconds).isLessThan(near.getFirst());
                }
            }
        }
    }

    /// Past the outside of the crossed leg it would not reach the other thigh.
    @Test
    void inTheButtockStretchInBedTheNearArmPassesBetweenTheLegs() {
        Stretch stretch = Stretches.read("piriformis-lying");
        for (Person person : wardrobe.people().values()) {
            Drawing drawing = stretch.drawingAt(stretch.keyPoses().get("hold"), person.id(), Side.RIGHT);
            int sleeve = fills(drawing, person.shirt().base()).getLast();
            assertThat(sleeve).as(person.id()).isGreaterThan(fills(drawing, person.shorts().far().base()).getLast())
                    .isLessThan(fills(drawing, person.shorts().base()).getFirst());
        }
    }

    private static List<Integer> fills(Drawing drawing, int rgb) {
        return IntStream.range(0, drawing.marks().size())
                .filter(i -> drawing.marks().get(i) instanceof Mark.Fill(Outline _, Ink.Flat(int colour, double _)) && colour == rgb).boxed().toList();
    }
}
