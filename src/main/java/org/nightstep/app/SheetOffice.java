package org.nightstep.app;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.sheet.KeyPoseStrips;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.sheet.SheetPlan;
import org.nightstep.sheet.SheetPress;
import org.nightstep.sheet.SheetPreview;
import org.nightstep.triage.Interview;
import org.nightstep.ui.handover.HandOver;
import org.nightstep.ui.quickprint.RecentSheets;
import org.nightstep.ui.quickprint.SheetContent;
import org.nightstep.ui.takehome.TakeHomeModel;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// Makes the sheet of a visit, shows its pages and hands it over.
final class SheetOffice {

    /// Fine enough to be read on the largest preview.
    private static final float PREVIEW_DPI = 130;
    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    private final Holdings holdings;
    private final Visit visit;
    private final Kiosk.Place place;
    private final PrintCounter counter;
    private final HandOver handOver;
    private final RecentSheets recent;
    private final Map<String, SheetPress> presses = new LinkedHashMap<>();

    SheetOffice(Holdings holdings, Visit visit, Kiosk.Place place, RecentSheets recent, Problems problems) {
        this.holdings = holdings;
        this.visit = visit;
        this.place = place;
        handOver = new HandOver(place.threads().waiting(), place.threads().foreground());
        this.recent = recent;
        counter = new PrintCounter(place.printer(), SheetSettings.order(place.paper()),
                holdings.phrases(clinicsLanguage()));
        holdings.phrases().forEach((language, phrases) -> presses.put(language, SheetPress.read(holdings.assets(),
                holdings.library(language), phrases, holdings.wording(language),
                new KeyPoseStrips(holdings.stretches(), phrases), _ -> { }, problems)));
    }

    /// The plan is taken at once, on the thread of the visit; the page is made later.
    TakeHomeModel.Press press() {
        String language = visit.language().get();
        var noted = new NotedOutlet(counter.forReader(holdings.phrases(language)), recent);
        return new TakeHomeModel.Press(size -> {
            SheetPlan plan = plan(size);
            SheetPress own = presses.get(language);
            SheetPress press = visit.takes(new SheetItem.ClinicsLanguage()) ? own.beside(presses.get(clinicsLanguage())) : own;
            noted.expect(new SheetContent(plan.topics(), plan.stretches(), language, size, plan.paper()));
            return () -> press.make(plan);
        }, SheetOffice::pages, noted, handOver, place.threads().background(),
                place.threads().foreground());
    }

    /// Slow: for the background.
    Sheet make(String language, SheetPlan plan) {
        return presses.get(language).make(plan);
    }

    /// Where finished sheets go.
    PrintCounter counter() {
        return counter;
    }

    /// What a thing on the sheet is called, in the person's language.
    String name(SheetItem item) {
        String language = visit.language().get();
        Library library = holdings.library(language);
        return switch (item) {
            case SheetItem.Page(String topic) -> library.topic(topic).map(Topic::title).orElse(topic);
            case SheetItem.Exercise(String stretch) -> holdings.phrases(language).text("stretch." + stretch + ".title");
            case SheetItem.WizardOutcome() -> holdings.phrases(language).text("takehome.outcome");
            case SheetItem.ClinicsLanguage() -> holdings.phrases(language).text("takehome.both", holdings.phrases(clinicsLanguage()).language().name());
            case SheetItem.NightDiary() -> holdings.phrases(language).text("takehome.diary");
        };
    }

    /// What can stand on the back: the clinic's language only beside another one.
    List<SheetItem> backs() {
        return visit.language().get().equals(clinicsLanguage()) ? List.of(new SheetItem.NightDiary())
                : List.of(new SheetItem.ClinicsLanguage(), new SheetItem.NightDiary());
    }

    private String clinicsLanguage() {
        return holdings.languages().getFirst().tag();
    }

    /// The visit is over: what is not on paper yet is for nobody.
    void visitEnds() {
        counter.close();
        handOver.renew();
    }

    /// The kiosk is switched off: a printer that still has a sheet is told first.
    void closes() {
        try {
            counter.close(LAST_WORD);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// A throw-away page, and a question to the printer: the first one of a process takes seconds.
    void warmUp() {
        place.threads().waiting().execute(() -> place.printer().state());
        place.threads().background().execute(() -> presses.values().forEach(press -> press.make(plan(PrintSize.STANDARD))));
    }

    /// A sheet of now with nothing on it.
    SheetPlan blank(Paper paper) {
        return SheetPlan.empty(place.clinic(), paper, LocalDateTime.ofInstant(place.clock().instant(), ZoneId.systemDefault()));
    }

    private SheetPlan plan(PrintSize size) {
        List<SheetItem> items = List.copyOf(visit.sheet());
        SheetPlan plan = blank(place.paper()).with(size).shownBy(visit.person().get())
                .withTopics(items.stream().filter(SheetItem.Page.class::isInstance)
                        .map(item -> ((SheetItem.Page) item).topic()).toList())
                .withStretches(items.stream().filter(SheetItem.Exercise.class::isInstance)
                        .map(item -> ((SheetItem.Exercise) item).stretch()).toList())
                .withPlaces(visit.places())
                .withDiary(items.contains(new SheetItem.NightDiary()));
        Interview interview = visit.interview().get();
        return items.contains(new SheetItem.WizardOutcome()) && interview.hasOutcome()
                ? plan.withOutcome(interview.outcome(), true)
                : plan;
    }

    private static List<BufferedImage> pages(Sheet sheet) {
        return new SheetPreview().pages(sheet, PREVIEW_DPI);
    }
}
