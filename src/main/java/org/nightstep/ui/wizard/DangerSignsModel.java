package org.nightstep.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// The signs that cannot wait, as the questions would ask for them.
public record DangerSignsModel(Tree tree, Wording wording) {

    public record Sign(String title, String line, Optional<String> picture) {
    }

    public String title(Urgency urgency) {
        return wording.urgency(urgency).title();
    }

    public String help(Urgency urgency) {
        return wording.urgency(urgency).home();
    }

    /// Signs that come to this urgency alone, without another answer.
    public List<Sign> signs(Urgency urgency) {
        return tree.questions().stream().filter(question -> question.askedWhen().holds(Set.of()))
                .flatMap(question -> question.answers().stream().filter(answer -> !answer.isNoneOrUnsure())
                        .filter(answer -> tree.urgencyOf(answer).equals(Optional.of(urgency))).map(answer -> sign(question, answer))).toList();
    }

    private Sign sign(Question question, Answer answer) {
        Wording.AnswerWords words = wording.answer(question.id(), answer.id());
        return new Sign(words.text(), words.line(), answer.picture());
    }
}
