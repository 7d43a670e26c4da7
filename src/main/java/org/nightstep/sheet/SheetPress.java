package org.nightstep.sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.figure.BodyMap;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Wording;

/// Makes sheets in one language. Usable by many threads; keep one for each language.
///
/// The first sheet of a process takes seconds: make one early, off the screen's thread, and throw it away.
public final class SheetPress {

    private static final String TEMPLATE = "sheet/sheet.html";
    private static final String STAFF_CARD = "sheet/staff-card.html";

    private final SheetHtml html;
    private final SheetPdf pdf;

    SheetPress(SheetHtml html, SheetPdf pdf) {
        this.html = html;
        this.pdf = pdf;
    }

    /// Reads `assets/sheet` and `assets/content.yaml`. With problems added, the press is not for use.
    ///
    /// @param complaints is told what the page engine finds wrong with the template or its stylesheet
    public static SheetPress read(Assets assets, Library library, Phrases phrases, Wording wording,
                                  StretchStrips strips, Consumer<String> complaints, Problems problems) {
        SheetHtml html = new SheetHtml(Template.read(assets, TEMPLATE, phrases::text, problems), library, phrases, wording, strips,
                new TopicDigest(AdviceInTopics.read(assets, library, problems), phrases, wording),
                new StaffCard(Template.read(assets, STAFF_CARD, phrases::text, problems), phrases, wording, BodyMap.read(assets, problems)));
        return new SheetPress(html, new SheetPdf(assets, complaints));
    }

    /// A press for sheets with one more page: what the person and the clinic both have to understand, in this language and
    /// the clinic's side by side. What is for staff alone is in the clinic's.
    public SheetPress beside(SheetPress clinics) {
        return new SheetPress(html.beside(clinics.html), pdf);
    }

    /// Fills the page in every way this plan can be printed.
    ///
    /// @throws IllegalArgumentException when the template names words or a value that are not there
    void rehearse(SheetPlan plan) {
        Fullness.attempts(plan.size(), true).forEach(attempt -> Stream.of(Extras.Card.values())
                .forEach(card -> html.page(plan, attempt, new Extras(card, true))));
    }

    /// All that a plan asks for, on as many pages as it takes, before it is laid out.
    String html(SheetPlan plan) {
        return everything(plan).xhtml();
    }

    /// All that a plan asks for, on as many pages as it takes.
    Sheet whole(SheetPlan plan) {
        return sheet(everything(plan));
    }

    private SheetHtml.Page everything(SheetPlan plan) {
        return html.page(plan, new Fullness.Attempt(Fullness.FULL, 1), new Extras(Extras.Card.FRONT, true));
    }

    /// The sheet with as much of the choice as one page (standard size) or two pages hold, and its back.
    public Sheet make(SheetPlan plan) {
        return new SheetPress(html.ofOneSheet(), pdf).fitted(plan);
    }

    private Sheet fitted(SheetPlan plan) {
        Fullness.Attempt attempt = fitting(plan);
        return sheet(html.page(plan, attempt, extras(plan, attempt)));
    }

    /// The first attempt that fits its pages, else the last.
    private Fullness.Attempt fitting(SheetPlan plan) {
        List<Fullness.Attempt> attempts = Fullness.attempts(plan.size(), html.saysWhatToDo(plan));
        return attempts.stream().filter(attempt -> pages(html.page(plan, attempt, Extras.NONE)) <= attempt.pages())
                .findFirst().orElseGet(attempts::getLast);
    }

    /// The card for staff stands below the rest where that takes no page more, else above the diary, else nowhere.
    private Extras extras(SheetPlan plan, Fullness.Attempt attempt) {
        Extras bare = new Extras(Extras.Card.NONE, html.hasBack(plan));
        if (!html.hasLooseCard(plan)) {
            return bare;
        }
        int without = pages(html.page(plan, attempt, bare));
        return Stream.of(Extras.Card.FRONT, Extras.Card.BACK).filter(card -> card == Extras.Card.FRONT || plan.hasDiary())
                .map(card -> new Extras(card, bare.back())).filter(extras -> pages(html.page(plan, attempt, extras)) <= without)
                .findFirst().orElse(bare);
    }

    private Sheet sheet(SheetHtml.Page page) {
        try (SheetPdf.Laid laid = pdf.lay(page.xhtml())) {
            return new Sheet(laid.write(), laid.pages(), page.leftOut());
        }
    }

    /// What is in the pictures takes most of the time, and none of the room.
    private int pages(SheetHtml.Page page) {
        try (SheetPdf.Laid laid = pdf.lay(Svg.emptied(page.xhtml()))) {
            return laid.pages();
        }
    }
}
