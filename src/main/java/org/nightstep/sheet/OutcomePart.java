package org.nightstep.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightstep.content.Library;
import org.nightstep.content.Topic;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// The parts of the page that come from the questions: level, signs, do and not, and the half for staff.
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
        List<String> dos = outcome.advice().stream().limit(fullness.advice())
                .map(id -> wording.advice(id).action()).toList();
        List<Map<String, String>> nots = notForYou(outcome);
        List<Map<String, Object>> causes = outcome.causes().stream()
                .map(cause -> cause(cause, ownWords ? fullness.answers() : 0)).toList();
        return Map.ofEntries(
                Map.entry("level", level.id()),
                Map.entry("today", level == Urgency.TODAY),
                Map.entry("soon", level == Urgency.SOON),
                Map.entry("self", level == Urgency.SELF),
                Map.entry("word", wording.urgency(level).title()),
                Map.entry("message", level == Urgency.SELF
                        ? wording.urgency(level).home() : wording.urgency(level).clinic()),
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

    /// What is held back for the same reason stands together.
    private List<Map<String, String>> notForYou(Outcome outcome) {
        Map<String, List<String>> byGate = new LinkedHashMap<>();
        outcome.heldBack().forEach(held -> byGate.computeIfAbsent(held.gate(), _ -> new ArrayList<>())
                .add(wording.advice(held.advice()).name()));
        return byGate.entrySet().stream().map(gate -> Map.of("what", String.join(", ", gate.getValue()) + ".",
                "why", wording.gate(gate.getKey()))).toList();
    }

    private Map<String, Object> cause(FittingCause cause, int answers) {
        String title = wording.neighbour(cause.id()).map(Wording.CauseWords::name)
                .or(() -> library.topic(cause.id()).map(Topic::title)).orElse(cause.id());
        String said = cause.reasons().stream().limit(answers).map(wording::said)
                .map(words -> phrases.text("sheet.fit.quote", words)).collect(Collectors.joining(" "));
        return Map.of("title", title, "said", said);
    }

    /// Values for the sheet that is handed over at the desk.
    Map<String, Object> now(Outcome outcome, boolean ownWords, Clinic clinic, String time) {
        List<Map<String, String>> rows = given(outcome).stream()
                .map(given -> Map.of("question", wording.question(given.question()).text(),
                        "answer", wording.answer(given.question(), given.answer()).text()))
                .distinct().toList();
        return Map.of(
                "reasons", ownWords ? outcome.rules().stream().filter(rule -> rule.level() == Urgency.NOW)
                        .map(rule -> wording.rule(rule.id())).distinct().limit(2).toList() : List.of(),
                "wait", numbered("sheet.now.wait", 2),
                "pleaseNot", numbered("sheet.now.please-not", 3),
                "nowAtHome", clinic.emergencyNumber().isEmpty() ? phrases.text("sheet.now.at-home.unknown")
                        : phrases.text("sheet.now.at-home", clinic.emergencyNumber()),
                "staff", ownWords && !rows.isEmpty(),
                "staffPrinted", phrases.text("sheet.staff.printed", time),
                "staffColumns", columns(rows));
    }

    /// The rows in two columns, the first not shorter; one column for a single row.
    private static List<Map<String, Object>> columns(List<Map<String, String>> rows) {
        int half = (rows.size() + 1) / 2;
        Map<String, Object> first = Map.of("second", false, "rows", rows.subList(0, half));
        return half == rows.size() ? List.of(first)
                : List.of(first, Map.of("second", true, "rows", rows.subList(half, rows.size())));
    }

    private static Set<Given> given(Outcome outcome) {
        Set<Given> all = new LinkedHashSet<>();
        outcome.rules().forEach(rule -> all.addAll(rule.because()));
        outcome.causes().forEach(cause -> all.addAll(cause.reasons()));
        outcome.heldBack().forEach(held -> all.addAll(held.because()));
        return all;
    }

    /// The phrases `prefix.1` to `prefix.count`.
    List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> phrases.text(prefix + "." + number)).toList();
    }

    static boolean isNow(Optional<Outcome> outcome) {
        return outcome.filter(each -> each.urgency() == Urgency.NOW).isPresent();
    }
}
