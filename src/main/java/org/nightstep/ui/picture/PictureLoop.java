package org.nightstep.ui.picture;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.image.Image;

/// Lets a picture move: it plays when asked, and rests again when asked, or by itself after a while. A frame takes tens
/// of milliseconds to draw, so it is drawn in the background, and the next is begun a little after it was shown.
public final class PictureLoop {

    private static final long LONGEST_MS = 12_000;

    /// Where and when the frames are drawn.
    ///
    /// @param background draws a frame
    /// @param foreground shows it
    /// @param later      waits between two frames
    /// @param clock      milliseconds
    public record Pace(Executor background, Executor foreground, Consumer<Runnable> later, LongSupplier clock) {
    }

    private final LongFunction<Image> frames;
    private final Consumer<Image> show;
    private final Runnable rest;
    private final Pace pace;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private long started;
    private int round;

    /// @param frames draws the moment so many milliseconds after the start
    /// @param show   puts a frame in the picture's place
    /// @param rest   puts the still picture back
    PictureLoop(LongFunction<Image> frames, Consumer<Image> show, Runnable rest, Pace pace) {
        this.frames = frames;
        this.show = show;
        this.rest = rest;
        this.pace = pace;
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    public void play() {
        if (!playing.get()) {
            playing.set(true);
            started = pace.clock().getAsLong();
            next(round);
        }
    }

    public void stop() {
        if (playing.get()) {
            playing.set(false);
            round++;
            rest.run();
        }
    }

    /// @param of the round that it belongs to; what is left of a round that was stopped is let go
    private void next(int of) {
        long at = pace.clock().getAsLong() - started;
        if (of == round && at > LONGEST_MS) {
            stop();
        } else if (of == round) {
            pace.background().execute(() -> {
                Image frame = frames.apply(at);
                pace.foreground().execute(() -> shown(frame, of));
            });
        }
    }

    private void shown(Image frame, int of) {
        if (of == round) {
            show.accept(frame);
            pace.later().accept(() -> next(of));
        }
    }
}
