package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PictureLoopTest {

    private final Deque<Runnable> drawing = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> drawn = new ArrayList<>();
    private final List<Image> shown = new ArrayList<>();
    private int rests;
    private long now = 5_000;

    private final PictureLoop loop = new PictureLoop(at -> {
        drawn.add(at);
        return new WritableImage(1, 1);
    }, shown::add, () -> rests++, new PictureLoop.Pace(drawing::add, Runnable::run, waiting::add, () -> now));

    @Test
    void isStillUntilItIsPlayed() {
        assertThat(loop.playing().get()).isFalse();
        assertThat(drawing).isEmpty();
    }

    @Test
    void drawsEachFrameForItsOwnMomentAfterTheOneBeforeWasShown() {
        loop.play();
        drawing.poll().run();
        now += 40;
        waiting.poll().run();
        now += 300;
        drawing.poll().run();
        waiting.poll().run();
        drawing.poll().run();

        assertThat(drawn).containsExactly(0L, 40L, 340L);
        assertThat(shown).hasSize(3);
        assertThat(drawing).isEmpty();
    }

    @Test
    void playingTwiceIsPlayingOnce() {
        loop.play();
        loop.play();

        assertThat(drawing).hasSize(1);
    }

    @Test
    void stoppedTheStillPictureReturnsAndNoFrameComesAfterIt() {
        loop.play();
        Runnable late = drawing.poll();
        loop.stop();
        late.run();

        assertThat(loop.playing().get()).isFalse();
        assertThat(rests).isEqualTo(1);
        assertThat(shown).isEmpty();
        assertThat(waiting).isEmpty();
        loop.stop();
        assertThat(rests).as("a second stop does nothing").isEqualTo(1);
    }

    @Test
    void restsByItselfAfterAWhileAndCanBePlayedAgain() {
        loop.play();
        drawing.poll().run();
        now += 60_000;
        waiting.poll().run();

        assertThat(loop.playing().get()).isFalse();
        assertThat(rests).isEqualTo(1);
        assertThat(drawing).isEmpty();
        loop.play();
        drawing.poll().run();
        assertThat(drawn).containsExactly(0L, 0L);
    }
}
