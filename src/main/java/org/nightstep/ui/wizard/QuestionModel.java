package org.nightstep.ui.wizard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

/// One question of the visit's interview: its words, what is chosen, and where it leads.
public final class QuestionModel {

    /// @param spoken what a listener hears
    public record Option(String id, String title, String line, Optional<String> picture, String spoken) {
    }

    private final Tree tree;
    private final Wording wording;
    private final Question question;
    private final Visit visit;
    private final ReadOnlyObjectWrapper<Set<String>> chosen;

    /// @throws java.util.NoSuchElementException when the tree has no such question
    public QuestionModel(Tree tree, Wording wording, String question, Visit visit) {
        this.tree = tree;
        this.wording = wording;
        this.question = tree.question(question).orElseThrow();
        this.visit = visit;
        chosen = new ReadOnlyObjectWrapper<>(visit.ticked(question).orElseGet(this::given));
    }

    private Set<String> given() {
        Set<String> ids = new LinkedHashSet<>();
        visit.interview().get().asked().stream()
                .filter(asked -> asked.question().equals(question))
                .forEach(asked -> asked.answers().forEach(answer -> ids.add(answer.id())));
        return ids;
    }

    public String text() {
        return wording.question(question.id()).text();
    }

    public String help() {
        return wording.question(question.id()).help();
    }

    /// Why this is asked, in one sentence.
    public String why() {
        return wording.question(question.id()).why();
    }

    public boolean isSeveral() {
        return question.kind() == Question.Kind.MANY;
    }

    public List<Option> options() {
        return question.answers().stream().map(this::option).toList();
    }

    private Option option(Answer answer) {
        Wording.AnswerWords words = wording.answer(question.id(), answer.id());
        String spoken = words.line().isEmpty() ? words.text() : words.text() + ", " + words.line();
        return new Option(answer.id(), words.text(), words.line(), answer.picture(), spoken);
    }

    /// Names of the stages in order.
    public List<String> stages() {
        return tree.stages().stream().map(wording::stage).toList();
    }

    public int stage() {
        return tree.stages().indexOf(question.stage());
    }

    /// Which question this is for the person, from 1.
    public int position() {
        List<Interview.Asked> asked = visit.interview().get().asked();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).question().equals(question)) {
                return i + 1;
            }
        }
        return asked.size() + 1;
    }

    public ReadOnlyObjectProperty<Set<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses an answer, or takes it back; "none of these" stands alone.
    public void touch(String answer) {
        Set<String> now = new LinkedHashSet<>(chosen.get());
        if (!isSeveral()) {
            now.clear();
            now.add(answer);
        } else if (!now.remove(answer)) {
            boolean alone = answer.equals(Answer.NONE);
            now.removeIf(other -> alone || other.equals(Answer.NONE));
            now.add(answer);
        }
        chosen.set(now);
        visit.tick(question.id(), now);
    }

    /// Gives the answer.
    ///
    /// @return the next question, or the outcome
    public Route goOn() {
        Interview answered = visit.interview().get().answer(question.id(), chosen.get());
        visit.interview().set(answered);
        return answered.next().<Route>map(next -> new Route.WizardQuestion(next.id()))
                .orElseGet(Route.WizardOutcome::new);
    }
}
