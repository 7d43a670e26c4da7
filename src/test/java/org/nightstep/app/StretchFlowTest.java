package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.visit.SheetItem;

/// What people do with the stretches.
class StretchFlowTest extends FlowFixture {

    private static final String TOES_UP = "Toes up, in bed";

    @Test
    void findsAStretchByWhereItIsDoneAndDoesIt() {
        FxThread.run(() -> {
            stretches();
            assertThat(patient().read()).contains("Before bed", "Cramp now", "In the chair", "Build my own");
            patient().touch("In bed");
            assertThat(route()).isEqualTo(new Route.Stretches("bed"));
            patient().choose(TOES_UP);
            patient().touch("Start");
            model().advance(1);
            assertThat(patient().read()).contains("Pause", "Get ready", "Right leg");

            patient().touch("Pause");
            patient().touch("Right leg");
            assertThat(patient().read()).contains("Left leg").doesNotContain("Right leg");
            patient().touch("Step on");
            assertThat(patient().read()).contains("Lean forward. Hold your foot, or loop a towel around it.");
            patient().touch("Step back");
            patient().touch("Play");
            patient().touch("More");
            patient().touch("Follow me");
            patient().touch("Fewer");
            patient().touch("Slower");
            assertThat(model().slow().get()).isTrue();

            model().advance(600);
            patient().waits(0);
            assertThat(patient().read()).contains("How was that?");
            patient().touch("Done");
            assertThat(route()).isEqualTo(new Route.Stretches(""));
        });
    }

    @Test
    void theSamePersonShowsEverythingInAVisitUntilAnotherIsAskedFor() {
        FxThread.run(() -> {
            stretches();
            String first = visit().person().get();
            assertThat(first).isNotEmpty();
            patient().touch("In bed");
            patient().choose(TOES_UP);
            assertThat(visit().person().get()).isEqualTo(first);
            patient().touch("Person");
            assertThat(visit().person().get()).isNotEqualTo(first);

            patient().kiosk().shell().leave();
            assertThat(visit().person().get()).isEmpty();
        });
    }

    @Test
    void putsARoutineTogetherAndFindsItOnTheSheet() {
        FxThread.run(() -> {
            stretches();
            patient().touch("Build my own");
            assertThat(patient().canTouch("Start (0)")).isFalse();
            patient().choose(TOES_UP);
            assertThat(patient().hears(TOES_UP)).endsWith("Chosen.").doesNotContain("Not chosen");
            patient().touch("Start (1)");

            assertThat(route()).isEqualTo(new Route.Routine("own"));
            assertThat(visit().sheet()).containsExactly(new SheetItem.Exercise("toe-pull"));
            patient().touch("Start");
            assertThat(screen().isBusy()).isTrue();
            patient().kiosk().shell().leave();
            assertThat(visit().ownRoutine()).isEmpty();
        });
    }

    @Test
    void aLockedStretchSaysWhyAndCannotBeStarted() {
        FxThread.run(() -> {
            visit().interview().set(visit().interview().get().answer("who", Set.of("adult")).answer("danger-signs", Set.of("injury")));
            patient().touch("Do your legs keep you awake?");
            patient().touch("Cramp right now?");

            assertThat(patient().read()).contains("Not for you now", TestKiosk.HOLDINGS.wording("en").gate("fresh-injury"));
            assertThat(patient().canTouch("Start")).isFalse();
            assertThat(screen().isBusy()).isFalse();
            patient().touch("Home");
            patient().touch("Stretch with me");
            patient().touch("In bed");
            assertThat(patient().read()).contains("Not for you now");
            patient().choose(TOES_UP);
            assertThat(patient().canTouch("Start")).isFalse();
        });
    }

    @Test
    void lessMovementIsChosenFromTheBarAndForgotten() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Text & contrast");
            patient().touch("Less movement");
            assertThat(visit().lessMovement().get()).isTrue();
            assertThat(patient().hears("Less movement")).isEqualTo("Less movement. Chosen.");
            patient().touch("Done");

            patient().kiosk().shell().leave();
            assertThat(visit().lessMovement().get()).isFalse();
        });
    }

    private void stretches() {
        patient().touch("Do your legs keep you awake?");
        patient().touch("Stretch with me");
    }

    private PlayerModel model() {
        return ((PlayerScreen) screen()).model();
    }
}
