package org.nightstep.triage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nightstep.triage.Outcome.Fit;
import org.nightstep.triage.Outcome.FiredRule;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.HeldBack;
import org.nightstep.triage.Outcome.Stretches;

/// Draws the outcome from a finished set of findings.
final class Reasoning {

    private static final int CAUSES_SHOWN = 3;

    /// Signs in favour, less signs against, from which a cause fits much.
    private static final int MUCH = 2;

    private final Tree tree;
    private final Findings findings;

    Reasoning(Tree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    Outcome outcome(int questionsAsked) {
        List<FiredRule> rules = rules();
        Urgency urgency = urgency(rules);
        List<Scored> causes = causes();
        List<HeldBack> heldBack = heldBack();
        return new Outcome(urgency, causes.stream().map(this::fitting).toList(),
                advice(urgency, causes, heldBack), heldBack, stretches(urgency), rules, questionsAsked);
    }

    private static Urgency urgency(List<FiredRule> rules) {
        return rules.isEmpty() ? Urgency.SELF : rules.getFirst().level();
    }

    private List<FiredRule> rules() {
        return tree.rules().stream()
                .filter(rule -> rule.when().holds(findings.ids()))
                .sorted(Comparator.comparing(UrgencyRule::level))
                .map(rule -> new FiredRule(rule.id(), rule.level(), rule.source(),
                        findings.because(List.of(rule.when()))))
                .toList();
    }

    private record Scored(CausePattern pattern, long score) {
    }

    private List<Scored> causes() {
        return tree.causes().stream()
                .filter(pattern -> pattern.essential().holds(findings.ids()))
                .map(pattern -> new Scored(pattern, holding(pattern.supports()) - holding(pattern.against())))
                .filter(scored -> scored.score() >= 0 || scored.pattern().mustNotMiss())
                .sorted(Comparator.comparing((Scored scored) -> !scored.pattern().mustNotMiss())
                        .thenComparing(Comparator.comparing(Scored::score).reversed()))
                .limit(CAUSES_SHOWN)
                .toList();
    }

    private long holding(List<Condition> conditions) {
        return conditions.stream().filter(condition -> condition.holds(findings.ids())).count();
    }

    private FittingCause fitting(Scored scored) {
        CausePattern pattern = scored.pattern();
        List<Condition> reasons = Stream.concat(Stream.of(pattern.essential()), pattern.supports().stream()).toList();
        return new FittingCause(pattern.id(), scored.score() >= MUCH ? Fit.MUCH : Fit.SOME, findings.because(reasons), findings.because(pattern.against()));
    }

    /// Each advice at most once, with the first gate of the tree that holds it back.
    private List<HeldBack> heldBack() {
        Map<String, HeldBack> held = new LinkedHashMap<>();
        for (Gate gate : tree.gates()) {
            if (gate.when().holds(findings.ids())) {
                var because = findings.because(List.of(gate.when()));
                gate.advice().forEach(id -> held.putIfAbsent(id, new HeldBack(id, gate.id(), because)));
            }
        }
        return List.copyOf(held.values());
    }

    /// Whoever has to tell staff now gets only what to do until somebody comes.
    private List<String> advice(Urgency urgency, List<Scored> causes, List<HeldBack> heldBack) {
        Set<String> advice = new LinkedHashSet<>(tree.advice().getOrDefault(urgency, List.of()));
        if (urgency != Urgency.NOW) {
            causes.forEach(cause -> advice.addAll(cause.pattern().advice()));
        }
        heldBack.forEach(held -> advice.remove(held.advice()));
        return List.copyOf(advice);
    }

    /// What the findings so far lock, whether or not more is to be asked.
    Stretches stretches() {
        return stretches(urgency(rules()));
    }

    private Stretches stretches(Urgency urgency) {
        Map<String, String> why = new LinkedHashMap<>();
        tree.gates().stream().filter(gate -> gate.when().holds(findings.ids()))
                .forEach(gate -> gate.stretches().forEach(stretch -> why.putIfAbsent(stretch, gate.id())));
        Map<Boolean, List<String>> locked = tree.stretches().stream()
                .collect(Collectors.partitioningBy(stretch -> urgency == Urgency.NOW || why.containsKey(stretch)));
        return new Stretches(locked.get(false), locked.get(true), Map.copyOf(why));
    }
}
