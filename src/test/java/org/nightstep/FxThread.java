package org.nightstep;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The thread on which JavaFX works, without a display. The first test that needs it starts it.
public final class FxThread {

    /// Something to be done there.
    public interface Work {

        void run() throws Exception;
    }

    private FxThread() {
    }

    /// Does something there and waits. What it throws, an assertion that fails among it, is thrown here.
    public static void run(Work work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// Waits for what comes of something done there.
    public static <T> T call(Callable<T> work) {
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                default -> throw new IllegalStateException(failed.getCause());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits for the next frame, in which the focus leaves what was taken off the screen.
    public static void nextFrame() {
        var drawn = new CompletableFuture<Void>();
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                drawn.complete(null);
            }
        }.start());
        drawn.join();
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            // another test started it
        }
    }
}
