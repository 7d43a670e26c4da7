package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition A = new Condition.Finding("a");
    private static final Condition B = new Condition.Finding("b");
    private static final Condition C = new Condition.Finding("c");

    @Test
    void aFindingHoldsWhereItWasGiven() {
        assertThat(A.holds(Set.of("a", "b"))).isTrue();
        assertThat(A.holds(Set.of("b"))).isFalse();
    }

    @Test
    void allAnyAndNoneHoldAsTheyAreCalled() {
        Condition all = new Condition.All(List.of(A, B));
        assertThat(all.holds(Set.of("a", "b"))).isTrue();
        assertThat(all.holds(Set.of("a"))).isFalse();
        assertThat(all.holds(Set.of("b"))).isFalse();
        Condition any = new Condition.Any(List.of(A, B));
        assertThat(any.holds(Set.of("a"))).isTrue();
        assertThat(any.holds(Set.of("b"))).isTrue();
        assertThat(any.holds(Set.of("c"))).isFalse();
        Condition none = new Condition.None(List.of(A, B));
        assertThat(none.holds(Set.of("c"))).isTrue();
        assertThat(none.holds(Set.of("a"))).isFalse();
        assertThat(none.holds(Set.of("b", "c"))).isFalse();
    }

    @Test
    void emptyListsHoldAsLogicHasIt() {
        assertThat(Condition.ALWAYS.holds(Set.of())).isTrue();
        assertThat(new Condition.Any(List.of()).holds(Set.of("a"))).isFalse();
        assertThat(new Condition.None(List.of()).holds(Set.of("a"))).isTrue();
    }

    @Test
    void namesEachFindingInTheOrderWritten() {
        assertThat(new Condition.All(List.of(C, new Condition.Any(List.of(B, new Condition.None(List.of(A))))))
                .named()).containsExactly("c", "b", "a");
    }

    @Test
    void evidenceIsWhatWasGivenAndMakesItTrue() {
        Condition condition = new Condition.All(List.of(A, new Condition.Any(List.of(B, C))));
        assertThat(condition.evidence(Set.of("a", "c", "d"))).containsExactly("a", "c");
        assertThat(condition.evidence(Set.of("a"))).isEmpty();
        assertThat(new Condition.Any(List.of(B, C)).evidence(Set.of("a", "b"))).containsExactly("b");
        assertThat(A.evidence(Set.of("a"))).containsExactly("a");
        assertThat(A.evidence(Set.of("b"))).isEmpty();
        assertThat(new Condition.None(List.of(A)).evidence(Set.of("b"))).isEmpty();
    }

    @Test
    void onlyNoneCanBeSwitchedOffByOneMoreFinding() {
        Condition none = new Condition.None(List.of(A));
        assertThat(List.of(A, Condition.ALWAYS, new Condition.All(List.of(A, B)), new Condition.Any(List.of(A, B)), new Condition.None(List.of())))
                .allMatch(Condition::isMonotone);
        assertThat(List.of(none, new Condition.All(List.of(A, none)), new Condition.Any(List.of(A, none))))
                .noneMatch(Condition::isMonotone);
    }
}
