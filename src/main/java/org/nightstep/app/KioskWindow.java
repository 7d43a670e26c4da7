package org.nightstep.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.nightstep.content.Problems;
import org.nightstep.printing.KeptSheets;
import org.nightstep.settings.Settings;
import org.nightstep.speech.Speaker;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.IdleWatch;

/// The kiosk's one window: full screen without a way out, or a window on a desk.
final class KioskWindow {

    private static final System.Logger LOG = System.getLogger(KioskWindow.class.getName());
    private static final double MM_PER_INCH = 25.4;
    /// A desk window shows the kiosk as on a panel of this size.
    private static final double DESK_INCHES = 24;

    private static final javafx.util.Duration UNTIL_QUIET = javafx.util.Duration.seconds(3);

    private final Stage stage = new Stage();
    private final Kiosk kiosk;
    private final Settings settings;
    private final IdleWatch watch;
    private final boolean onDesk;
    private final Threads threads = Threads.ofKiosk();

    /// JavaFX starts on its own threads while the content is read.
    static void startToolkit() {
        Platform.startup(() -> { });
    }

    /// Shows the kiosk and waits until its window is closed.
    static void open(Holdings holdings, Settings settings, Speaker speaker, Optional<WindowSize> window, int screen) throws InterruptedException {
        var closed = new CountDownLatch(1);
        Platform.runLater(() -> new KioskWindow(holdings, settings, speaker, window, screen).show(window, closed));
        closed.await();
        Platform.exit();
    }

    private KioskWindow(Holdings holdings, Settings settings, Speaker speaker, Optional<WindowSize> window, int screen) {
        this.settings = settings;
        onDesk = window.isPresent();
        InstantSource clock = InstantSource.system();
        watch = new IdleWatch(clock, Duration.ofSeconds(settings.idleSeconds()));
        List<Screen> screens = Screen.getScreens();
        Rectangle2D bounds = screens.get(Math.clamp(screen, 0, screens.size() - 1)).getBounds();
        double width = window.map(WindowSize::width).map(Integer::doubleValue).orElse(bounds.getWidth());
        double height = window.map(WindowSize::height).map(Integer::doubleValue).orElse(bounds.getHeight());
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        Problems problems = new Problems();
        kiosk = new Kiosk(holdings, new Kiosk.Place(panel(width, height),
                SheetSettings.clinic(settings), SheetSettings.paper(settings),
                SheetSettings.printer(settings, clock), speaker, clock, threads, new Random(),
                new Offer(settings.wizard(), StaffCallProgram.of(settings.staffCallCommand(),
                        new Threads(Threads.worker("staff call"), threads.waiting(), threads.painting(), threads.foreground())))), problems);
        problems.sorted().forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem::toString));
    }

    /// The glass as the settings say, else as the screen itself reports.
    private Panel panel(double width, double height) {
        int across = (int) Math.round(width);
        int down = (int) Math.round(height);
        if (settings.panelDiagonal().isPresent()) {
            return Panel.ofDiagonal(settings.panelDiagonal().getAsDouble(), across, down);
        }
        if (onDesk) {
            return Panel.ofDiagonal(DESK_INCHES, across, down);
        }
        double mmPerPx = MM_PER_INCH / Screen.getPrimary().getDpi();
        return new Panel(across, down, across * mmPerPx, down * mmPerPx);
    }

    private void show(Optional<WindowSize> window, CountDownLatch closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, broken) -> startOver(broken));
        stage.setTitle("Nightstep");
        stage.setScene(kiosk.scene());
        if (window.isEmpty()) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setOnCloseRequest(Event::consume);
            stage.setFullScreen(true);
        } else {
            stage.setResizable(true);
            stage.setOnHidden(_ -> closed.countDown());
        }
        kiosk.scene().widthProperty().subscribe(this::resized);
        kiosk.scene().heightProperty().subscribe(this::resized);
        watchForPeople();
        Milestone.announce(kiosk.navigator()::home);
        stage.show();
        prepareInQuiet();
        removeOldSheets();
        Runtime.getRuntime().addShutdownHook(new Thread(kiosk.office()::closes, "closing"));
    }

    /// What makes later touches quick waits until the first screens are there.
    private void prepareInQuiet() {
        var quiet = new PauseTransition(UNTIL_QUIET);
        quiet.setOnFinished(_ -> {
            kiosk.preparePictures();
            kiosk.office().warmUp();
        });
        quiet.play();
    }

    /// Now and each hour; where none is kept longer than its visit, whenever nobody is here.
    private void removeOldSheets() {
        var sheets = new KeptSheets(settings.outputFolder(), Duration.ofHours(settings.keepSheetsHours()), InstantSource.system());
        if (settings.keepSheetsHours() == 0) {
            kiosk.whenNobodyIsHere(() -> threads.background().execute(sheets::removeOld));
            return;
        }
        var hours = new Timeline(new KeyFrame(javafx.util.Duration.ZERO, _ -> threads.background().execute(sheets::removeOld)),
                new KeyFrame(javafx.util.Duration.hours(1)));
        hours.setCycleCount(Timeline.INDEFINITE);
        hours.play();
    }

    private void resized() {
        double width = kiosk.scene().getWidth();
        double height = kiosk.scene().getHeight();
        Panel now = kiosk.shell().surface().panel();
        if (width > 0 && height > 0 && (Math.round(width) != now.widthPx() || Math.round(height) != now.heightPx())) {
            kiosk.show(panel(width, height));
        }
    }

    private void watchForPeople() {
        kiosk.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> watch.touched());
        kiosk.scene().addEventFilter(KeyEvent.KEY_PRESSED, _ -> watch.touched());
        var ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> {
            kiosk.shell().heed(watch);
            kiosk.recent().forgetYesterday();
        }));
        ticks.setCycleCount(Timeline.INDEFINITE);
        ticks.play();
    }

    /// Nobody sees what broke: the visit ends and the next one begins.
    private void startOver(Throwable broken) {
        LOG.log(System.Logger.Level.ERROR, "the kiosk starts over", broken);
        kiosk.shell().leave();
    }
}
