package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

class PlayerModelTest {

    private static final Stretch STRETCH = read("toe-pull");
    private static final Stretch BOTH_LEGS = read("feet-press");
    private static final double FRAME = 1 / 30.0;

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final Cast cast = new Cast(STRETCH.stage().people(), () -> 0, visit);
    private final PlayerModel model = playing(Routine.of(STRETCH));

    private static Stretch read(String id) {
        return Stretch.read(Assets.packaged(), id, new Problems());
    }

    private PlayerModel playing(Routine routine) {
        return new PlayerModel(routine, visit, cast, _ -> true);
    }

    @Test
    void startsStill() {
        assertThat(model.isAtStart()).isTrue();
        assertThat(model.face()).isEqualTo(PlayerModel.Face.READING);
        assertThat(model.playing().get()).isFalse();
        assertThat(model.cautions()).isNotEmpty();
        assertThat(model.leg()).contains(Side.RIGHT);
    }

    @Test
    void timeGoesOnWhileItRunsAndStaysWhereItIsPaused() {
        model.play();
        model.advance(3);
        model.pause();
        model.advance(10);

        assertThat(model.seconds().get()).isEqualTo(3);
        assertThat(model.face()).isEqualTo(PlayerModel.Face.PAUSED);
        model.play();
        assertThat(model.seconds().get()).as("goes on from there").isEqualTo(3);
    }

    @Test
    void afterTheRightLegThereIsTimeToGetReadyForTheLeft() {
        model.play();
        model.advance(STRETCH.duration());

        assertThat(model.isGettingReady()).isTrue();
        assertThat(model.leg()).contains(Side.LEFT);
        assertThat(model.seconds().get()).isCloseTo(-Routine.READY, within(1e-6));
        assertThat(model.nextUp()).isEqualTo(new NextUp.OtherLeg(Side.LEFT));
        assertThat(model.count().number()).isEqualTo(3);

        model.advance(Routine.READY + 1);
        assertThat(model.isGettingReady()).isFalse();
        assertThat(model.seconds().get()).isCloseTo(1, within(1e-6));
    }

    @Test
    void stopsAfterTheLastTurnAndPlaysFromTheStartAgain() {
        model.play();
        model.advance(model.routine().seconds() + 60);

        assertThat(model.face()).isEqualTo(PlayerModel.Face.OVER);
        assertThat(model.playing().get()).isFalse();
        assertThat(model.seconds().get()).isEqualTo(STRETCH.duration());
        model.play();
        assertThat(model.seconds().get()).isZero();
        assertThat(model.leg()).contains(Side.RIGHT);
        assertThat(model.playing().get()).isTrue();
    }

    @Test
    void itTakesAsLongInOneGoAsInFrames() {
        model.play();
        double passed = 0;
        while (model.playing().get()) {
            model.advance(FRAME);
            passed += FRAME;
        }
        assertThat(passed).isCloseTo(model.routine().seconds(), within(FRAME * 2));
    }

    @Test
    void againStartsTheTurnOverOrAllOfItWhenItIsOver() {
        model.play();
        model.advance(STRETCH.duration() + Routine.READY + 20);
        model.again();
        assertThat(model.seconds().get()).isZero();
        assertThat(model.leg()).contains(Side.LEFT);
        assertThat(model.playing().get()).isTrue();

        model.advance(600);
        model.again();
        assertThat(model.leg()).contains(Side.RIGHT);
        assertThat(model.playing().get()).isTrue();
    }

    @Test
    void eachHoldFillsOnceFromNothingToFull() {
        Set<Integer> held = new HashSet<>();
        double before = 0;
        model.play();
        while (!model.isGettingReady()) {
            model.advance(FRAME);
            double share = model.count().share();
            assertThat(share).isBetween(0.0, 1.0);
            if (!model.isGettingReady() && model.phase().holding()) {
                held.add(model.phase().repetition());
                assertThat(share).isGreaterThanOrEqualTo(before);
                before = share;
            } else {
                assertThat(share).isZero();
                before = 0;
            }
        }
        assertThat(held).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void stepOnGoesFromStepToStepAndThroughAllTurns() {
        List<Double> starts = STRETCH.starts();
        for (int i = 1; i < starts.size(); i++) {
            model.stepOn();
            assertThat(model.seconds().get()).isEqualTo(starts.get(i));
        }
        model.stepOn();
        assertThat(model.isGettingReady()).isTrue();
        for (int i = 0; i < starts.size(); i++) {
            model.stepOn();
            assertThat(model.leg()).contains(Side.LEFT);
            assertThat(model.seconds().get()).isEqualTo(starts.get(i));
        }
        model.stepOn();
        assertThat(model.isFinished()).isTrue();
    }

    @Test
    void stepBackGoesToTheStartOfTheStepAndThenToTheOneBefore() {
        double second = STRETCH.starts().get(1);
        double third = STRETCH.starts().get(2);
        model.play();
        model.advance(third + 1.5);

        model.stepBack();
        assertThat(model.seconds().get()).isEqualTo(third);
        model.stepBack();
        assertThat(model.seconds().get()).isEqualTo(second);
        model.stepBack();
        model.stepBack();
        assertThat(model.seconds().get()).isZero();
        assertThat(model.playing().get()).as("goes on running").isTrue();
        model.pause();
        assertThat(model.face()).as("nobody reads the cautions twice").isEqualTo(PlayerModel.Face.PAUSED);
    }

    @Test
    void stepBackReachesTheTurnBefore() {
        model.play();
        model.advance(STRETCH.duration() + 0.5);
        model.stepBack();

        assertThat(model.leg()).contains(Side.RIGHT);
        assertThat(model.seconds().get()).isEqualTo(STRETCH.starts().getLast());
    }

    @Test
    void slowerHalvesTheMovementAndNotTheHold() {
        Stretch.Hold hold = STRETCH.holdsAfter(0).getFirst();
        model.slower();
        model.play();
        model.advance(2);
        assertThat(model.seconds().get()).isCloseTo(1, within(1e-9));

        model.advance((hold.start() - 1) * 2);
        assertThat(model.phase().holding()).isTrue();
        model.advance(hold.end() - hold.start());
        assertThat(model.phase().holding()).isFalse();
        assertThat(model.seconds().get()).isCloseTo(hold.end(), within(1e-6));
        model.slower();
        assertThat(model.slow().get()).isFalse();
    }

    @Test
    void aRoutineGoesOnToItsNextStretch() {
        PlayerModel routine = playing(Routine.of("two", List.of(BOTH_LEGS, STRETCH), false));
        routine.play();
        routine.advance(BOTH_LEGS.duration() + 0.5);

        assertThat(routine.stretch()).isSameAs(STRETCH);
        assertThat(routine.nextUp()).isEqualTo(new NextUp.Another("toe-pull"));
        routine.takeHome();
        assertThat(visit.sheet()).containsExactly(new SheetItem.Exercise("feet-press"), new SheetItem.Exercise("toe-pull"));
    }

    @Test
    void whatIsLockedIsLeftOutAndReadFirst() {
        Routine now = Routine.of("now", List.of(BOTH_LEGS, STRETCH), true);
        var locked = new PlayerModel(now, visit, cast, id -> !id.equals("feet-press"));
        locked.open();

        assertThat(locked.routine().stretches()).containsExactly(STRETCH);
        assertThat(locked.leftOut()).containsExactly("feet-press");
        assertThat(locked.playing().get()).as("says first what is left out").isFalse();
        PlayerModel whole = playing(now);
        whole.open();
        assertThat(whole.playing().get()).isTrue();
    }

    @Test
    void easierAndHarderOnlyWhereTheyAreOpenAndAlone() {
        Stretch seated = read("seated-calf");
        assertThat(playing(Routine.of(seated)).easier()).isEqualTo(Optional.of("ankle-pumps"));
        assertThat(playing(Routine.of(seated)).harder()).isEqualTo(Optional.of("calf-wall"));
        assertThat(new PlayerModel(Routine.of(seated), visit, cast, id -> !id.equals("calf-wall")).harder()).isEmpty();
        assertThat(playing(Routine.of("one", List.of(seated), false)).easier()).isEmpty();
    }

    @Test
    void withLessMovementThePictureChangesOnlyFromStepToStep() {
        visit.lessMovement().set(true);
        model.play();
        double hold = STRETCH.holdsAfter(0).getFirst().start();
        model.advance(hold + 1);
        var figure = model.figure().drawing();
        Count first = model.count();
        model.advance(0.4);

        assertThat(model.figure().drawing()).isEqualTo(figure);
        assertThat(model.count().share()).as("once a second").isEqualTo(first.share());
        model.advance(1);
        assertThat(model.count().share()).isGreaterThan(first.share());
        assertThat(model.count().number()).as("the seconds go on").isLessThan(first.number());
    }

    @Test
    void goesHomeOnce() {
        assertThat(model.isOnSheet()).isFalse();
        model.takeHome();
        model.takeHome();

        assertThat(model.isOnSheet()).isTrue();
        assertThat(visit.sheet()).containsExactly(new SheetItem.Exercise("toe-pull"));
    }
}
