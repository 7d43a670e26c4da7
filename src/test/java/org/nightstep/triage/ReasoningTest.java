package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.nightstep.triage.SmallTree.outcome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.triage.Outcome.Fit;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.Given;

/// What the engine makes of a tree, on one small enough to work it out by hand.
class ReasoningTest {

    private static Given said(String answer) {
        return new Given("signs", answer);
    }

    @Test
    void withoutASignItIsCareAtHome() {
        Outcome calm = outcome("none");
        assertThat(calm.urgency()).isEqualTo(Urgency.SELF);
        assertThat(calm.rules()).isEmpty();
        assertThat(calm.causes()).isEmpty();
        assertThat(calm.heldBack()).isEmpty();
        assertThat(calm.advice()).containsExactly("watch", "heat");
        assertThat(calm.stretches()).isEqualTo(new Outcome.Stretches(List.of("calf", "thigh", "sole"), List.of(), Map.of()));
        assertThat(calm.questionsAsked()).isEqualTo(1);
    }

    @Test
    void theMostPressingRuleWinsAndAllThatFiredAreKept() {
        Outcome pressing = outcome("b", "a");
        assertThat(pressing.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(pressing.rules()).containsExactly(
                new Outcome.FiredRule("today-a", Urgency.TODAY, "book", List.of(said("a"))),
                new Outcome.FiredRule("soon-b", Urgency.SOON, "book", List.of(said("b"))),
                new Outcome.FiredRule("soon-a", Urgency.SOON, "letter", List.of(said("a"), said("b"))));
    }

    @Test
    void causesThatMustNotBeMissedComeFirstThenTheBestFitAndAtMostThree() {
        assertThat(outcome("a", "c", "d").causes()).containsExactly(
                new FittingCause("grave", Fit.SOME, List.of(said("c")), List.of(said("a"))),
                new FittingCause("much", Fit.MUCH, List.of(said("a"), said("c"), said("d")), List.of()),
                new FittingCause("some", Fit.SOME, List.of(said("a"), said("d")), List.of()));
        assertThat(outcome("a").causes()).extracting(FittingCause::id).containsExactly("much", "some", "spoken-against");
    }

    @Test
    void moreAgainstThanForAndACauseIsNotNamedUnlessItMustNotBeMissed() {
        assertThat(outcome("a", "b").causes()).extracting(FittingCause::id).containsExactly("much", "some", "fourth");
        assertThat(outcome("a", "b", "c", "d").causes()).extracting(FittingCause::id).startsWith("grave");
        assertThat(outcome("d", "c").causes()).extracting(FittingCause::id).containsExactly("grave");
    }

    @Test
    void theFirstGateGivesTheReasonAndWhatIsHeldBackIsNotAdvised() {
        Outcome held = outcome("a", "d");
        assertThat(held.heldBack()).containsExactly(new Outcome.HeldBack("heat", "first", List.of(said("d"))),
                new Outcome.HeldBack("rub", "second", List.of(said("d"))));
        assertThat(held.advice()).containsExactly("tell");
        assertThat(outcome("a").advice()).containsExactly("tell", "heat", "rub");
        assertThat(outcome("d").advice()).containsExactly("watch");
    }

    @Test
    void aGateLocksItsStretchesAndSaysWhy() {
        Outcome.Stretches stretches = outcome("d").stretches();
        assertThat(stretches.open()).containsExactly("thigh");
        assertThat(stretches.locked()).containsExactly("calf", "sole");
        assertThat(stretches.why()).containsOnly(entry("calf", "first"), entry("sole", "second"));
        Interview asked = Interview.start(SmallTree.tree()).answer("signs", Set.of("e"));
        assertThat(asked.stretches().locked()).containsExactly("calf", "sole");
        assertThat(asked.answer("more", Set.of("yes")).outcome().stretches().open()).isEmpty();
    }

    @Test
    void atNowNothingCompetes() {
        Outcome now = outcome("f", "a", "e");
        assertThat(now.urgency()).isEqualTo(Urgency.NOW);
        assertThat(now.advice()).containsExactly("sit");
        assertThat(now.stretches().open()).isEmpty();
        assertThat(now.stretches().locked()).containsExactly("calf", "thigh", "sole");
        assertThat(now.stretches().why()).containsOnly(entry("calf", "second"), entry("sole", "second"));
        assertThat(now.questionsAsked()).isEqualTo(1);
        assertThat(now.rules().getFirst().because()).containsExactly(said("f"));
        assertThat(now.causes()).isNotEmpty();
    }
}
