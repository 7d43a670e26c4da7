package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.content.Problems;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.triage.Urgency;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.result.StaffCall;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Shell;
import org.nightstep.ui.wizard.DangerSignsScreen;

class OfferTest {

    @Test
    void withoutTheWizardNoRouteLeadsToAQuestionOrAnOutcome() {
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(new Offer(false, StaffCall.NONE));
            List.of(new Route.WizardStart(), new Route.WizardQuestion("who"), new Route.WizardAnswers(), new Route.WizardOutcome()).forEach(route -> {
                kiosk.navigator().go(route);
                assertThat(kiosk.shell().screen().get()).isInstanceOf(DangerSignsScreen.class);
            });
            kiosk.navigator().home();
            Snapshots.settle(kiosk.scene());
            assertThat(TestKiosk.seen(kiosk.scene().getRoot(), TouchCard.class, _ -> true)).extracting(TouchCard::getAccessibleText)
                    .anyMatch(words -> words.startsWith("Danger signs")).noneMatch(words -> words.startsWith("Find what fits"));
        });
    }

    @Test
    void theIdleQuestionSpeaksOfAnEmergencyFirst() {
        FxThread.run(() -> {
            Kiosk kiosk = kiosk(Offer.USUAL);
            kiosk.visit(TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals("outcome-now")).findFirst().orElseThrow());
            kiosk.navigator().home();
            assertThat(idleQuestion(kiosk)).contains(TestKiosk.HOLDINGS.wording("en").urgency(Urgency.NOW).title());
            kiosk.visit(TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals("outcome-self")).findFirst().orElseThrow());
            assertThat(idleQuestion(kiosk)).doesNotContain(TestKiosk.HOLDINGS.wording("en").urgency(Urgency.NOW).title());
        });
    }

    private static String idleQuestion(Kiosk kiosk) {
        kiosk.shell().open(Shell.Dialogue.IDLE);
        return TestKiosk.seen(kiosk.scene().getRoot().lookup(".dialogue"), Label.class, _ -> true).stream()
                .map(Label::getText).collect(Collectors.joining(" "));
    }

    private static Kiosk kiosk(Offer offer) {
        return new Kiosk(TestKiosk.HOLDINGS, new Kiosk.Place(Panel.ofDiagonal(24), Clinic.UNKNOWN, Paper.A4, new NoPrinter(),
                SilentSpeaker.MUTED, InstantSource.system(), Threads.atOnce(), () -> 0, offer), new Problems());
    }
}
