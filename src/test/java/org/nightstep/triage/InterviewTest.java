package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

class InterviewTest {

    private static final Interview START = Interview.start(RandomVisits.TREE);

    @Test
    void theTreeReadsWithoutProblems() {
        Problems problems = new Problems();
        Tree.read(Assets.packaged(), problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void asksInOrderAndRemembersWhatWasAnswered() {
        Interview asked = START.answer("who", Set.of("adult"));
        assertThat(asked.asked()).extracting(one -> one.question().id()).containsExactly("who");
        assertThat(asked.asked().getFirst().answers()).extracting(Answer::id).containsExactly("adult");
        assertThat(asked.next().orElseThrow().id()).isEqualTo("danger-signs");
        assertThat(asked.progress().position()).isEqualTo(2);
        assertThat(START.asked()).isEmpty();
    }

    @Test
    void endsAtOnceWhenStaffMustBeTold() {
        Interview ended = START.answer("who", Set.of("adult")).answer("danger-signs", Set.of("breathless"));
        assertThat(ended.isFinished()).isTrue();
        assertThat(ended.outcome().urgency()).isEqualTo(Urgency.NOW);
        assertThat(ended.outcome().questionsAsked()).isEqualTo(2);
    }

    @Test
    void reopeningDropsOnlyWhatNoLongerApplies() {
        Interview injured = START.answer("who", Set.of("adult")).answer("danger-signs", Set.of("injury"))
                .answer("danger-signs-more", Set.of("none")).answer("injury-more", Set.of("none"))
                .answer("where", Set.of("calf"));
        Interview reopened = injured.reopen("danger-signs");
        assertThat(reopened.next().orElseThrow().id()).isEqualTo("danger-signs");
        assertThat(reopened.asked()).extracting(one -> one.question().id())
                .containsExactly("who", "danger-signs-more", "where");
        assertThat(reopened.answer("danger-signs", Set.of("none")).next().orElseThrow().id()).isEqualTo("sides");
    }

    @Test
    void theRestMayBeAnsweredAfterAnEmergency() {
        Interview ended = START.answer("who", Set.of("older")).answer("danger-signs", Set.of("breathless"));
        Interview onward = ended.goOn();
        assertThat(onward.next().orElseThrow().id()).isEqualTo("danger-signs-more");
        assertThat(onward.outcome()).isEqualTo(ended.outcome());
        Interview more = RandomVisits.finish(onward.answer("danger-signs-more", Set.of("swollen-leg")), (question, _) -> question.leastSaid());
        assertThat(more.outcome().urgency()).isEqualTo(Urgency.NOW);
        assertThat(more.outcome().causes()).extracting(Outcome.FittingCause::id).contains("deep-vein-thrombosis");
        assertThat(more.asked().size()).isGreaterThan(10);
        assertThat(ended.canGoOn()).isTrue();
        assertThat(onward.canGoOn()).isFalse();
        assertThat(more.canGoOn()).isFalse();
    }

    @Test
    void anEmergencyEndsTheQuestionsAgainAfterTheFirstWasTakenBack() {
        Interview onward = START.answer("who", Set.of("older")).answer("danger-signs", Set.of("breathless")).goOn();
        Interview calm = onward.answer("danger-signs", Set.of("none"));
        assertThat(calm).isEqualTo(START.answer("who", Set.of("older")).answer("danger-signs", Set.of("none")));
        assertThat(calm.hasOutcome()).isFalse();
        assertThat(calm.answer("danger-signs-more", Set.of("swollen-leg")).isFinished()).isTrue();
    }

    @Test
    void refusesWhatDoesNotGoTogether() {
        Interview asked = START.answer("who", Set.of("adult"));
        assertThatThrownBy(() -> asked.answer("danger-signs", Set.of("none", "injury")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked.answer("danger-signs", Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked.answer("who", Set.of("adult", "child")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> asked.answer("where", Set.of("calf"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(asked::outcome).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyPathEnds() {
        Random random = new Random(1);
        for (int visit = 0; visit < 2000; visit++) {
            assertThat(RandomVisits.visit(random).isFinished()).isTrue();
        }
    }

    @Test
    void saysNothingOfTheAnswersInAText() {
        assertThat(START.answer("who", Set.of("pregnant")).toString()).doesNotContain("pregnant");
    }
}
