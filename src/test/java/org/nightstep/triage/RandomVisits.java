package org.nightstep.triage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// People who answer at random, the same ones in every run.
final class RandomVisits {

    static final Tree TREE = Tree.read(Assets.packaged(), new Problems());

    private RandomVisits() {
    }

    /// Answers every question until the interview ends.
    static Interview finish(Interview interview, BiFunction<Question, Interview, Set<String>> person) {
        Interview now = interview;
        while (!now.isFinished()) {
            Question question = now.next().orElseThrow();
            now = now.answer(question.id(), person.apply(question, now));
        }
        return now;
    }

    static Interview visit(RandomGenerator random) {
        return finish(Interview.start(TREE), (question, _) -> pick(question, random));
    }

    /// What a person would answer to each question of the tree, whether it is asked or not.
    static Map<String, Set<String>> person(RandomGenerator random) {
        Map<String, Set<String>> answers = new HashMap<>();
        TREE.questions().forEach(question -> answers.put(question.id(), pick(question, random)));
        return answers;
    }

    static Set<String> pick(Question question, RandomGenerator random) {
        List<Answer> answers = question.answers();
        if (question.kind() == Question.Kind.ONE || random.nextInt(3) > 0) {
            boolean calm = question.kind() == Question.Kind.MANY && random.nextBoolean();
            return calm ? question.leastSaid() : Set.of(answers.get(random.nextInt(answers.size())).id());
        }
        Set<String> some = new LinkedHashSet<>();
        answers.stream().filter(answer -> !answer.exclusive() && random.nextInt(3) == 0)
                .forEach(answer -> some.add(answer.id()));
        return some.isEmpty() ? question.leastSaid() : some;
    }
}
