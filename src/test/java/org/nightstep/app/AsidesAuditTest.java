package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.TextSize;

/// What a page opens above itself keeps the physical rules too, on every panel and in all letters.
class AsidesAuditTest {

    private static final String TOPIC = "topic-nocturnal-cramps";

    static Stream<Arguments> views() {
        return Stream.of(10.1, 15.6, 24.0).flatMap(inches -> Stream.of(TextSize.values()).flatMap(size ->
                Stream.of(Panel.ofDiagonal(inches), Panel.ofDiagonal(inches).turned()).map(panel -> Arguments.of(panel, size))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingIsCutCrowdedOrFaint(Panel panel, TextSize size) {
        List<String> findings = FxThread.call(() -> {
            List<String> found = new ArrayList<>();
            Kiosk kiosk = TestKiosk.on(panel);
            kiosk.visit().textSize().set(size);
            TestKiosk.at(kiosk, TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals(TOPIC)).findFirst().orElseThrow());
            openTerm(kiosk);
            audit(kiosk, "term", found);
            for (String card : List.of("Hard words on this page", "Where does this come from?")) {
                kiosk.shell().close();
                touch(kiosk, card);
                audit(kiosk, card, found);
            }
            return found;
        });
        assertThat(findings).as(String.join("\n", findings)).isEmpty();
    }

    private static void openTerm(Kiosk kiosk) {
        lookFor(kiosk, () -> !terms(kiosk).isEmpty());
        terms(kiosk).getFirst().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
        Snapshots.settle(kiosk.scene());
    }

    private static List<Text> terms(Kiosk kiosk) {
        return TestKiosk.seen(kiosk.scene().getRoot(), Text.class, text -> text.getAccessibleRole() == AccessibleRole.HYPERLINK);
    }

    private static void touch(Kiosk kiosk, String words) {
        lookFor(kiosk, () -> !keys(kiosk, words).isEmpty());
        keys(kiosk, words).getFirst().fire();
        Snapshots.settle(kiosk.scene());
    }

    private static List<ButtonBase> keys(Kiosk kiosk, String words) {
        return TestKiosk.seen(kiosk.scene().getRoot(), ButtonBase.class,
                key -> words.equals(key.getText()) || words.equals(key.getAccessibleText()));
    }

    /// Turns the page of the topic until something is in sight.
    private static void lookFor(Kiosk kiosk, BooleanSupplier inSight) {
        Pages pages = TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true).getFirst();
        for (int page = 0; page < pages.countProperty().get() && !inSight.getAsBoolean(); page++) {
            pages.pageProperty().set(page);
            Snapshots.settle(kiosk.scene());
        }
    }

    /// Each of its pages.
    private static void audit(Kiosk kiosk, String what, List<String> found) {
        Pages last = TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true).getLast();
        int count = what.equals("term") ? 1 : last.countProperty().get();
        for (int page = 0; page < count; page++) {
            if (count > 1) {
                last.pageProperty().set(page);
                Snapshots.settle(kiosk.scene());
            }
            String where = what + " page " + (page + 1) + ": ";
            LayoutAudit.of(kiosk.shell().surface()).forEach(finding -> found.add(where + finding));
        }
    }
}
