package org.nightstep.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the answers so far assert, and which answers asserted it.
final class Findings {

    private final Map<String, List<Outcome.Given>> givenFor = new LinkedHashMap<>();
    private final Set<String> ids = Collections.unmodifiableSet(givenFor.keySet());
    private final List<Outcome.Given> inOrder = new ArrayList<>();

    /// @return whether something new is known now
    boolean add(Question question, Set<String> answerIds) {
        int known = givenFor.size();
        for (Answer answer : question.answers()) {
            if (answerIds.contains(answer.id())) {
                var given = new Outcome.Given(question.id(), answer.id());
                inOrder.add(given);
                answer.findings().forEach(finding ->
                        givenFor.computeIfAbsent(finding, _ -> new ArrayList<>()).add(given));
            }
        }
        return givenFor.size() > known;
    }

    Set<String> ids() {
        return ids;
    }

    /// The person's own answers that make these conditions hold, in the order given.
    List<Outcome.Given> because(List<Condition> conditions) {
        Set<Outcome.Given> reasons = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            condition.evidence(ids()).forEach(finding -> reasons.addAll(givenFor.get(finding)));
        }
        return inOrder.stream().filter(reasons::contains).toList();
    }
}
