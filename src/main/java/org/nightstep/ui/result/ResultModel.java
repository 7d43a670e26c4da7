package org.nightstep.ui.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// @param against those of them that speak against it
    public record Cause(String name, String fit, List<String> reasons, List<String> against, Optional<Topic> page) {
    }

    /// @param advice what is held back for one reason
    /// @param why    that reason
    public record Held(List<String> advice, String why) {
    }

    private static final int STRETCHES_OFFERED = 3;

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
                said(cause.reasons()), said(cause.against()), library.topic(cause.id()))).toList();
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
        return urgency() == Urgency.NOW ? wording.intendedUse().now()
                : outcome.causes().isEmpty() ? wording.intendedUse().noCause() : wording.intendedUse().result();
    }

    /// The person's answers in their own words, for showing to staff.
    public List<String> answers() {
        return interview.asked().stream()
                .flatMap(asked -> asked.answers().stream()
                        .map(answer -> wording.answer(asked.question().id(), answer.id()).said()))
                .filter(words -> !words.isEmpty()).toList();
    }

    /// Ids of regions of the body map where it hurts.
    public Set<String> places() {
        return Set.copyOf(visit.places());
    }

    /// The stretches to offer: of the open ones first those that the pages of the causes show.
    public List<String> openStretches() {
        List<String> open = outcome.stretches().open();
        Stream<String> fitting = outcome.causes().stream().flatMap(cause -> library.topic(cause.id()).stream())
                .flatMap(topic -> topic.kin().stretches().stream()).filter(open::contains);
        return Stream.concat(fitting, open.stream()).distinct().limit(STRETCHES_OFFERED).toList();
    }

    /// Ids of the locked stretches by the reason.
    public Map<String, List<String>> lockedStretches() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        outcome.stretches().locked().forEach(stretch -> byReason.computeIfAbsent(
                Optional.ofNullable(outcome.stretches().why().get(stretch)).map(wording::gate).orElseGet(this::title), _ -> new ArrayList<>()).add(stretch));
        return byReason;
    }

    public BooleanBinding onSheet() {
        return Bindings.createBooleanBinding(() -> visit.takes(new SheetItem.WizardOutcome()), visit.sheet());
    }

    public void takeHome() {
        visit.take(new SheetItem.WizardOutcome());
    }

    /// Whether an emergency left questions out.
    public boolean canGoOn() {
        return interview.canGoOn();
    }

    /// Asks them too, until somebody comes.
    ///
    /// @return the first of them
    public Route goOn() {
        visit.interview().set(interview.goOn());
        return new Route.WizardQuestion(visit.interview().get().next().orElseThrow().id());
    }

    private List<String> said(List<Outcome.Given> given) {
        return given.stream().map(wording::said).toList();
    }
}
