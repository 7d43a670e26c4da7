package org.nightstep.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The tree with one urgency rule or one gate spoiled: whoever spoils it so by a slip of the pen should hear of it.
record Mutant(String what, Tree tree) {

    static Stream<Mutant> ofRules(Tree tree) {
        return tree.rules().stream().flatMap(rule -> {
            Stream<Mutant> dropped = Stream.of(rule(tree, rule, "dropped"), rule(tree, rule, "negated",
                    new UrgencyRule(rule.id(), rule.level(), not(rule.when()), rule.source())));
            Stream<Mutant> lowered = Arrays.stream(Urgency.values()).filter(rule.level()::isMorePressingThan)
                    .filter(level -> level != Urgency.SELF)
                    .map(level -> rule(tree, rule, "lowered to " + level.id(), new UrgencyRule(rule.id(), level, rule.when(), rule.source())));
            return Stream.concat(dropped, lowered);
        });
    }

    /// A gate is lowered by leaving out one advice, or one stretch, that it holds back; those that lock `all` by leaving out that word.
    static Stream<Mutant> ofGates(Tree tree) {
        return tree.gates().stream().flatMap(gate -> Stream.of(
                Stream.of(gate(tree, gate, "dropped"), gate(tree, gate, "negated",
                        new Gate(gate.id(), not(gate.when()), gate.advice(), gate.stretches(), gate.source()))),
                gate.advice().stream().map(advice -> gate(tree, gate, "without " + advice,
                        new Gate(gate.id(), gate.when(), without(gate.advice(), advice), gate.stretches(), gate.source()))),
                stretches(tree, gate))
                .flatMap(mutants -> mutants));
    }

    private static Stream<Mutant> stretches(Tree tree, Gate gate) {
        if (gate.stretches().equals(tree.stretches())) {
            return Stream.of(gate(tree, gate, "without its locks", new Gate(gate.id(), gate.when(), gate.advice(), List.of(), gate.source())));
        }
        return gate.stretches().stream().map(stretch -> gate(tree, gate, "without " + stretch,
                new Gate(gate.id(), gate.when(), gate.advice(), without(gate.stretches(), stretch), gate.source())));
    }

    private static Condition not(Condition condition) {
        return new Condition.None(List.of(condition));
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private static Mutant rule(Tree tree, UrgencyRule rule, String how, UrgencyRule... instead) {
        return new Mutant("rule " + rule.id() + " " + how, new Tree(tree.stages(), tree.atMost(), tree.questions(),
                replaced(tree.rules(), rule, instead), tree.causes(), tree.gates(), tree.advice(), tree.stretches(), tree.groups()));
    }

    private static Mutant gate(Tree tree, Gate gate, String how, Gate... instead) {
        return new Mutant("gate " + gate.id() + " " + how, new Tree(tree.stages(), tree.atMost(), tree.questions(), tree.rules(),
                tree.causes(), replaced(tree.gates(), gate, instead), tree.advice(), tree.stretches(), tree.groups()));
    }

    @SafeVarargs
    private static <T> List<T> replaced(List<T> all, T old, T... instead) {
        List<T> replaced = new ArrayList<>(all);
        int at = replaced.indexOf(old);
        replaced.remove(at);
        replaced.addAll(at, List.of(instead));
        return replaced;
    }
}
