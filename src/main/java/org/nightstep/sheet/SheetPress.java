package org.nightstep.sheet;

import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;

/// Makes sheets in one language. Usable by many threads; keep one for each language.
///
/// The first sheet of a process takes seconds: make one early, off the screen's thread, and throw it away.
public final class SheetPress {

    private final SheetHtml html;
    private final SheetPdf pdf;

    /// @param complaints is told what the page engine finds wrong with the template or its stylesheet
    /// @throws IOException when the template cannot be read
    public SheetPress(Assets assets, Library library, Edition edition, SheetPhrases phrases, OutcomeWords words,
                      StretchStrips strips, AdviceInTopics adviceInTopics, Consumer<String> complaints)
            throws IOException {
        Template template = new Template(Files.readString(assets.path("sheet/sheet.html")), phrases::say);
        html = new SheetHtml(template, library, edition, phrases, words, strips, adviceInTopics);
        pdf = new SheetPdf(assets, diagnostic -> complain(diagnostic, complaints));
    }

    private static void complain(Diagnostic diagnostic, Consumer<String> complaints) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.accept(diagnostic.getFormattedMessage());
        }
    }

    /// The sheet with as much of the choice as one page (standard size) or two pages hold.
    public Sheet make(SheetPlan plan) {
        Iterator<Fullness.Attempt> attempts = Fullness.attempts(plan.size()).iterator();
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
