package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Reason;
import org.nightstep.printing.Result;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.TextSize;

/// What the person reads of the printer stands on the screen, on the smallest on a page of its own, and there is room for it
/// on every panel.
class PrinterOnScreenTest {

    private static final List<Reason> NO_PAPER = Reason.of(List.of("media-empty-error"));

    record View(double inches, boolean portrait, TextSize size) {
    }

    static Stream<View> views() {
        return Stream.of(10.1, 24.0).flatMap(inches -> Stream.of(true, false).flatMap(portrait ->
                Stream.of(TextSize.STANDARD, TextSize.LARGEST).map(size -> new View(inches, portrait, size))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everythingIsSaidAndFits(View view) {
        List<String> findings = FxThread.call(() -> findings(view));
        assertThat(findings).isEmpty();
    }

    private static List<String> findings(View view) {
        List<String> findings = new ArrayList<>();
        var stopped = new StubPrinter(new PrinterState.Stopped(NO_PAPER), new Result.Printed());
        look(view, stopped, "Ask the printer again", false, "leave this page on the screen for staff", findings);
        var printed = new StubPrinter(new PrinterState.Ready(), new Result.Printed());
        look(view, printed, "Print my sheet", true, "Your page is printed", findings);
        var tooLate = new StubPrinter(new PrinterState.Warning(Reason.of(List.of("toner-low"))), new Result.Failed(Result.Trouble.TIME_OUT, NO_PAPER, ""));
        look(view, tooLate, "Print my sheet", true, "Your choices are still here", findings);
        return findings;
    }

    private static void look(View view, Printer printer, String key, boolean touch, String words, List<String> findings) {
        Panel lying = Panel.ofDiagonal(view.inches());
        Kiosk kiosk = TestKiosk.on(view.portrait() ? lying.turned() : lying, printer, InstantSource.system());
        kiosk.visit().textSize().set(view.size());
        TestKiosk.at(kiosk, TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals("sheet")).findFirst().orElseThrow());
        Button button = TestKiosk.seen(kiosk.scene().getRoot(), Button.class, each -> each.getText().equals(key)).getFirst();
        if (touch) {
            button.fire();
            Snapshots.settle(kiosk.scene());
        }
        List<Button> turns = TestKiosk.seen(kiosk.scene().getRoot(), Button.class, each -> "Next".equals(each.getAccessibleText()));
        boolean said = isSaid(words, kiosk);
        while (!said && !turns.getLast().isDisabled()) {
            audit(kiosk, view + " before " + words, findings);
            turns.getLast().fire();
            Snapshots.settle(kiosk.scene());
            said = isSaid(words, kiosk);
        }
        if (!said) {
            findings.add(view + ": nothing says '" + words + "'");
        }
        audit(kiosk, view + " " + words, findings);
    }

    private static boolean isSaid(String words, Kiosk kiosk) {
        return !TestKiosk.seen(kiosk.scene().getRoot(), Label.class, label -> label.getText().contains(words)).isEmpty();
    }

    private static void audit(Kiosk kiosk, String where, List<String> findings) {
        LayoutAudit.of(kiosk.shell().surface()).forEach(finding -> findings.add(where + ": " + finding));
    }
}
