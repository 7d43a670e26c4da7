package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.figure.body.Skeleton.ArmBones;
import org.nightstep.figure.geometry.Vec;

/// Somebody with a walking stick holds it while they walk, and has it within reach while they do a stretch on their feet.
class WalkingStickTest {

    private static final double LENGTH = 3.35;

    static List<String> standing() {
        return Stretches.ids().stream().filter(id -> Stretches.read(id).about().place() == Place.STANDING).filter(id -> !id.equals("gentle-walk")).toList();
    }

    @ParameterizedTest
    @MethodSource("standing")
    void leansOnTheChairOrTheWall(String id) {
        FigureStage stage = Stretches.read(id).stage();

        assertThat(stage.backdrop("walter", Side.RIGHT).marks()).hasSizeGreaterThan(stage.backdrop("anna", Side.RIGHT).marks().size());
        assertThat(stage.backdrop("joe", Side.RIGHT)).isEqualTo(stage.backdrop("anna", Side.RIGHT));
    }

    @Test
    void isInTheHandOfWhoeverWalksWithIt() {
        Stretch walk = Stretches.read("gentle-walk");
        int anna = walk.stage().figure(walk.poseAt(0), "anna", Side.RIGHT).marks().size();
        int leo = walk.stage().figure(walk.poseAt(0), "leo", Side.RIGHT).marks().size();
        int walter = walk.stage().figure(walk.poseAt(0), "walter", Side.RIGHT).marks().size();

        assertThat(walter - anna).as("more than another head").isGreaterThan(Math.abs(leo - anna));
    }

    @Test
    void keepsItsLengthAndStandsStillUntilItIsLifted() {
        Stretch walk = Stretches.read("gentle-walk");
        Vec before = tip(walk, 0);
        for (double seconds = 0; seconds < walk.duration(); seconds += Stretches.FRAME) {
            ArmBones arm = walk.stage().skeleton(walk.poseAt(seconds)).nearArm();
            Vec tip = tip(walk, seconds);
            assertThat(arm.grip().minus(tip).length()).as("at %.2f s", seconds).isCloseTo(LENGTH, within(0.07 * LENGTH));
            assertThat(tip.y()).as("at %.2f s", seconds).isGreaterThan(-0.02);
            if (before.y() == 0 && tip.y() == 0) {
                assertThat(tip.x()).as("at %.2f s", seconds).isCloseTo(before.x(), within(1e-9));
            }
            before = tip;
        }
    }

    private static Vec tip(Stretch walk, double seconds) {
        return walk.poseAt(seconds).nearArm().stick().orElseThrow();
    }
}
