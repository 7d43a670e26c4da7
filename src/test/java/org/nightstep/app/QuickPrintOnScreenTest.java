package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Reason;
import org.nightstep.printing.Result;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.quickprint.QuickPrintScreen;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.TextSize;

/// Whatever the printer says to staff, there is room for it beside the choices, on every panel.
class QuickPrintOnScreenTest {

    private static final List<Reason> LONG = Reason.of(List.of("paused", "media-empty-error", "toner-low-warning"));

    record View(double inches, boolean portrait, TextSize size) {
    }

    static Stream<View> views() {
        return Stream.of(10.1, 15.6, 24.0).flatMap(inches -> Stream.of(true, false).flatMap(portrait ->
                Stream.of(TextSize.STANDARD, TextSize.LARGEST).map(size -> new View(inches, portrait, size))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everythingIsSaidAndFits(View view) {
        List<String> findings = FxThread.call(() -> findings(view));
        assertThat(findings).as(String.join("\n", findings)).isEmpty();
    }

    private static List<String> findings(View view) {
        List<String> findings = new ArrayList<>();
        look(view, new StubPrinter(new PrinterState.Stopped(LONG), new Result.Printed()), false, "Stopped (", findings);
        look(view, new StubPrinter(new PrinterState.Ready(), new Result.Printed()), true, "Printed: the job is completed", findings);
        look(view, new StubPrinter(new PrinterState.Warning(LONG), new Result.Failed(Result.Trouble.TIME_OUT, LONG, "")), true,
                "Not printed in time", findings);
        return findings;
    }

    private static void look(View view, Printer printer, boolean prints, String words, List<String> findings) {
        Panel lying = Panel.ofDiagonal(view.inches());
        Kiosk kiosk = TestKiosk.on(view.portrait() ? lying.turned() : lying, printer, InstantSource.system());
        kiosk.visit().textSize().set(view.size());
        TestKiosk.at(kiosk, TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals("quick-print-how")).findFirst().orElseThrow());
        if (prints) {
            ((QuickPrintScreen) kiosk.shell().screen().get()).model().go();
            Snapshots.settle(kiosk.scene());
        }
        if (TestKiosk.seen(kiosk.scene().getRoot(), Label.class, label -> label.getText().contains(words)).isEmpty()) {
            findings.add(view + ": nothing says '" + words + "'");
        }
        audit(kiosk, view + " " + words, findings);
        for (Pages pages : TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true)) {
            for (int page = 1; page < pages.countProperty().get(); page++) {
                pages.pageProperty().set(page);
                Snapshots.settle(kiosk.scene());
                audit(kiosk, view + " " + words + " page " + (page + 1), findings);
            }
        }
    }

    private static void audit(Kiosk kiosk, String where, List<String> findings) {
        LayoutAudit.of(kiosk.shell().surface()).forEach(finding -> findings.add(where + ": " + finding));
    }
}
