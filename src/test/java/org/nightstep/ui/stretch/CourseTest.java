package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.stretch.Course.Place;

class CourseTest {

    private static final Stretch STRETCH = Stretch.read(Assets.packaged(), "toe-pull", new Problems());
    private final Course course = new Course(Routine.of(STRETCH).turns());

    @Test
    void afterAllItsSecondsItIsOverAndGoesNoFarther() {
        assertThat(course.isOver(Place.START)).isFalse();
        assertThat(course.after(Place.START, 10_000, 1)).isEqualTo(course.end()).isEqualTo(new Place(1, STRETCH.duration()));
        assertThat(course.isOver(course.end())).isTrue();
        assertThat(course.stepOn(course.end())).isEqualTo(course.end());
    }

    @Test
    void betweenTwoTurnsThereIsTimeToGetReady() {
        Place ready = course.after(Place.START, STRETCH.duration(), 1);
        assertThat(ready).isEqualTo(new Place(1, -Routine.READY));
        assertThat(course.after(ready, Routine.READY + 1, 1).seconds()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aHoldIsNeverSlowerWhateverThePace() {
        Stretch.Hold hold = STRETCH.holdsAfter(0).getFirst();
        double seconds = hold.end() - hold.start();
        Place held = course.after(new Place(0, hold.start()), seconds / 2, 0.5);
        assertThat(held.seconds()).isCloseTo(hold.start() + seconds / 2, within(1e-6));
        assertThat(course.after(Place.START, 0.5, 0.5).seconds()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void stepsOnAndBackMeetTheStartsOfSteps() {
        double second = STRETCH.starts().get(1);
        assertThat(course.stepOn(Place.START)).isEqualTo(new Place(0, second));
        assertThat(course.stepBack(new Place(0, second + 0.5))).as("just begun").isEqualTo(Place.START);
        assertThat(course.stepBack(new Place(0, second + 1.5))).isEqualTo(new Place(0, second));
    }

    @Test
    void theLegsOfAStretchChangePlaces() {
        assertThat(course.withOtherLegs(STRETCH).turns()).extracting(Routine.Turn::side).containsExactly(Side.LEFT, Side.RIGHT);
    }
}
