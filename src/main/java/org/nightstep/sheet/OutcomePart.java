package org.nightstep.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightstep.content.Library;
import org.nightstep.content.Topic;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// The parts of the page that come from the questions: level, signs, do and not.
/// Answers are printed only where the person said yes to that.
final class OutcomePart {

    private final Library library;
    private final Phrases phrases;
    private final Wording wording;

    OutcomePart(Library library, Phrases phrases, Wording wording) {
        this.library = library;
        this.phrases = phrases;
        this.wording = wording;
    }

    /// Values for the level card and what stands under it.
    Map<String, Object> card(Outcome outcome, boolean ownWords, Fullness fullness) {
        Urgency level = outcome.urgency();
        List<String> dos = dos(outcome, fullness);
        List<Map<String, String>> nots = nots(outcome).stream()
                .map(not -> Map.of("what", not.what(), "why", not.why())).toList();
        List<Map<String, Object>> causes = outcome.causes().stream()
                .map(cause -> cause(cause, ownWords ? fullness.answers() : 0)).toList();
        return Map.ofEntries(
                Map.entry("level", level.id()),
                Map.entry("today", level == Urgency.TODAY),
                Map.entry("soon", level == Urgency.SOON),
                Map.entry("self", level == Urgency.SELF),
                Map.entry("word", word(outcome)),
                Map.entry("message", message(outcome)),
                Map.entry("tabs", Stream.of(Urgency.values()).map(each -> Map.of(
                        "class", each == level ? "here" : "",
                        "word", phrases.text("sheet.level." + each.id()))).toList()),
                Map.entry("fits", !causes.isEmpty()),
                Map.entry("causes", causes),
                Map.entry("hasDo", !dos.isEmpty()),
                Map.entry("hasNot", !nots.isEmpty()),
                Map.entry("dos", dos),
                Map.entry("askFirst", nots.isEmpty() && !dos.isEmpty()),
                Map.entry("askPlace", dos.isEmpty() ? "" : "next"),
                Map.entry("nots", nots));
    }

    /// How soon, in a few words.
    String word(Outcome outcome) {
        return wording.urgency(outcome.urgency()).title();
    }

    /// What to do about that.
    String message(Outcome outcome) {
        Wording.UrgencyWords words = wording.urgency(outcome.urgency());
        return outcome.urgency() == Urgency.SELF ? words.home() : words.clinic();
    }

    List<String> dos(Outcome outcome, Fullness fullness) {
        return outcome.advice().stream().limit(fullness.advice()).map(id -> wording.advice(id).action()).toList();
    }

    /// Advice that is held back for one reason.
    record Not(String what, String why) {
    }

    /// What is held back for the same reason stands together.
    List<Not> nots(Outcome outcome) {
        Map<String, List<String>> byGate = new LinkedHashMap<>();
        outcome.heldBack().forEach(held -> byGate.computeIfAbsent(held.gate(), _ -> new ArrayList<>())
                .add(wording.advice(held.advice()).name()));
        return byGate.entrySet().stream().map(gate -> new Not(String.join(", ", gate.getValue()) + ".", wording.gate(gate.getKey()))).toList();
    }

    String causeName(FittingCause cause) {
        return wording.neighbour(cause.id()).map(Wording.CauseWords::name)
                .or(() -> library.topic(cause.id()).map(Topic::title)).orElse(cause.id());
    }

    private Map<String, Object> cause(FittingCause cause, int answers) {
        String said = cause.reasons().stream().limit(answers).map(wording::said)
                .map(words -> phrases.text("sheet.fit.quote", words)).collect(Collectors.joining(" "));
        return Map.of("title", causeName(cause), "said", said);
    }

    /// Values for the sheet that is handed over at the desk.
    Map<String, Object> now(Outcome outcome, boolean ownWords, Clinic clinic) {
        return Map.of(
                "reasons", ownWords ? reasons(outcome) : List.of(),
                "wait", numbered("sheet.now.wait", 2),
                "pleaseNot", numbered("sheet.now.please-not", 3),
                "nowAtHome", atHome(clinic));
    }

    /// What cannot wait.
    List<String> reasons(Outcome outcome) {
        return outcome.rules().stream().filter(rule -> rule.level() == Urgency.NOW)
                .map(rule -> wording.rule(rule.id())).distinct().limit(2).toList();
    }

    String atHome(Clinic clinic) {
        return clinic.emergencyNumber().isEmpty() ? phrases.text("sheet.now.at-home.unknown")
                : phrases.text("sheet.now.at-home", clinic.emergencyNumber());
    }

    /// The phrases `prefix.1` to `prefix.count`.
    List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> phrases.text(prefix + "." + number)).toList();
    }
}
