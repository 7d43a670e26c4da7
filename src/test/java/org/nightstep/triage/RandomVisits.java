package org.nightstep.triage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
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

    static Interview visit(Random random) {
        return finish(Interview.start(TREE), (question, _) -> pick(question, random));
    }

    static Set<String> pick(Question question, Random random) {
        List<Answer> answers = question.answers();
        if (question.kind() == Question.Kind.ONE || random.nextInt(3) > 0) {
            boolean calm = question.kind() == Question.Kind.MANY && random.nextBoolean();
            return Set.of(calm ? Answer.NONE : answers.get(random.nextInt(answers.size())).id());
        }
        Set<String> some = new LinkedHashSet<>();
        answers.stream().filter(answer -> !answer.exclusive() && random.nextInt(3) == 0)
                .forEach(answer -> some.add(answer.id()));
        return some.isEmpty() ? Set.of(Answer.NONE) : some;
    }
}
