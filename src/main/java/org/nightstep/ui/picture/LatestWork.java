package org.nightstep.ui.picture;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work in the background of which only the newest counts, such as the frames of something that moves: while one is under way,
/// what is asked for waits, and what is asked for after it takes its place. For the FX thread only.
///
/// @param <T> what the work makes
public final class LatestWork<T> {

    private final Executor background;
    private final Executor foreground;
    private final Consumer<T> show;
    private Optional<Supplier<T>> waiting = Optional.empty();
    private boolean underWay;
    private int round;

    /// @param background does the work
    /// @param foreground the FX thread
    /// @param show       takes what was made
    LatestWork(Executor background, Executor foreground, Consumer<T> show) {
        this.background = background;
        this.foreground = foreground;
        this.show = show;
    }

    public void ask(Supplier<T> work) {
        waiting = Optional.of(work);
        if (!underWay) {
            begin();
        }
    }

    /// Of what was asked for so far nothing is shown any more.
    public void forget() {
        waiting = Optional.empty();
        round++;
    }

    private void begin() {
        Supplier<T> work = waiting.orElseThrow();
        int of = round;
        waiting = Optional.empty();
        underWay = true;
        var task = new FutureTask<>(work::get);
        background.execute(() -> {
            task.run();
            foreground.execute(() -> end(task, of));
        });
    }

    /// What went wrong in the background goes wrong here, where the kiosk minds it; the next may go well.
    private void end(FutureTask<T> task, int of) {
        underWay = false;
        if (waiting.isPresent()) {
            begin();
        }
        if (task.state() == Future.State.FAILED) {
            throw new IllegalStateException(task.exceptionNow());
        }
        if (of == round) {
            show.accept(task.resultNow());
        }
    }
}
