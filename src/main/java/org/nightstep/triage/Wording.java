package org.nightstep.triage;

import java.util.Map;
import java.util.Optional;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// The wizard's words in one language, from `assets/triage/<language>.yaml`. Immutable.
///
/// A missing word is a mistake in the assets, which [TreeCheck] reports: the methods here throw
/// [IllegalArgumentException] for an id without words.
///
/// @param neighbours words of causes that are no topic
public record Wording(String language, IntendedUse intendedUse, Map<String, String> stages,
                      Map<String, QuestionWords> questions, Map<Urgency, UrgencyWords> urgencies,
                      Map<String, CauseWords> neighbours, Map<String, AdviceWords> advice,
                      Map<String, String> gates, Map<String, String> rules) {

    /// What the wizard is for, and is not.
    ///
    /// @param start   before the first question
    /// @param result  with every result
    /// @param now     with a result that cannot wait
    /// @param noCause where no cause fits
    public record IntendedUse(String start, String result, String now, String noCause) {
    }

    /// @param help the line below the question
    /// @param why  why we ask
    public record QuestionWords(String text, String help, String why, Map<String, AnswerWords> answers) {
        public QuestionWords {
            answers = Map.copyOf(answers);
        }
    }

    /// @param text first line of the card
    /// @param line second line, may be empty
    /// @param said the answer in the person's own words
    public record AnswerWords(String text, String line, String said) {
    }

    /// @param clinic   what to do here
    /// @param home     what to do at home
    /// @param comeBack when to come back
    public record UrgencyWords(String title, String clinic, String home, String comeBack) {
    }

    public record CauseWords(String name, String line) {
    }

    /// @param action what to do
    /// @param name   how it is called where it is held back
    public record AdviceWords(String action, String name) {
    }

    public Wording {
        stages = Map.copyOf(stages);
        questions = Map.copyOf(questions);
        urgencies = Map.copyOf(urgencies);
        neighbours = Map.copyOf(neighbours);
        advice = Map.copyOf(advice);
        gates = Map.copyOf(gates);
        rules = Map.copyOf(rules);
    }

    /// Reads a language's words. With problems added, the result is incomplete and not for use.
    public static Wording read(Assets assets, String language, Problems problems) {
        return new WordingReader(assets, language, problems).read();
    }

    public String stage(String id) {
        return words(stages, id);
    }

    public QuestionWords question(String id) {
        return words(questions, id);
    }

    public AnswerWords answer(String questionId, String answerId) {
        return words(question(questionId).answers(), answerId);
    }

    /// What a person said, in the person's own words.
    public String said(Outcome.Given given) {
        return answer(given.question(), given.answer()).said();
    }

    public UrgencyWords urgency(Urgency urgency) {
        return words(urgencies, urgency);
    }

    /// Words of a cause that is no topic; empty for one that is.
    public Optional<CauseWords> neighbour(String causeId) {
        return Optional.ofNullable(neighbours.get(causeId));
    }

    public AdviceWords advice(String id) {
        return words(advice, id);
    }

    /// Why a gate holds advice back.
    public String gate(String id) {
        return words(gates, id);
    }

    /// What a rule saw.
    public String rule(String id) {
        return words(rules, id);
    }

    private static <K, V> V words(Map<K, V> all, K id) {
        V words = all.get(id);
        if (words == null) {
            throw new IllegalArgumentException("the wizard has no words for '" + id + "'");
        }
        return words;
    }
}
