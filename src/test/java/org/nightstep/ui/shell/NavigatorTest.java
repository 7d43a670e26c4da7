package org.nightstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Section;

class NavigatorTest {

    private static final Route HOME = new Route.Home();
    private static final Route CONTENTS = new Route.Contents();
    private static final Route CAUSES = new Route.Chapter(Section.CAUSES);
    private static final Route FIRST = new Route.WizardQuestion("who");
    private static final Route SECOND = new Route.WizardQuestion("danger-signs");
    private static final Route OUTCOME = new Route.WizardOutcome();

    private final Navigator navigator = new Navigator(new Route.Attract());

    @Test
    void backGoesTheWayThatWasCome() {
        navigator.home();
        navigator.go(CONTENTS);
        navigator.go(CAUSES);

        assertThat(wayBack()).containsExactly(CAUSES, CONTENTS, HOME);
    }

    @Test
    void goingWhereOneIsDoesNothing() {
        navigator.home();
        navigator.go(CONTENTS);
        navigator.go(new Route.Contents());

        assertThat(wayBack()).containsExactly(CONTENTS, HOME);
    }

    @Test
    void backLeadsToAPlaceThatWasSkipped() {
        navigator.home();
        navigator.go(new Route.WizardStart());
        navigator.go(FIRST, SECOND);

        assertThat(wayBack()).containsExactly(SECOND, FIRST, new Route.WizardStart(), HOME);
    }

    @Test
    void nothingLiesBehindHome() {
        navigator.home();
        navigator.go(CONTENTS);
        navigator.home();

        assertThat(navigator.canGoBack()).isFalse();
        navigator.back();
        assertThat(navigator.current().get()).isEqualTo(HOME);
    }

    @Test
    void backNeverLeadsOutOfTheVisit() {
        navigator.go(CONTENTS);

        assertThat(navigator.canGoBack()).isFalse();
        navigator.back();
        assertThat(navigator.current().get()).isEqualTo(CONTENTS);
    }

    @Test
    void leavingEndsAtTheFirstScreenWithoutAWayBack() {
        navigator.home();
        navigator.go(CONTENTS);
        navigator.leave();

        assertThat(navigator.current().get()).isEqualTo(new Route.Attract());
        navigator.back();
        assertThat(navigator.current().get()).isEqualTo(new Route.Attract());
    }

    @Test
    void anAnswerChangedLeavesTheOldOutcomeBehind() {
        navigator.home();
        List.of(FIRST, SECOND, OUTCOME, new Route.WizardAnswers(), SECOND).forEach(navigator::go);

        assertThat(wayBack()).as("the outcome is of other answers").doesNotContain(OUTCOME).startsWith(SECOND, new Route.WizardAnswers()).endsWith(FIRST, HOME);
    }

    @Test
    void questionsBegunAnewLeaveTheOldOnesBehind() {
        navigator.home();
        List.of(new Route.WizardStart(), FIRST, SECOND, OUTCOME, new Route.TakeHome(), new Route.WizardStart(), FIRST)
                .forEach(navigator::go);

        assertThat(wayBack()).containsExactly(FIRST, new Route.WizardStart(), new Route.TakeHome(), HOME);
    }

    private List<Route> wayBack() {
        List<Route> way = new ArrayList<>(List.of(navigator.current().get()));
        while (navigator.canGoBack()) {
            navigator.back();
            way.add(navigator.current().get());
        }
        return way;
    }
}
