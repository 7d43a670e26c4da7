package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every answer to every question that takes one answer, for people with different pains, with no red flag, with each
/// one and with each two together.
@Execution(ExecutionMode.CONCURRENT)
class AllPathsTest {

    private static final Tree TREE = RandomVisits.TREE;

    /// Pains that lead into the different branches.
    private static final List<Map<String, Set<String>>> PAINS = List.of(
            Map.of("where", Set.of("calf"), "feeling", Set.of("knot")),
            Map.of("where", Set.of("calf"), "feeling", Set.of("heavy"), "when", Set.of("walk")),
            Map.of("where", Set.of("buttock"), "feeling", Set.of("shooting")),
            Map.of("where", Set.of("knee"), "feeling", Set.of("stiff")),
            Map.of("where", Set.of("toes"), "feeling", Set.of("burning")));

    /// Every way through for a person who gives these answers, and to other questions the least telling ones or,
    /// where one answer is asked for, each.
    private static void walk(Map<String, Set<String>> given, Consumer<Interview> end) {
        Interview at = Interview.of(TREE, given);
        if (at.isFinished()) {
            end.accept(at);
            return;
        }
        Question question = at.next().orElseThrow();
        for (Answer answer : question.answers()) {
            given.put(question.id(), Set.of(answer.id()));
            walk(given, end);
        }
        given.remove(question.id());
    }

    private static Map<String, Set<String>> person(Map<String, Set<String>> pain, DangerSign... signs) {
        Map<String, Set<String>> given = new HashMap<>();
        TREE.questions().stream().filter(question -> question.kind() == Question.Kind.MANY)
                .forEach(question -> given.put(question.id(), question.leastSaid()));
        given.putAll(pain);
        for (DangerSign sign : signs) {
            sign.addTo(given);
        }
        return given;
    }

    /// @return how many ways through there are
    private static long forAll(List<List<DangerSign>> sets, List<Map<String, Set<String>>> pains) {
        LongAdder ways = new LongAdder();
        sets.parallelStream().forEach(set -> pains.forEach(pain -> walk(person(pain, set.toArray(DangerSign[]::new)), end -> {
            ways.increment();
            set.stream().filter(sign -> sign.latest().isMorePressingThan(end.urgency()) && sign.isGivenIn(end)).findFirst()
                    .ifPresent(late -> fail("%s, yet only %s for %s", late, end.urgency(), end.answers()));
            if (set.isEmpty() && end.asked().size() > 14) {
                fail("long: " + end.answers());
            }
        })));
        return ways.sum();
    }

    @Test
    void withoutRedFlagsItIsShort() {
        assertThat(forAll(List.of(List.of()), PAINS)).isGreaterThan(4_000);
    }

    @Test
    void eachRedFlagIsTakenAsSeriousAsItIs() {
        assertThat(forAll(DangerSign.ALL.stream().map(List::of).toList(), PAINS)).isGreaterThan(100_000);
    }

    @Test
    void twoRedFlagsAreNoLessSeriousThanEachOfThem() {
        List<List<DangerSign>> pairs = new ArrayList<>();
        for (int i = 0; i < DangerSign.ALL.size(); i++) {
            for (int j = i + 1; j < DangerSign.ALL.size(); j++) {
                pairs.add(List.of(DangerSign.ALL.get(i), DangerSign.ALL.get(j)));
            }
        }
        assertThat(forAll(pairs, PAINS.subList(1, 2))).isGreaterThan(500_000);
    }
}
