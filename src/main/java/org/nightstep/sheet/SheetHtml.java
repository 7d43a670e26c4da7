package org.nightstep.sheet;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int NIGHTS = 14;

    private final Template template;
    private final Library library;
    private final Phrases phrases;
    private final StretchStrips strips;
    private final OutcomePart outcomePart;
    private final KeyParts keyParts;
    private final TopicDigest digest;
    private final StaffCard staffCard;
    private final Optional<SheetHtml> clinics;

    SheetHtml(Template template, Library library, Phrases phrases, Wording wording, StretchStrips strips,
              TopicDigest digest, StaffCard staffCard) {
        this(template, library, phrases, strips, new OutcomePart(library, phrases, wording), digest, staffCard, Optional.empty());
    }

    private SheetHtml(Template template, Library library, Phrases phrases, StretchStrips strips, OutcomePart outcomePart,
                      TopicDigest digest, StaffCard staffCard, Optional<SheetHtml> clinics) {
        this.template = template;
        this.library = library;
        this.phrases = phrases;
        this.strips = strips;
        this.outcomePart = outcomePart;
        this.keyParts = new KeyParts(phrases, outcomePart);
        this.digest = digest;
        this.staffCard = staffCard;
        this.clinics = clinics;
    }

    /// The same with a page of the key parts in this language and the clinic's side by side; staff read theirs.
    SheetHtml beside(SheetHtml clinic) {
        return new SheetHtml(template, library, phrases, strips, outcomePart, digest, staffCard, Optional.of(clinic));
    }

    /// The same for a single sheet, whose page is filled again and again until it fits: its stretches are drawn once.
    SheetHtml ofOneSheet() {
        return new SheetHtml(template, library, phrases, strips.drawnOnce(), outcomePart, digest, staffCard, clinics.map(SheetHtml::ofOneSheet));
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

    /// Whether there is a card for staff that can stand in more than one place.
    boolean hasLooseCard(SheetPlan plan) {
        return !plan.isNow() && !staffCard.of(plan).isEmpty();
    }

    boolean hasBack(SheetPlan plan) {
        return plan.hasDiary() || clinics.isPresent();
    }

    Page page(SheetPlan plan, Fullness.Attempt attempt, Extras extras) {
        boolean now = plan.isNow();
        List<Topic> chosen = plan.topics().stream().distinct().map(library::topic).flatMap(Optional::stream).toList();
        List<Topic> printed = now || !attempt.fullness().hasTopics() ? List.of() : chosen;
        List<StretchStrip> allowed = allowed(plan);
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
        values.put("now", now ? List.of(outcomePart.now(plan.outcome().get(), plan.ownWords(), plan.clinic())) : List.of());
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
        values.put("qr", now ? List.of() : qr(plan));
        values.putAll(rest(plan, extras));
        return new Page(template.fill(values), leftOut);
    }

    /// The clinic's page about the first topic, which a phone can open.
    private List<Map<String, String>> qr(SheetPlan plan) {
        Optional<String> topic = Stream.concat(plan.topics().stream(), plan.outcome().stream().flatMap(outcome -> outcome.causes().stream()).map(FittingCause::id))
                .filter(id -> library.topic(id).isPresent()).findFirst();
        return plan.clinic().page(topic, library.edition().version())
                .map(address -> List.of(Map.of("square", QrPicture.svg(address, phrases.text("sheet.qr.alt", address)))))
                .orElse(List.of());
    }

    /// The card for staff, and the back.
    private Map<String, Object> rest(SheetPlan plan, Extras extras) {
        String card = clinics.orElse(this).staffCard.of(plan);
        return Map.of(
                "staffNow", plan.isNow() ? card : "",
                "staffFront", extras.card() == Extras.Card.FRONT ? card : "",
                "staffBack", extras.card() == Extras.Card.BACK ? card : "",
                "languages", extras.back() ? clinics.map(clinic -> List.of(sideBySide(plan, clinic))).orElse(List.of()) : List.of(),
                "diary", extras.back() && plan.hasDiary(),
                "nights", IntStream.rangeClosed(1, NIGHTS).mapToObj(night -> Map.of("night", night, "row", night == NIGHTS / 2 ? "middle" : "")).toList());
    }

    private Map<String, Object> sideBySide(SheetPlan plan, SheetHtml clinic) {
        List<KeyParts.Part> here = keyParts.of(plan, allowed(plan));
        List<KeyParts.Part> there = clinic.keyParts.of(plan, clinic.allowed(plan));
        return Map.of("own", phrases.language().name(), "ownLang", phrases.language().tag(),
                "other", clinic.phrases.language().name(), "otherLang", clinic.phrases.language().tag(),
                "parts", IntStream.range(0, here.size()).mapToObj(at -> Map.of(
                        "ownHead", here.get(at).head(), "ownLines", here.get(at).lines(),
                        "otherHead", there.get(at).head(), "otherLines", there.get(at).lines())).toList());
    }

    private List<StretchStrip> allowed(SheetPlan plan) {
        return plan.isNow() ? List.of() : plan.stretches().stream().distinct()
                .filter(id -> plan.outcome().map(each -> allows(each, id)).orElse(true))
                .map(id -> strips.strip(id, plan.person())).flatMap(Optional::stream).toList();
    }

    private static boolean allows(Outcome outcome, String stretch) {
        return !outcome.stretches().locked().contains(stretch)
                && outcome.heldBack().stream().noneMatch(held -> held.advice().equals(STRETCHING));
    }

    /// What is on every sheet.
    private Map<String, Object> frame(SheetPlan plan, Fullness.Attempt attempt) {
        Clinic clinic = plan.clinic();
        Edition edition = library.edition();
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
        values.put("hours", clinic.hours());
        values.put("logo", clinic.logo().map(URI::toString).orElse(""));
        values.put("logoKind", clinic.logo().filter(logo -> logo.getPath().endsWith(".svg")).isPresent() ? "drawn" : "pixels");
        values.put("date", dates.format(plan.printed()));
        values.put("hasQuestions", attempt.fullness().hasQuestions());
        values.put("questions", outcomePart.numbered("sheet.ask", QUESTIONS));
        values.putAll(new SafetyNet(phrases).values(clinic));
        values.put("answersPrinted", plan.outcome().isPresent() && plan.ownWords());
        values.put("review", edition.review().map(review -> phrases.text("sheet.review.done", review.by(),
                dates.format(review.on()))).orElse(phrases.text("sheet.review.none")));
        values.put("edition", phrases.text("sheet.edition", edition.version(), dates.format(edition.date()), phrases.language().name()));
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
            frames.add(Map.of("svg", Svg.sizedByStyle(frame.svg(), frame.caption()),
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
