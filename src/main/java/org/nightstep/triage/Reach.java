package org.nightstep.triage;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tries to steer an interview to where a condition holds, to prove that a part of the tree can be reached.
/// It gives only the answers the condition needs, and the least telling ones otherwise.
final class Reach {

    private final Tree tree;

    Reach(Tree tree) {
        this.tree = tree;
    }

    /// Whether some person is asked this question.
    boolean question(Question question) {
        return steered(question.askedWhen()).anyMatch(interview -> interview.asked().stream()
                .anyMatch(asked -> asked.question().equals(question)));
    }

    /// Whether the condition can hold at the end of an interview whose outcome is as expected.
    boolean outcome(Condition condition, Predicate<Outcome> expected) {
        return steered(condition).anyMatch(interview -> expected.test(interview.outcome()));
    }

    private Stream<Interview> steered(Condition condition) {
        return Goal.of(condition).stream().flatMap(goal -> withQuestions(goal, Set.of()).stream()).map(this::steer)
                .flatMap(Optional::stream);
    }

    /// The goal, and what it takes to be asked the questions behind each finding wanted.
    private List<Goal> withQuestions(Goal goal, Set<String> done) {
        Optional<String> finding = goal.wanted().stream().filter(wanted -> !done.contains(wanted)).sorted().findFirst();
        if (finding.isEmpty()) {
            return List.of(goal);
        }
        Set<String> now = new LinkedHashSet<>(done);
        now.add(finding.get());
        return tree.questions().stream().filter(question -> asserts(question, Set.of(finding.get())))
                .flatMap(question -> Goal.both(List.of(goal), Goal.of(question.askedWhen())).stream())
                .flatMap(expanded -> withQuestions(expanded, now).stream()).distinct().toList();
    }

    private static boolean asserts(Question question, Set<String> wanted) {
        return question.answers().stream().anyMatch(answer -> answer.findings().stream().anyMatch(wanted::contains));
    }

    private Optional<Interview> steer(Goal goal) {
        Interview interview = Interview.start(tree);
        while (!interview.isFinished()) {
            Question question = interview.next().orElseThrow();
            Optional<Set<String>> chosen = choose(question, goal);
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            interview = interview.answer(question.id(), chosen.get());
        }
        return Optional.of(interview).filter(finished -> finished.asked().stream().flatMap(asked -> asked.answers().stream())
                .flatMap(answer -> answer.findings().stream()).collect(Collectors.toSet()).containsAll(goal.wanted()));
    }

    private static Optional<Set<String>> choose(Question question, Goal goal) {
        List<Answer> allowed = question.answers().stream()
                .filter(answer -> answer.findings().stream().noneMatch(goal.avoided()::contains)).toList();
        Set<String> wanted = new LinkedHashSet<>();
        allowed.stream().filter(answer -> useful(answer, goal) > 0)
                .sorted(Comparator.comparing((Answer answer) -> useful(answer, goal)).reversed())
                .limit(question.kind() == Question.Kind.ONE ? 1 : allowed.size())
                .forEach(answer -> wanted.add(answer.id()));
        if (!wanted.isEmpty()) {
            return Optional.of(wanted).filter(question::allows);
        }
        return allowed.stream().min(Comparator.comparing((Answer answer) -> !answer.exclusive())
                .thenComparing(answer -> answer.findings().size())).map(answer -> Set.of(answer.id()));
    }

    private static long useful(Answer answer, Goal goal) {
        return answer.findings().stream().filter(goal.wanted()::contains).count();
    }
}
