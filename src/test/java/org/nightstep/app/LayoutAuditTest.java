package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.language.Language;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.ColourMode;
import org.nightstep.visit.TextSize;

/// Every page of every screen keeps the physical rules, on the panels, letters, colours and languages there are.
class LayoutAuditTest {

    private static final double SMALL = 10.1;
    private static final double DESK = 15.6;
    private static final double USUAL = 24;

    /// How a person sees the kiosk.
    record View(double inches, boolean portrait, TextSize size, ColourMode mode, String language) {

        Panel panel() {
            Panel lying = Panel.ofDiagonal(inches);
            return portrait ? lying.turned() : lying;
        }

        @Override
        public String toString() {
            return "%sin %s %s %s %s".formatted(inches, portrait ? "portrait" : "landscape", size.id(), mode.id(), language);
        }
    }

    static Stream<View> views() {
        List<View> views = new ArrayList<>();
        for (Language language : TestKiosk.HOLDINGS.languages()) {
            for (boolean portrait : new boolean[] {false, true}) {
                for (double inches : new double[] {SMALL, DESK, USUAL}) {
                    for (TextSize size : TextSize.values()) {
                        views.add(new View(inches, portrait, size, ColourMode.DAY, language.tag()));
                    }
                }
            }
            views.add(new View(USUAL, false, TextSize.STANDARD, ColourMode.CONTRAST, language.tag()));
            views.add(new View(USUAL, false, TextSize.STANDARD, ColourMode.SOFT, language.tag()));
        }
        return views.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingIsCutCrowdedOrFaint(View view) {
        List<String> findings = FxThread.call(() -> findings(view));
        assertThat(findings).as(String.join("\n", findings)).isEmpty();
    }

    private static List<String> findings(View view) {
        List<String> findings = new ArrayList<>();
        try (var css = new CssWarnings()) {
            Kiosk kiosk = TestKiosk.on(view.panel());
            kiosk.visit().language().set(view.language());
            kiosk.visit().textSize().set(view.size());
            kiosk.visit().colourMode().set(view.mode());
            for (TourStop stop : TourStop.all(TestKiosk.HOLDINGS)) {
                TestKiosk.at(kiosk, stop);
                audit(kiosk, stop.name(), findings);
                for (Pages pages : TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true)) {
                    for (int page = 1; page < pages.countProperty().get(); page++) {
                        pages.pageProperty().set(page);
                        Snapshots.settle(kiosk.scene());
                        audit(kiosk, stop.name() + " page " + (page + 1), findings);
                    }
                }
            }
            css.heard().forEach(warning -> findings.add("css: " + warning));
        }
        return findings;
    }

    private static void audit(Kiosk kiosk, String where, List<String> findings) {
        LayoutAudit.of(kiosk.shell().surface()).forEach(finding -> findings.add(where + ": " + finding));
    }
}
