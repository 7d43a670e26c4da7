package org.nightstep.sheet;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightstep.content.Block;
import org.nightstep.content.Edition;
import org.nightstep.content.Library;
import org.nightstep.content.Source;
import org.nightstep.content.Topic;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Wording;

/// Fills the template with what a plan asks for. Immutable, so usable by many threads.
final class SheetHtml {

    private static final String STRETCHING = "stretching";
    private static final int WEEKS = 6;
    private static final int QUESTIONS = 3;
    private static final int SOURCES = 3;
    /// The size of a pose is the stylesheet's business; its own one would win.
    private static final Pattern SIZED_SVG = Pattern.compile("<svg ([^>]*?) width=\"[^\"]*\" height=\"[^\"]*\" viewBox=");

    private final Template template;
    private final Library library;
    private final Edition edition;
    private final Phrases phrases;
    private final StretchStrips strips;
    private final OutcomePart outcomePart;
    private final TopicDigest digest;

    SheetHtml(Template template, Library library, Edition edition, Phrases phrases, Wording wording,
              StretchStrips strips, AdviceInTopics adviceInTopics) {
        this.template = template;
        this.library = library;
        this.edition = edition;
        this.phrases = phrases;
        this.strips = strips;
        this.outcomePart = new OutcomePart(library, phrases, wording);
        this.digest = new TopicDigest(adviceInTopics, phrases, wording);
    }

    /// A page, and the ids of what was chosen but is only named on it.
    record Page(String xhtml, List<String> leftOut) {
    }

    /// Whether the questions were asked, and every topic chosen is one that the answers may fit: then the advice of
    /// the outcome stands for the topics' own.
    boolean saysWhatToDo(SheetPlan plan) {
        return plan.outcome().filter(outcome -> outcome.causes().stream().map(FittingCause::id).toList()
                .containsAll(plan.topics())).isPresent();
    }

    Page page(SheetPlan plan, Fullness.Attempt attempt) {
        boolean now = OutcomePart.isNow(plan.outcome());
        List<Topic> chosen = plan.topics().stream().distinct().map(library::topic).flatMap(Optional::stream).toList();
        List<Topic> printed = now || !attempt.fullness().hasTopics() ? List.of() : chosen;
        List<StretchStrip> allowed = now ? List.of() : plan.stretches().stream().distinct()
                .filter(id -> plan.outcome().map(each -> allows(each, id)).orElse(true))
                .map(id -> strips.strip(id, plan.person())).flatMap(Optional::stream).toList();
        List<StretchStrip> drawn = allowed.stream().limit(attempt.fullness().stretches()).toList();
        List<String> leftOut = new ArrayList<>();
        List<String> leftOutTitles = new ArrayList<>();
        chosen.stream().filter(topic -> !printed.contains(topic)).forEach(topic -> {
            leftOut.add(topic.id());
            leftOutTitles.add(topic.title());
        });
        allowed.stream().filter(strip -> !drawn.contains(strip)).forEach(strip -> {
            leftOut.add(strip.id());
            leftOutTitles.add(strip.title());
        });

        Map<String, Object> values = frame(plan, attempt);
        String time = plan.printed().format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        values.put("now", now
                ? List.of(outcomePart.now(plan.outcome().get(), plan.ownWords(), plan.clinic(), time)) : List.of());
        values.put("card", plan.outcome().filter(_ -> !now)
                .map(outcome -> List.of(outcomePart.card(outcome, plan.ownWords(), attempt.fullness()))).orElse(List.of()));
        values.put("hasStretches", !drawn.isEmpty());
        values.put("stretches", drawn.stream().map(strip -> stretch(strip, drawn.size() == 1)).toList());
        boolean standard = plan.size() == PrintSize.STANDARD;
        boolean ticked = attempt.fullness().hasTicks() && !drawn.isEmpty();
        boolean several = drawn.size() > 1;
        boolean each = standard && several;
        values.put("several", several);
        values.put("ticked", ticked);
        values.put("ticksEach", ticked && each);
        values.put("ticksBelow", ticked && !each);
        values.put("weekNumbers", IntStream.rangeClosed(1, WEEKS).mapToObj(Integer::toString).toList());
        values.put("weeks", IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> phrases.text("sheet.week", week)).toList());
        boolean apart = standard && attempt.pages() > 1 && !printed.isEmpty();
        boolean beside = standard && !apart && printed.size() == 1 && drawn.size() == 1;
        values.put("beside", beside ? List.of(digest.cell(printed.getFirst(), attempt.fullness(), plan.outcome())) : List.of());
        values.put("netFirst", !standard);
        values.put("netSecond", apart);
        values.put("netLast", standard && !apart);
        values.put("topicsApart", apart);
        values.put("topicRows", beside ? List.of() : rows(printed, attempt.fullness(), plan));
        values.put("onScreen", leftOutTitles.isEmpty() || now ? ""
                : phrases.text("sheet.more", String.join(", ", leftOutTitles)));
        values.put("sources", sources(printed, plan.outcome()));
        return new Page(template.fill(values), leftOut);
    }

    private static boolean allows(Outcome outcome, String stretch) {
        return !outcome.stretches().locked().contains(stretch)
                && outcome.heldBack().stream().noneMatch(held -> held.advice().equals(STRETCHING));
    }

    /// What is on every sheet.
    private Map<String, Object> frame(SheetPlan plan, Fullness.Attempt attempt) {
        Clinic clinic = plan.clinic();
        Locale locale = Locale.forLanguageTag(library.language());
        DateTimeFormatter dates = DateTimeFormatter.ofPattern(phrases.text("sheet.date-pattern"), locale);
        boolean twoPages = attempt.pages() > 1;
        Map<String, Object> values = new HashMap<>();
        values.put("lang", library.language());
        values.put("size", plan.size().name().toLowerCase(Locale.ROOT));
        values.put("paper", plan.paper().name().toLowerCase(Locale.ROOT));
        values.put("title", plan.outcome().map(outcome -> phrases.text("sheet.title-with",
                phrases.text("sheet.level." + outcome.urgency().id()))).orElse(phrases.text("sheet.title")));
        values.put("pageRule", pageRule(plan.paper(), twoPages));
        values.put("twoPages", twoPages);
        values.put("clinic", clinic.name());
        values.put("phone", clinic.phone());
        values.put("date", dates.format(plan.printed()));
        values.put("hasQuestions", attempt.fullness().hasQuestions());
        values.put("questions", outcomePart.numbered("sheet.ask", QUESTIONS));
        values.put("callNow", clinic.emergencyNumber().isEmpty() ? phrases.text("sheet.net.now.unknown")
                : phrases.text("sheet.net.now", clinic.emergencyNumber()));
        values.put("netNow", outcomePart.numbered("sheet.net.now", 3));
        values.put("netDay", outcomePart.numbered("sheet.net.day", 2));
        values.put("netVisit", outcomePart.numbered("sheet.net.visit", 1));
        values.put("answersPrinted", plan.outcome().isPresent() && plan.ownWords());
        values.put("review", edition.review().map(review -> phrases.text("sheet.review.done", review.by(),
                dates.format(review.on()))).orElse(phrases.text("sheet.review.none")));
        values.put("edition", phrases.text("sheet.edition", edition.version(), dates.format(edition.date())));
        return values;
    }

    private String pageRule(Paper paper, boolean twoPages) {
        String size = "@page { size: " + (paper == Paper.A4 ? "210mm 297mm" : "8.5in 11in") + "; ";
        String count = "\"" + phrases.text("sheet.page", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
        return !twoPages ? size + "}" : size + "margin-top: 14mm; margin-bottom: 13mm; @top-right { content: element(again); }"
                + " @bottom-right { font: 10pt 'Atkinson Hyperlegible'; content: " + count + "; } }"
                + " @page :first { margin-top: 8mm; @top-right { content: none; } }";
    }

    private static Map<String, Object> stretch(StretchStrip strip, boolean alone) {
        List<Map<String, Object>> frames = new ArrayList<>();
        for (StretchStrip.Frame frame : strip.frames()) {
            frames.add(Map.of("svg", SIZED_SVG.matcher(frame.svg()).replaceFirst("<svg alt=\""
                            + Matcher.quoteReplacement(Template.escape(frame.caption())) + "\" $1 viewBox="),
                    "number", String.valueOf(frames.size() + 1), "caption", frame.caption()));
        }
        return Map.of("title", strip.title(), "dose", strip.dose(), "frames", frames, "alone", alone);
    }

    /// Two topics side by side; a topic without a neighbour has its blocks in two columns.
    private List<Map<String, Object>> rows(List<Topic> topics, Fullness fullness, SheetPlan plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 0; at < topics.size(); at += 2) {
            List<Map<String, Object>> cells = topics.subList(at, Math.min(at + 2, topics.size())).stream()
                    .map(topic -> digest.cell(topic, fullness, plan.outcome())).toList();
            boolean pair = cells.size() == 2;
            rows.add(Map.of("pair", pair ? List.of(Map.of("cells", beside(cells))) : List.of(),
                    "single", pair ? List.of() : cells));
        }
        return rows;
    }

    private static List<Map<String, Object>> beside(List<Map<String, Object>> cells) {
        Map<String, Object> second = new HashMap<>(cells.getLast());
        second.put("second", true);
        Map<String, Object> first = new HashMap<>(cells.getFirst());
        first.put("second", false);
        return List.of(first, second);
    }

    private String sources(List<Topic> topics, Optional<Outcome> outcome) {
        Set<String> ids = new LinkedHashSet<>();
        outcome.ifPresent(each -> each.rules().forEach(rule -> ids.add(rule.source())));
        topics.stream().flatMap(topic -> topic.blocks().stream()).map(Block::sources).forEach(ids::addAll);
        String named = ids.stream().map(library.sources()::get).filter(source -> source != null)
                .map(Source::authority).distinct().limit(SOURCES).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : phrases.text("sheet.sources", named);
    }
}
