package org.nightstep.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Tree;

class VisitTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());

    private final Visit visit = new Visit("en", TREE);

    @Test
    void forgettingLeavesNothing() {
        visit.language().set("es");
        visit.textSize().set(TextSize.LARGEST);
        visit.colourMode().set(ColourMode.SOFT);
        visit.voice().set(true);
        visit.person().set("anna");
        visit.lessMovement().set(true);
        visit.ownRoutine().add("toe-pull");
        visit.interview().set(visit.interview().get().answer("who", Set.of("pregnant")));
        visit.tick("danger-signs", Set.of("injury"));
        visit.take(new SheetItem.Page("sciatica"));
        visit.take(new SheetItem.WizardOutcome());
        visit.see("sciatica");

        visit.forget();

        assertThat(visit.language().get()).isEqualTo("en");
        assertThat(visit.textSize().get()).isEqualTo(TextSize.STANDARD);
        assertThat(visit.colourMode().get()).isEqualTo(ColourMode.DAY);
        assertThat(visit.voice().get()).isFalse();
        assertThat(visit.person().get()).isEmpty();
        assertThat(visit.lessMovement().get()).isFalse();
        assertThat(visit.ownRoutine()).isEmpty();
        assertThat(visit.interview().get()).isEqualTo(Interview.start(TREE));
        assertThat(visit.ticked("danger-signs")).isEmpty();
        assertThat(visit.sheet()).isEmpty();
        assertThat(visit.hasSeen("sciatica")).isFalse();
    }

    @Test
    void remembersWhichTopicsWereOpened() {
        visit.see("sciatica");
        visit.see("sciatica");

        assertThat(visit.hasSeen("sciatica")).isTrue();
        assertThat(visit.hasSeen("massage")).isFalse();
    }

    @Test
    void newQuestionsForgetNoPageThatWasRead() {
        visit.see("sciatica");
        visit.restartInterview();

        assertThat(visit.hasSeen("sciatica")).isTrue();
    }

    @Test
    void takesEachThingOnceAndInOrder() {
        visit.take(new SheetItem.Page("sciatica"));
        visit.take(new SheetItem.Exercise("toe-pull"));
        visit.take(new SheetItem.Page("sciatica"));

        assertThat(visit.sheet()).containsExactly(new SheetItem.Page("sciatica"), new SheetItem.Exercise("toe-pull"));
    }

    @Test
    void newQuestionsTakeTheOldOutcomeOffTheSheetAndNothingElse() {
        visit.take(new SheetItem.WizardOutcome());
        visit.take(new SheetItem.Page("sciatica"));

        visit.restartInterview();

        assertThat(visit.sheet()).containsExactly(new SheetItem.Page("sciatica"));
    }
}
