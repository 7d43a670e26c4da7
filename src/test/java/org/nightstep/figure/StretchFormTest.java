package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.BodyReader;
import org.nightstep.figure.body.Joint;
import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.LegBones;

/// What a physiotherapist wants to see in single stretches.
class StretchFormTest {

    private final Body body = BodyReader.read(Assets.packaged(), new Problems());
    private final double millimetres = body.proportions().headMillimetres();

    @ParameterizedTest
    @CsvSource({"gentle-walk, 25", "thigh-front-standing, 30"})
    void theArmOfSomebodyWhoStandsHangsFromItsShoulder(String id, double bent) {
        Skeleton standing = skeleton(Stretches.read(id), 0);
        assertThat(standing.degrees(Joint.ELBOW, true)).isBetween(5.0, bent);
        assertThat(standing.nearArm().shoulder().y()).as("not pulled down").isCloseTo(standing.thorax().point(-0.13, -0.42).y(), within(0.05));
    }

    @Test
    void theStripOfTheWalkShowsAStep() {
        Stretch walk = Stretches.read("gentle-walk");
        Skeleton stepping = skeleton(walk, walk.keyPoses().get("walk"));
        assertThat(stepping.near().ankle().x() - stepping.far().ankle().x()).isGreaterThan(1);
    }

    @Test
    void theContactSheetOfTheWalkShowsSteps() {
        Stretch walk = Stretches.read("gentle-walk");
        List<Double> apart = ContactSheet.moments(walk).stream().map(seconds -> skeleton(walk, seconds))
                .map(walking -> Math.abs(walking.near().ankle().x() - walking.far().ankle().x())).toList();
        assertThat(apart.stream().filter(far -> far > 0.5)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theLeadingFootOfTheWalkLandsOnItsHeel() {
        Skeleton stepping = skeleton(Stretches.read("gentle-walk"), Stretches.read("gentle-walk").keyPoses().get("walk"));
        assertThat(stepping.near().foot().along().degrees()).isGreaterThan(10);
        assertThat(stepping.near().foot().point(body.foot().heel()).y() * millimetres).isCloseTo(0, within(10.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soleus-wall", "cramp-standing"})
    void whoLeansHasTheHipsOverTheFeet(String id) {
        Skeleton holding = skeleton(Stretches.read(id), Stretches.read(id).keyPoses().get("hold"));
        assertThat(holding.hip().x()).isBetween(holding.near().foot().point(0.2, 0).x(), holding.far().foot().point(0.2, 0).x());
        assertThat(holding.degrees(Joint.KNEE, false)).as("front knee").isGreaterThan(20);
    }

    @Test
    void raisedLegsLieWithTheFeetNoLowerThanTheKneesAndTheHeelsOnTheCushion() {
        Stretch stretch = Stretches.read("legs-raised");
        Skeleton resting = skeleton(stretch, stretch.keyPoses().get("rest"));
        Solid cushion = stretch.solids().get("cushion");
        for (LegBones leg : List.of(resting.near(), resting.far())) {
            assertThat(leg.ankle().y()).isGreaterThanOrEqualTo(leg.knee().y());
            assertThat(leg.foot().point(body.foot().heel()).x()).isLessThan(cushion.x() + cushion.width());
        }
    }

    @Test
    void inTheCrampRescueOnAChairTheFeetStandTogetherFirstAndLast() {
        Stretch stretch = Stretches.read("cramp-standing");
        Skeleton holding = skeleton(stretch, stretch.keyPoses().get("hold"));
        assertThat(holding.far().ankle().x() - holding.near().ankle().x()).isGreaterThan(1.2);
        assertThat(holding.degrees(Joint.KNEE, true)).as("a little bent, as Mayo Clinic has it").isBetween(8.0, 25.0);
        for (double seconds : new double[] {0, stretch.duration()}) {
            Skeleton standing = skeleton(stretch, seconds);
            assertThat(standing.far().ankle().x() - standing.near().ankle().x()).isLessThan(0.2);
        }
    }

    @Test
    void inTheCrampRescueTheToesComeTowardTheShin() {
        Stretch stretch = Stretches.read("toe-pull");
        assertThat(skeleton(stretch, stretch.keyPoses().get("hold")).degrees(Joint.ANKLE, true)).isBetween(10.0, 20.0);
        assertThat(skeleton(stretch, 0).degrees(Joint.ANKLE, true)).isLessThan(0);
    }

    private Skeleton skeleton(Stretch stretch, double seconds) {
        return new Skeleton(body, stretch.poseAt(seconds));
    }
}
