package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.triage.Interview;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.ColourMode;
import org.nightstep.visit.TextSize;

/// What people do at the kiosk, from the first touch on.
class FlowTest extends FlowFixture {

    private static final int NAVIGATIONS = 200;
    private static final int EVERY = 12;

    @Test
    void readsAboutACauseAndKeepsThePage() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Understand it");
            patient().touch("The causes");
            patient().touch("Night leg cramps");
            String first = pageNumber();
            patient().touch("Next");
            assertThat(pageNumber()).isNotEqualTo(first).startsWith("2 of ");
            assertThat(patient().read()).doesNotContain("1");

            patient().touch("Add to my sheet");
            assertThat(patient().canTouch("Add to my sheet")).isFalse();
            assertThat(patient().read()).as("the count on the key").contains("1");
            assertThat(patient().hears("My sheet")).isEqualTo("My sheet. 1 thing on it.");

            patient().touch("My sheet");
            assertThat(patient().read()).contains("Night leg cramps");
            assertThat(TestKiosk.seen(patient().kiosk().scene().getRoot(), ImageView.class,
                    view -> "Your page as it will be".equals(view.getAccessibleText()))).isNotEmpty();
            patient().touch("Keep my sheet");
            assertThat(patient().read()).contains("Your page is kept. Please ask for it at the desk.");
            assertThat(sheets()).singleElement().asString().endsWith(".pdf");
        });
    }

    private List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    @Test
    void crampNowRunsAtOneTouch() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Cramp right now?");
            assertThat(route()).isEqualTo(new Route.Routine("cramp-now"));
            assertThat(screen().isBusy()).as("without another touch").isTrue();
            assertThat(patient().read()).contains("Stop and tell staff if one leg is swollen, warm, cold or numb.");
            patient().waits(600);
            assertThat(patient().read()).as("a stretch that runs is somebody").doesNotContain("Are you still there?");

            patient().touch("Pause");
            assertThat(screen().isBusy()).isFalse();
            patient().waits(120);
            assertThat(patient().read()).contains("Are you still there?");
        });
    }

    @Test
    void otherLettersStopNoStretchAndTurnNoPageBack() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Cramp right now?");
            visit().textSize().set(TextSize.LARGE);
            patient().waits(1);
            assertThat(screen().isBusy()).isTrue();
            assertThat(patient().read()).contains("Pause");

            patient().touch("Home");
            patient().touch("Understand it");
            patient().touch("What it is");
            patient().touch("Next");
            visit().textSize().set(TextSize.LARGEST);
            patient().waits(1);
            assertThat(patient().canTouch("Previous")).as("on a later page").isTrue();
        });
    }

    @Test
    void whoIsAskedAndTouchesStays() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Find what fits");
            patient().choose("An older adult");
            patient().waits(119);
            assertThat(patient().read()).doesNotContain("Are you still there?");
            patient().waits(1);
            assertThat(patient().read()).contains("Are you still there?", countdown(45));
            patient().waits(5);
            assertThat(patient().read()).contains(countdown(40)).doesNotContain(countdown(45));

            patient().touch("Yes, I am still here");
            patient().waits(0);
            assertThat(patient().read()).doesNotContain("Are you still there?");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs"));
            assertThat(visit().interview().get().asked()).hasSize(1);
        });
    }

    private static String countdown(int seconds) {
        return "In " + seconds + " seconds this screen forgets what you chose, and starts again.";
    }

    @Test
    void whoLeavesIsForgotten() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Text & contrast");
            patient().touch("Large");
            patient().touch("Soft");
            patient().touch("Done");
            patient().touch("Understand it");
            patient().touch("The causes");
            patient().touch("Night leg cramps");
            patient().touch("Add to my sheet");
            patient().touch("Home");
            patient().touch("Find what fits");
            patient().choose("An older adult");

            patient().waits(165);

            assertThat(route()).isEqualTo(new Route.Attract());
            assertThat(visit().sheet()).isEmpty();
            assertThat(visit().interview().get()).isEqualTo(Interview.start(TestKiosk.HOLDINGS.tree()));
            assertThat(visit().textSize().get()).isEqualTo(TextSize.STANDARD);
            assertThat(visit().colourMode().get()).isEqualTo(ColourMode.DAY);
            assertThat(visit().language().get()).isEqualTo("en");
            assertThat(patient().read()).contains("Touch to start").doesNotContain("Are you still there?");
            patient().touch("Do your legs keep you awake?");
            assertThat(patient().canTouch("Back")).isFalse();
            assertThat(patient().hears("My sheet")).isEqualTo("My sheet. 0 things on it.");
        });
    }

    @Test
    void lettersAndColoursChangeFromTheBar() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Text & contrast");
            assertThat(patient().read()).contains("How do you like to read?");
            patient().touch("Very large");
            patient().touch("High contrast");
            patient().touch("Done");

            assertThat(visit().textSize().get()).isEqualTo(TextSize.LARGEST);
            assertThat(visit().colourMode().get()).isEqualTo(ColourMode.CONTRAST);
            assertThat(patient().read()).doesNotContain("How do you like to read?");
            assertThat(route()).isEqualTo(new Route.Home());
        });
    }

    @Test
    void staffHelpIsAlwaysThere() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().touch("Staff help");
            assertThat(patient().read()).contains("You can ask for help");
            patient().touch("Close");
            assertThat(patient().read()).doesNotContain("You can ask for help");
        });
    }

    @Test
    void aFingerThatSlidesOffDoesNothing() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            patient().slideOff("Understand it");
            assertThat(route()).isEqualTo(new Route.Home());
            patient().slideOff("Staff help");
            assertThat(patient().read()).doesNotContain("You can ask for help");
        });
    }

    @Test
    void screensThatWereLeftAreNotKept() {
        List<WeakReference<Screen>> left = new ArrayList<>();
        List<TourStop> stops = TourStop.all(TestKiosk.HOLDINGS);
        for (int i = 0; i < NAVIGATIONS; i++) {
            TourStop stop = stops.get(i % (stops.size() / EVERY) * EVERY);
            FxThread.run(() -> {
                TestKiosk.at(patient().kiosk(), stop);
                left.add(new WeakReference<>(screen()));
            });
        }
        assertForgotten(left);
    }

    @Test
    void idleQuestionsThatWereAnsweredAreNotKept() {
        List<WeakReference<Label>> left = new ArrayList<>();
        FxThread.run(() -> patient().touch("Do your legs keep you awake?"));
        for (int i = 0; i < 5; i++) {
            FxThread.run(() -> {
                patient().waits(120);
                left.add(new WeakReference<>(TestKiosk.seen(patient().kiosk().scene().getRoot(), Label.class,
                        label -> countdown(45).equals(label.getText())).getFirst()));
                patient().touch("Yes, I am still here");
            });
        }
        assertForgotten(left);
    }

    private void assertForgotten(List<? extends WeakReference<?>> left) {
        FxThread.run(() -> patient().kiosk().shell().leave());
        for (int tries = 0; tries < 20 && kept(left) > 0; tries++) {
            System.gc();
            FxThread.run(() -> patient().kiosk().navigator().home());
            FxThread.run(() -> patient().kiosk().navigator().leave());
        }
        assertThat(kept(left)).isZero();
    }

    private static long kept(List<? extends WeakReference<?>> left) {
        return left.stream().map(WeakReference::get).filter(Objects::nonNull).count();
    }
}
