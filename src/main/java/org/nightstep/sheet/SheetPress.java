package org.nightstep.sheet;

import java.util.Iterator;
import java.util.function.Consumer;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Wording;

/// Makes sheets in one language. Usable by many threads; keep one for each language.
///
/// The first sheet of a process takes seconds: make one early, off the screen's thread, and throw it away.
public final class SheetPress {

    private static final String TEMPLATE = "sheet/sheet.html";

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
        Template page = Template.read(assets, TEMPLATE, phrases::text, problems);
        SheetHtml html = new SheetHtml(page, library, library.edition(),
                phrases, wording, strips, AdviceInTopics.read(assets, library, problems));
        return new SheetPress(html, new SheetPdf(assets, complaints));
    }

    /// Fills the page in every way this plan can be printed.
    ///
    /// @throws IllegalArgumentException when the template names words or a value that are not there
    void rehearse(SheetPlan plan) {
        Fullness.attempts(plan.size(), true).forEach(attempt -> html.page(plan, attempt));
    }

    /// The sheet with as much of the choice as one page (standard size) or two pages hold.
    public Sheet make(SheetPlan plan) {
        Iterator<Fullness.Attempt> attempts = Fullness.attempts(plan.size(), html.saysWhatToDo(plan)).iterator();
        while (true) {
            Fullness.Attempt attempt = attempts.next();
            SheetHtml.Page page = html.page(plan, attempt);
            try (SheetPdf.Laid laid = pdf.lay(page.xhtml())) {
                if (laid.pages() <= attempt.pages() || !attempts.hasNext()) {
                    return new Sheet(laid.write(), laid.pages(), page.leftOut());
                }
            }
        }
    }
}
