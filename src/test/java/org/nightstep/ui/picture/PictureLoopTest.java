package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.nightstep.HandClock;

class PictureLoopTest {

    private final HandClock clock = new HandClock();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> drawn = new ArrayList<>();
    private final List<Image> shown = new ArrayList<>();
    private int rests;

    @Test
    void doesNothingBeforeItIsAsked() {
        PictureLoop loop = loop(Runnable::run);

        assertThat(loop.playing().get()).isFalse();
        assertThat(drawn).isEmpty();
        loop.stop();
        assertThat(rests).isZero();
    }

    @Test
    void showsOneFrameAfterAnotherEachForItsMoment() {
        PictureLoop loop = loop(Runnable::run);
        clock.pass(Duration.ofSeconds(5));
        loop.play();
        goOn(Duration.ofMillis(40));
        goOn(Duration.ofMillis(70));

        assertThat(loop.playing().get()).isTrue();
        assertThat(drawn).containsExactly(0L, 40L, 110L);
        assertThat(shown).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void playingAlreadyItGoesOn() {
        PictureLoop loop = loop(Runnable::run);
        loop.play();
        goOn(Duration.ofMillis(40));
        loop.play();

        assertThat(drawn).containsExactly(0L, 40L);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void restsWhenAsked() {
        PictureLoop loop = loop(Runnable::run);
        loop.play();
        loop.stop();
        loop.stop();

        assertThat(loop.playing().get()).isFalse();
        assertThat(rests).isOne();
        goOn(Duration.ofMillis(40));
        assertThat(drawn).containsExactly(0L);
        assertThat(waiting).isEmpty();
    }

    @Test
    void restsByItselfAfterTwelveSeconds() {
        PictureLoop loop = loop(Runnable::run);
        loop.play();
        goOn(Duration.ofSeconds(12));
        assertThat(loop.playing().get()).isTrue();
        goOn(Duration.ofMillis(1));

        assertThat(loop.playing().get()).isFalse();
        assertThat(rests).isOne();
        assertThat(drawn).containsExactly(0L, 12_000L);
        assertThat(waiting).isEmpty();
    }

    @Test
    void aFrameThatIsReadyAfterItRestsIsNotShown() {
        Deque<Runnable> background = new ArrayDeque<>();
        PictureLoop loop = loop(background::add);
        loop.play();
        loop.stop();
        background.remove().run();

        assertThat(drawn).hasSize(1);
        assertThat(shown).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void playsFromTheStartAgain() {
        PictureLoop loop = loop(Runnable::run);
        loop.play();
        goOn(Duration.ofSeconds(3));
        loop.stop();
        waiting.clear();
        clock.pass(Duration.ofSeconds(30));
        loop.play();

        assertThat(drawn).containsExactly(0L, 3000L, 0L);
    }

    @Test
    void stoppedAndPlayedAtOnceItDrawsNoMoreFramesThanBefore() {
        PictureLoop loop = loop(Runnable::run);
        loop.play();
        loop.stop();
        loop.play();
        waiting.remove().run();

        assertThat(waiting).as("the frames of the first time do not go on beside those of the second").hasSize(1);
    }

    @Test
    void aFrameOfTheFirstTimeIsNotShownTheSecondTime() {
        Deque<Runnable> background = new ArrayDeque<>();
        PictureLoop loop = loop(background::add);
        loop.play();
        loop.stop();
        loop.play();
        background.remove().run();
        assertThat(shown).isEmpty();

        background.remove().run();
        assertThat(shown).hasSize(1);
        assertThat(waiting).hasSize(1);
    }

    private PictureLoop loop(Executor background) {
        return new PictureLoop(this::draw, shown::add, () -> rests++,
                new PictureLoop.Pace(background, Runnable::run, waiting::add, clock::millis));
    }

    private Image draw(long at) {
        drawn.add(at);
        return new WritableImage(1, 1);
    }

    /// Time passes until the next frame is begun.
    private void goOn(Duration time) {
        clock.pass(time);
        waiting.remove().run();
    }
}
