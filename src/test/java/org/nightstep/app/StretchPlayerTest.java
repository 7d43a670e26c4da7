package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.figure.Routine;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.stretch.Cast;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.visit.TextSize;
import org.nightstep.visit.Visit;

/// The player as its time passes.
class StretchPlayerTest {

    private static final String STOP = "Stop if it hurts more, tingles, or makes you dizzy.";
    private static final String HOLD = "Hold it there. Keep your knee straight and breathe.";
    private static final int FRAMES = 5;

    private final Visit visit = new Visit("en", TestKiosk.HOLDINGS.tree());
    private final PlayerModel model = new PlayerModel(Routine.of(TestKiosk.HOLDINGS.stretches().get("toe-pull")), visit,
            new Cast(TestKiosk.HOLDINGS.people(), () -> 0, visit), _ -> true);
    private final List<Route> gone = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Test
    void saysWhatForbidsItThenCountsTheHoldsThenAsksHowItWas() {
        FxThread.run(() -> {
            Scene scene = player(Form.Family.WIDE);
            assertThat(read(scene)).contains("Start", "Hold 10 seconds, then rest. Do it 3 times with each leg.").doesNotContain("How was that?");

            intoTheHold();
            assertThat(read(scene)).contains("Pause", "Hold 1 of 3", HOLD, "Right leg", "rest 15 seconds", "10").doesNotContain(STOP);

            model.pause();
            assertThat(read(scene)).contains("Play", "Hold 1 of 3");

            model.play();
            model.advance(600);
            assertThat(read(scene)).contains("How was that?", "Again", "Add to my sheet", "Done").doesNotContain("Pause", "Play");
        });
    }

    @Test
    void onASmallPanelTheKeysStandWhereTheCountWasWhileItRests() {
        FxThread.run(() -> {
            Scene scene = player(Form.Family.COMPACT);
            intoTheHold();
            assertThat(read(scene)).contains("Pause", "Hold 1 of 3", "Next: rest 15 seconds").doesNotContain("Step on");
            model.pause();
            assertThat(read(scene)).contains("Play", "Step back", "Step on", "Right leg", "Slower", "Person", "More").doesNotContain("Hold 1 of 3");
        });
    }

    @Test
    void betweenTheLegsItSaysWhichComesNext() {
        FxThread.run(() -> {
            Scene scene = player(Form.Family.WIDE);
            model.play();
            model.advance(model.stretch().duration() + 0.1);
            assertThat(read(scene)).contains("Now the left leg. Get ready.", "left leg", "Left leg", "3");
        });
    }

    @Test
    void theVoiceSaysTheStepsAndTheCount() {
        FxThread.run(() -> {
            player(Form.Family.WIDE);
            model.play();
            while (!model.phase().holding() || model.phase().holdLeft() > 1.5) {
                model.advance(0.25);
            }
        });
        assertThat(said).startsWith("Sit up in bed. Keep the sore leg straight.").contains(HOLD, "5", "4", "3", "2").doesNotHaveDuplicates();
    }

    @Test
    void nothingTicksAnyMoreWhenItIsPausedOrLeft() {
        FxThread.run(() -> {
            player(Form.Family.WIDE);
            model.play();
        });
        frames();
        FxThread.run(() -> {
            assertThat(model.seconds().get()).as("runs").isPositive();
            model.pause();
        });
        double paused = model.seconds().get();
        frames();
        assertThat(model.seconds().get()).as("paused").isEqualTo(paused);
    }

    @Test
    void nothingTicksAnyMoreWhenTheScreenIsLeft() {
        Kiosk[] kiosk = new Kiosk[1];
        PlayerModel[] left = new PlayerModel[1];
        FxThread.run(() -> {
            kiosk[0] = TestKiosk.on(Panel.ofDiagonal(24));
            kiosk[0].navigator().go(new Route.StretchPlayer("toe-pull"));
            left[0] = ((PlayerScreen) kiosk[0].shell().screen().get()).model();
            left[0].play();
        });
        frames();
        double before = FxThread.call(() -> {
            kiosk[0].navigator().home();
            return left[0].seconds().get();
        });
        assertThat(before).as("ran").isPositive();
        frames();
        assertThat(left[0].seconds().get()).isEqualTo(before);
    }

    private static void frames() {
        for (int i = 0; i < FRAMES; i++) {
            FxThread.nextFrame();
        }
    }

    private void intoTheHold() {
        model.play();
        while (!model.phase().holding()) {
            model.advance(0.25);
        }
    }

    private Scene player(Form.Family family) {
        var parts = new Parts(TestKiosk.HOLDINGS.phrases("en"), TestKiosk.HOLDINGS.icons(),
                new Pictures(TestKiosk.HOLDINGS.pictures(), Kiosk.pace(Threads.atOnce())), new Form(family, false, TextSize.STANDARD));
        var screen = new PlayerScreen(parts, model, List.of(), gone::add, said::add);
        var scene = new Scene(new StackPane(screen.node()), 1824, 820);
        screen.entered(new Lifetime());
        return scene;
    }

    private static List<String> read(Scene scene) {
        Snapshots.settle(scene);
        return TestKiosk.seen(scene.getRoot(), Labeled.class, _ -> true).stream().map(Labeled::getText).toList();
    }
}
