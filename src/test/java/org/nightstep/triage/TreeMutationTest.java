package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// The worked cases guard each urgency rule and each gate: with one of them dropped, negated or lowered, a case comes out otherwise.
/// A rule or gate that is named here needs a case of its own in `assets/triage/cases`.
@Execution(ExecutionMode.CONCURRENT)
class TreeMutationTest {

    /// A case that fails anyhow, which [TreeCheck] tells, guards nothing.
    private static final List<WorkedCase> CASES = new CaseReader(Assets.packaged(), new Problems()).read().stream()
            .filter(one -> one.play(RandomVisits.TREE).isEmpty()).toList();

    /// Whoever has heart disease is also at risk of narrow arteries, and the gate for that holds the same back: only the reason told differs.
    private static final Set<String> HELD_TWICE = Set.of("gate artery-disease without elevation", "gate artery-disease without stockings");

    @Test
    void aCaseGuardsEachUrgencyRule() {
        assertThat(survivors(Mutant.ofRules(RandomVisits.TREE))).isEmpty();
    }

    @Test
    void aCaseGuardsEachGate() {
        assertThat(survivors(Mutant.ofGates(RandomVisits.TREE))).isSubsetOf(HELD_TWICE);
    }

    private static List<String> survivors(Stream<Mutant> mutants) {
        return mutants.filter(mutant -> CASES.stream().allMatch(one -> one.play(mutant.tree()).isEmpty())).map(Mutant::what).toList();
    }
}
