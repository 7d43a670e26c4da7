package org.nightstep.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One question of the wizard, on one screen.
///
/// @param stage     the part of the interview that it belongs to, one of [Tree#stages()]
/// @param askedWhen over the findings of earlier questions; a question that cannot matter is not asked
public record Question(String id, Kind kind, String stage, List<Answer> answers, Condition askedWhen) {

    public enum Kind {
        ONE, MANY;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Question {
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answer(String answerId) {
        return answers.stream().filter(answer -> answer.id().equals(answerId)).findFirst();
    }

    /// Whether these answers may be given together: at least one, all known, just one where one is asked,
    /// and "none of these" only by itself.
    public boolean allows(Set<String> answerIds) {
        boolean known = answerIds.stream().allMatch(id -> answer(id).isPresent());
        boolean single = answerIds.size() == 1;
        boolean together = kind == Kind.MANY && !answerIds.isEmpty() && !answerIds.contains(Answer.NONE);
        return known && (single || together);
    }
}
