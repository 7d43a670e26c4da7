package org.nightstep.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.printing.Printer;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;
import org.nightstep.speech.Speaker;
import org.nightstep.triage.Interview;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.PictureLoop;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.ui.quickprint.RecentSheets;
import org.nightstep.ui.shell.Navigator;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Shell;
import org.nightstep.ui.stretch.Cast;
import org.nightstep.ui.theme.Theme;
import org.nightstep.visit.Visit;

/// The kiosk put together by hand: read it from top to bottom to see what there is and who knows whom.
/// It stands in a scene; in which window, if any, is the caller's business.
final class Kiosk {

    /// What a kiosk stands in.
    ///
    /// @param printer prints finished sheets, or keeps them
    /// @param speaker reads screens aloud
    /// @param chance  chooses who shows the stretches of a visit
    record Place(Panel panel, Clinic clinic, Paper paper, Printer printer, Speaker speaker, InstantSource clock, Threads threads,
                 RandomGenerator chance, Offer offer) {
    }

    private static final Duration FRAME_GAP = Duration.millis(30);

    private final Holdings holdings;
    private final Threads threads;
    private final Visit visit;
    private final Navigator navigator;
    private final RecentSheets recent;
    private final SheetOffice office;
    private final Pictures pictures;
    private final Shell shell;
    private final Scene scene;

    /// @param problems what is wrong with the theme or the sheet
    Kiosk(Holdings holdings, Place place, Problems problems) {
        this.holdings = holdings;
        threads = place.threads();
        Panel panel = place.panel();
        visit = new Visit(holdings.languages().getFirst().tag(), holdings.tree());
        navigator = new Navigator(new Route.Attract());
        visit.interview().subscribe(interview -> navigator.forget(route -> isGone(route, interview)));
        recent = new RecentSheets(place.clock(), ZoneId.systemDefault());
        office = new SheetOffice(holdings, visit, place, recent, problems);
        var desk = new StaffDesk(holdings, place, office, recent);
        pictures = new Pictures(holdings.pictures(), pace(place.threads()));
        pictures.setPixelsPerUnit(panel.scale());
        whenNobodyIsHere(() -> {
            office.visitEnds();
            desk.visitEnds();
        });
        shell = new Shell(panel, navigator, visit, new Screens(holdings, visit, navigator, office, desk,
                new Cast(holdings.people(), place.chance(), visit), place.speaker(), place.offer()),
                form -> new Parts(holdings.phrases(visit.language().get()), holdings.icons(), pictures, form),
                holdings.languages(), place.speaker(), place.clock());
        scene = new Scene(shell.surface(), panel.widthPx(), panel.heightPx());
        Theme.read(holdings.assets(), problems).dress(scene);
    }

    /// Does it now, and each time that a visit has ended.
    void whenNobodyIsHere(Runnable action) {
        navigator.current().subscribe(route -> {
            if (route instanceof Route.Attract) {
                action.run();
            }
        });
    }

    /// A question that is no longer asked, and what only a finished interview has.
    private static boolean isGone(Route route, Interview interview) {
        return switch (route) {
            case Route.WizardQuestion(String question) -> !interview.asks(question);
            case Route.WizardAnswers(), Route.WizardOutcome() -> !interview.hasOutcome();
            default -> false;
        };
    }

    /// A frame that is too late is not hurried after: the next is drawn for its own moment.
    static PictureLoop.Pace pace(Threads threads) {
        return new PictureLoop.Pace(threads.painting(), threads.foreground(), next -> {
            var wait = new PauseTransition(FRAME_GAP);
            wait.setOnFinished(_ -> next.run());
            wait.play();
        }, () -> System.nanoTime() / 1_000_000);
    }

    /// Draws the scenes of all topics in the background, so that no page has to wait for them.
    void preparePictures() {
        threads.background().execute(() -> holdings.pictures().prepare(
                holdings.library(visit.language().get()).topics().stream().map(Topic::picture).toList()));
    }

    Scene scene() {
        return scene;
    }

    Shell shell() {
        return shell;
    }

    Visit visit() {
        return visit;
    }

    Navigator navigator() {
        return navigator;
    }

    SheetOffice office() {
        return office;
    }

    /// What the staff may print again.
    RecentSheets recent() {
        return recent;
    }

    /// Goes to a stop of the tour, as somebody would who has done what it says.
    void visit(TourStop stop) {
        shell.close();
        navigator.leave();
        visit.restartInterview();
        stop.prepare().accept(visit);
        navigator.go(stop.route());
        stop.dialogue().ifPresent(shell::open);
        stop.then().accept(shell.screen().get());
    }

    /// Takes another size of glass.
    void show(Panel panel) {
        pictures.setPixelsPerUnit(panel.scale());
        shell.show(panel);
    }
}
