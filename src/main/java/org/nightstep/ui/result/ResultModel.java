package org.nightstep.ui.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.nightstep.content.Library;
import org.nightstep.content.Topic;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// What the questions came to, in words. Never a diagnosis: "can cause signs like yours".
public final class ResultModel {

    /// @param page    where it is told, where there is a page
    /// @param reasons the person's own answers
    public record Cause(String name, String fit, List<String> reasons, Optional<Topic> page) {
    }

    /// @param advice what is held back for one reason
    /// @param why    that reason
    public record Held(List<String> advice, String why) {
    }

    private final Outcome outcome;
    private final Interview interview;
    private final Wording wording;
    private final Library library;
    private final Visit visit;

    /// @throws IllegalStateException before the interview is finished
    public ResultModel(Wording wording, Library library, Visit visit) {
        this.wording = wording;
        this.library = library;
        this.visit = visit;
        interview = visit.interview().get();
        outcome = interview.outcome();
    }

    public Urgency urgency() {
        return outcome.urgency();
    }

    public String title() {
        return wording.urgency(urgency()).title();
    }

    /// What to do in the clinic.
    public String here() {
        return wording.urgency(urgency()).clinic();
    }

    public String atHome() {
        return wording.urgency(urgency()).home();
    }

    public List<Cause> causes() {
        return outcome.causes().stream().map(cause -> new Cause(
                library.topic(cause.id()).map(Topic::title).or(() -> wording.neighbour(cause.id()).map(Wording.CauseWords::name)).orElseThrow(),
                cause.fit() == Outcome.Fit.MUCH ? "result.fit.much" : "result.fit.some",
                said(cause.reasons()), library.topic(cause.id()))).toList();
    }

    public List<String> advice() {
        return outcome.advice().stream().map(id -> wording.advice(id).action()).toList();
    }

    public List<Held> heldBack() {
        Map<String, List<String>> byGate = outcome.heldBack().stream().collect(Collectors.groupingBy(
                Outcome.HeldBack::gate, LinkedHashMap::new,
                Collectors.mapping(held -> wording.advice(held.advice()).name(), Collectors.toList())));
        return byGate.entrySet().stream().map(held -> new Held(held.getValue(), wording.gate(held.getKey()))).toList();
    }

    /// When to come back, or call.
    public String comeBack() {
        return wording.urgency(urgency()).comeBack();
    }

    /// The words that stand with every result: other causes are possible.
    public String intendedUse() {
        return outcome.causes().isEmpty() ? wording.intendedUse().noCause() : wording.intendedUse().result();
    }

    /// The person's answers in their own words, for showing to staff.
    public List<String> answers() {
        return interview.asked().stream()
                .flatMap(asked -> asked.answers().stream()
                        .map(answer -> wording.answer(asked.question().id(), answer.id()).said()))
                .filter(words -> !words.isEmpty()).toList();
    }

    public List<String> openStretches() {
        return outcome.stretches().open();
    }

    public BooleanBinding onSheet() {
        return Bindings.createBooleanBinding(() -> visit.takes(new SheetItem.WizardOutcome()), visit.sheet());
    }

    public void takeHome() {
        visit.take(new SheetItem.WizardOutcome());
    }

    /// The last question, to answer it anew.
    public Route lastQuestion() {
        return new Route.WizardQuestion(interview.asked().getLast().question().id());
    }

    private List<String> said(List<Outcome.Given> given) {
        return given.stream().map(wording::said).toList();
    }
}
