package org.nightstep.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// The decision tree of the wizard, as read from `assets/triage/tree.yaml`. Immutable.
///
/// @param stages    ids of the parts of the interview, in order
/// @param atMost    questions for a person without danger signs
/// @param questions in the order in which they are asked
/// @param advice    for each urgency, advice that everybody with it gets
/// @param stretches ids of all stretches the wizard may open
/// @param groups    conditions with a name, in the order written; the other parts hold them already
public record Tree(List<String> stages, int atMost, List<Question> questions, List<UrgencyRule> rules,
                   List<CausePattern> causes, List<Gate> gates, Map<Urgency, List<String>> advice, List<String> stretches,
                   SequencedMap<String, Condition> groups) {

    static final String FILE = "triage/tree.yaml";

    public Tree {
        stages = List.copyOf(stages);
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        causes = List.copyOf(causes);
        gates = List.copyOf(gates);
        advice = Map.copyOf(advice);
        stretches = List.copyOf(stretches);
        groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
    }

    /// Reads the tree. With problems added, the result is incomplete and not for use.
    public static Tree read(Assets assets, Problems problems) {
        return new TreeReader(assets, problems).read();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /// How soon somebody with nothing but this answer should be seen; empty where it alone calls for nothing.
    public Optional<Urgency> urgencyOf(Answer answer) {
        return rules.stream().filter(rule -> rule.when().holds(answer.findings())).map(UrgencyRule::level).min(Urgency::compareTo);
    }

    /// Every advice id that the tree can give or hold back, each once.
    public List<String> adviceIds() {
        return Stream.of(advice.values().stream().flatMap(List::stream),
                        causes.stream().flatMap(cause -> cause.advice().stream()),
                        gates.stream().flatMap(gate -> gate.advice().stream()))
                .flatMap(ids -> ids).distinct().sorted().toList();
    }
}
