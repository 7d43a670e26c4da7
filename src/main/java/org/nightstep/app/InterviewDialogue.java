package org.nightstep.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;

/// Asks the wizard's questions line by line until there is an outcome.
final class InterviewDialogue {

    private final BufferedReader in;
    private final InterviewVoice voice;

    InterviewDialogue(BufferedReader in, InterviewVoice voice) {
        this.in = in;
        this.voice = voice;
    }

    /// Whether the interview came to its end.
    boolean hold(Tree tree) throws IOException {
        Interview interview = Interview.start(tree);
        while (!interview.isFinished()) {
            Question question = interview.next().orElseThrow();
            voice.ask(question);
            String line = in.readLine();
            if (line == null) {
                voice.mistake("the input ended before the interview did");
                return false;
            }
            Optional<Set<String>> answers = answers(question, line);
            if (answers.isPresent()) {
                interview = interview.answer(question.id(), answers.get());
            } else {
                voice.mistake("expected " + (question.kind() == Question.Kind.ONE
                        ? "one number or id of an answer"
                        : "numbers or ids of answers with commas between, 'none' only by itself"));
            }
        }
        voice.tell(interview.outcome());
        return true;
    }

    /// The answers a line names by number (from 1) or id; empty where it names none that go together.
    private static Optional<Set<String>> answers(Question question, String line) {
        Set<String> ids = new LinkedHashSet<>();
        for (String word : line.strip().split("[,\\s]+")) {
            ids.add(word.matches("[1-9]\\d?") && Integer.parseInt(word) <= question.answers().size()
                    ? question.answers().get(Integer.parseInt(word) - 1).id() : word);
        }
        return Optional.of(ids).filter(question::allows);
    }
}
