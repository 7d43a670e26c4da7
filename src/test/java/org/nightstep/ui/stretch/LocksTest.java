package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.visit.Visit;

class LocksTest {

    private static final String STRETCH = "toe-pull";

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final Wording wording = Wording.read(Assets.packaged(), "en", new Problems());
    private final Locks locks = new Locks(visit, wording);

    @Test
    void nothingIsLockedBeforeAnAnswer() {
        assertThat(locks.isOpen(STRETCH)).isTrue();
        assertThat(locks.of(STRETCH)).isEmpty();
    }

    @Test
    void aSignThatForbidsItLocksItBeforeTheLastQuestion() {
        answer("who", "adult");
        answer("danger-signs", "injury");

        assertThat(visit.interview().get().isFinished()).isFalse();
        assertThat(locks.isOpen(STRETCH)).isFalse();
        assertThat(locks.of(STRETCH).orElseThrow().why()).isEqualTo(wording.gate("fresh-injury"));
        assertThat(locks.of(STRETCH).orElseThrow().instead()).as("not known yet").isEmpty();
    }

    @Test
    void whoHasToTellStaffNowHearsWhatToDoInstead() {
        answer("who", "adult");
        answer("danger-signs", "collapse");

        assertThat(visit.interview().get().outcome().urgency()).isEqualTo(Urgency.NOW);
        assertThat(locks.of(STRETCH).orElseThrow().why()).isEqualTo(wording.urgency(Urgency.NOW).title());
        assertThat(locks.of(STRETCH).orElseThrow().instead()).isNotEmpty();
    }

    @Test
    void newQuestionsOpenItAgain() {
        answer("who", "adult");
        answer("danger-signs", "injury");
        visit.restartInterview();

        assertThat(locks.isOpen(STRETCH)).isTrue();
    }

    private void answer(String question, String answer) {
        visit.interview().set(visit.interview().get().answer(question, Set.of(answer)));
    }
}
