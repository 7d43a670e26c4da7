package org.nightstep.sheet;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.figure.BodyMap;
import org.nightstep.figure.SvgWriter;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Wording;

/// What staff see at a glance: the map of the legs as it was touched on the glass, and the answers; no name.
final class StaffCard {

    private final Template template;
    private final Phrases phrases;
    private final Wording wording;
    private final BodyMap map;

    StaffCard(Template template, Phrases phrases, Wording wording, BodyMap map) {
        this.template = template;
        this.phrases = phrases;
        this.wording = wording;
        this.map = map;
    }

    /// The card as XHTML; empty where the person did not say yes to printing the answers, or gave none.
    String of(SheetPlan plan) {
        List<BodyMap.Region> marked = map.regions().stream().filter(region -> plan.places().contains(region.id())).toList();
        List<Map<String, String>> rows = plan.outcome().filter(_ -> plan.ownWords()).map(outcome -> rows(outcome, marked)).orElse(List.of());
        if (rows.isEmpty()) {
            return "";
        }
        String time = plan.printed().format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        return template.fill(Map.of(
                "staffLang", phrases.language().tag(),
                "whole", plan.isNow(),
                "staffPrinted", phrases.text("sheet.staff.printed", time),
                "maps", marked.isEmpty() ? List.of() : Stream.of(BodyMap.Face.values()).map(face -> picture(face, marked)).toList(),
                "staffColumns", columns(rows, !marked.isEmpty())));
    }

    /// What was touched on the map says more than the two answers that follow from it.
    private List<Map<String, String>> rows(Outcome outcome, List<BodyMap.Region> marked) {
        Stream<Map<String, String>> places = marked.isEmpty() ? Stream.of()
                : Stream.of(row(map.questions().where(), words(marked)));
        return Stream.concat(places, given(outcome).stream()
                .filter(given -> marked.isEmpty() || !given.question().equals(map.questions().where()) && !given.question().equals(map.questions().sides()))
                .map(given -> row(given.question(), wording.answer(given.question(), given.answer()).text()))).distinct().toList();
    }

    private Map<String, String> row(String question, String answer) {
        return Map.of("question", wording.question(question).text(), "answer", answer);
    }

    private Map<String, Object> picture(BodyMap.Face face, List<BodyMap.Region> marked) {
        String seen = phrases.text("map." + face.id());
        List<BodyMap.Region> here = marked.stream().filter(region -> region.face() == face).toList();
        String alt = here.isEmpty() ? phrases.text("sheet.map.none", seen) : phrases.text("sheet.map.marked", seen, words(here));
        List<String> ids = here.stream().map(BodyMap.Region::id).toList();
        return Map.of("svg", Svg.sizedByStyle(SvgWriter.write(map.paperDrawing(face, ids), "map-" + face.id()), alt), "face", seen);
    }

    /// Places that both faces show are named once.
    private String words(List<BodyMap.Region> regions) {
        return regions.stream().map(region -> phrases.text("map.place." + region.side().id(), wording.answer(map.questions().where(), region.part()).text()))
                .distinct().collect(Collectors.joining(", "));
    }

    /// The rows in two columns, the first not shorter; one column for a single row, and beside the map.
    private static List<Map<String, Object>> columns(List<Map<String, String>> rows, boolean mapped) {
        int half = mapped ? rows.size() : (rows.size() + 1) / 2;
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
}
