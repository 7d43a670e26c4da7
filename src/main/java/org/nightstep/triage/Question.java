package org.nightstep.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One question of the wizard, on one screen.
///
/// @param mostlyOne whether of several possible answers one usually says it: on the glass a touch then answers
/// @param stage     the part of the interview that it belongs to, one of [Tree#stages()]
/// @param room      whether it is asked of a person who has many questions already
/// @param askedWhen over the findings of earlier questions; a question that cannot matter is not asked
/// @param source    id of an entry in `sources.yaml`: where it is written that this matters
public record Question(String id, Kind kind, boolean mostlyOne, String stage, Room room, List<Answer> answers,
                       Condition askedWhen, String source) {

    public enum Kind {
        ONE, MANY;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Room {
        /// Always asked where it applies.
        NEEDED,
        /// Left out where the interview would get longer than [Tree#atMost()].
        SPARE,
        /// About a danger sign just given: does not count.
        EXTRA;

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

    /// What somebody answers who has nothing to say to it: "none of these", or else "not sure".
    public Set<String> leastSaid() {
        return Set.of(Stream.of(Answer.NONE, Answer.UNSURE).filter(id -> answer(id).isPresent()).findFirst()
                .orElseGet(() -> answers.getFirst().id()));
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
