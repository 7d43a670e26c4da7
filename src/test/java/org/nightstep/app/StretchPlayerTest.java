package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;
import org.nightstep.visit.TextSize;
import org.nightstep.visit.Visit;

/// The player as its time passes, without a clock.
class StretchPlayerTest {

    private final Visit visit = new Visit("en", TestKiosk.HOLDINGS.tree());
    private final PlayerModel model = new PlayerModel(TestKiosk.HOLDINGS.stretches().get("toe-pull"), visit);

    @Test
    void saysWhatForbidsItThenCountsTheHoldsThenOffersToPlayAgain() {
        FxThread.run(() -> {
            Scene scene = player();
            assertThat(read(scene)).contains("Start", "Stop if it hurts more, tingles, or makes you dizzy.");

            model.play();
            while (!model.phase().holding()) {
                model.advance(0.25);
            }
            assertThat(read(scene)).contains("Pause", "Hold 1 of 3", "Hold it there. Keep your knee straight and breathe.")
                    .doesNotContain("Stop if it hurts more, tingles, or makes you dizzy.");

            model.pause();
            assertThat(read(scene)).contains("Play", "Hold 1 of 3");

            model.play();
            model.advance(600);
            assertThat(read(scene)).contains("Play", "Stop if it hurts more, tingles, or makes you dizzy.");
        });
    }

    private Scene player() {
        var parts = new Parts(TestKiosk.HOLDINGS.phrases("en"), TestKiosk.HOLDINGS.icons(),
                new Pictures(TestKiosk.HOLDINGS.pictures(), Kiosk.pace(Threads.atOnce())), new Form(Form.Family.WIDE, false, TextSize.STANDARD));
        var screen = new PlayerScreen(parts, model);
        var scene = new Scene(new StackPane(screen.node()), 1824, 820);
        screen.entered(new Lifetime());
        return scene;
    }

    private static List<String> read(Scene scene) {
        Snapshots.settle(scene);
        return TestKiosk.seen(scene.getRoot(), Labeled.class, _ -> true).stream().map(Labeled::getText).toList();
    }
}
