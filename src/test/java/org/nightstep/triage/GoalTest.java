package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Condition A = new Condition.Finding("a");
    private static final Condition B = new Condition.Finding("b");
    private static final Condition C = new Condition.Finding("c");

    @Test
    void allTheWaysInWhichAConditionHolds() {
        assertThat(Goal.of(A)).containsExactly(new Goal(Set.of("a"), Set.of()));
        assertThat(Goal.of(new Condition.All(List.of(A, B)))).containsExactly(new Goal(Set.of("a", "b"), Set.of()));
        assertThat(Goal.of(new Condition.Any(List.of(A, B))))
                .containsExactly(new Goal(Set.of("a"), Set.of()), new Goal(Set.of("b"), Set.of()));
        assertThat(Goal.of(new Condition.None(List.of(A, B)))).containsExactly(new Goal(Set.of(), Set.of("a", "b")));
    }

    @Test
    void noneOfAListIsAvoidedByBreakingOneOfItsParts() {
        assertThat(Goal.of(new Condition.None(List.of(new Condition.All(List.of(A, B))))))
                .containsExactly(new Goal(Set.of(), Set.of("a")), new Goal(Set.of(), Set.of("b")));
        assertThat(Goal.of(new Condition.None(List.of(new Condition.Any(List.of(A, B))))))
                .containsExactly(new Goal(Set.of(), Set.of("a", "b")));
        assertThat(Goal.of(new Condition.None(List.of(new Condition.None(List.of(A, B))))))
                .containsExactly(new Goal(Set.of("a"), Set.of()), new Goal(Set.of("b"), Set.of()));
    }

    @Test
    void whatIsWantedAndAvoidedAtOnceIsNoWay() {
        assertThat(Goal.of(new Condition.All(List.of(A, new Condition.None(List.of(A)))))).isEmpty();
        assertThat(Goal.of(new Condition.All(List.of(new Condition.Any(List.of(A, B)), new Condition.None(List.of(A))))))
                .containsExactly(new Goal(Set.of("b"), Set.of("a")));
    }

    @Test
    void theSameWayIsFoundOnce() {
        assertThat(Goal.of(new Condition.Any(List.of(A, A, C)))).hasSize(2);
        assertThat(Goal.of(new Condition.All(List.of(new Condition.Any(List.of(A, B)), new Condition.Any(List.of(B, A)))))).hasSize(3);
    }
}
