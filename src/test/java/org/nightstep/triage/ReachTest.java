package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Problems;

class ReachTest {

    private static final Condition A = new Condition.Finding("a");
    private static final Condition F = new Condition.Finding("f");

    @TempDir
    private Path folder;

    private Reach reach(String sound, String other) throws IOException {
        return new Reach(tree(sound, other));
    }

    private Tree tree(String sound, String other) throws IOException {
        assertThat(SmallTree.TEXT).contains(sound);
        return SmallTree.read(folder, SmallTree.TEXT.replace(sound, other), new Problems());
    }

    private boolean asksMore(String when) throws IOException {
        Tree tree = tree("asked-when: e", "asked-when: " + when);
        return new Reach(tree).question(tree.question("more").orElseThrow());
    }

    @Test
    void aQuestionIsReachedWhereEarlierAnswersCanMeetItsCondition() throws IOException {
        assertThat(asksMore("e")).isTrue();
        assertThat(asksMore("{all: [a, e], none: [b]}")).isTrue();
        assertThat(asksMore("{none: [a, b, c, d, e, f]}")).isTrue();
        assertThat(asksMore("{all: [e], none: [e]}")).isFalse();
        assertThat(asksMore("more")).isFalse();
        assertThat(asksMore("f")).as("it is over by then").isFalse();
    }

    @Test
    void oneAnswerOfAQuestionThatTakesOneCannotGiveTwoFindings() throws IOException {
        Reach reach = reach("no: {findings: []}", "no: {findings: [less]}");
        Condition more = new Condition.Finding("more");
        Condition less = new Condition.Finding("less");
        assertThat(reach.outcome(more, _ -> true)).isTrue();
        assertThat(reach.outcome(less, _ -> true)).isTrue();
        assertThat(reach.outcome(new Condition.All(List.of(more, less)), _ -> true)).isFalse();
    }

    @Test
    void theOutcomeHasToBeAsExpected() throws IOException {
        Reach reach = reach("now: [sit]", "now: [sit]");
        assertThat(reach.outcome(A, outcome -> outcome.urgency() == Urgency.TODAY)).isTrue();
        assertThat(reach.outcome(A, outcome -> outcome.urgency() == Urgency.NOW)).isFalse();
        assertThat(reach.outcome(new Condition.All(List.of(A, F)), outcome -> outcome.urgency() == Urgency.NOW)).isTrue();
        assertThat(reach.outcome(new Condition.None(List.of(A)), outcome -> outcome.urgency() == Urgency.SELF)).isTrue();
        assertThat(reach.outcome(new Condition.Finding("nobody-says-it"), _ -> true)).isFalse();
    }

    @Test
    void itGivesNoMoreSignsThanTheConditionNeeds() throws IOException {
        Reach reach = reach("now: [sit]", "now: [sit]");
        assertThat(reach.outcome(A, outcome -> outcome.rules().stream().allMatch(rule -> rule.because().size() == 1)
                && outcome.heldBack().isEmpty() && outcome.questionsAsked() == 1)).isTrue();
        assertThat(reach.outcome(A, outcome -> !outcome.heldBack().isEmpty())).isFalse();
    }

    @Test
    void itCanAnswerNeitherYesNorNo() throws IOException {
        Reach reach = reach("      none: {findings: []}\n      unsure: {findings: []}\n", "");
        assertThat(reach.outcome(new Condition.None(List.of(new Condition.Any(List.of(A, new Condition.Finding("b"), new Condition.Finding("c"),
                new Condition.Finding("d"), new Condition.Finding("e"), F)))), _ -> true)).as("every answer is avoided").isFalse();
    }
}
