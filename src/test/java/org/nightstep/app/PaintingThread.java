package org.nightstep.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The thread on which the kiosk paints what moves, so that a measurement knows what it works and whether it is done.
final class PaintingThread {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread thread;
    private final ExecutorService worker;
    private int underWay;

    PaintingThread() {
        var made = new Thread[1];
        worker = Executors.newSingleThreadExecutor(work -> {
            made[0] = Thread.ofPlatform().daemon().name("painting").unstarted(work);
            return made[0];
        });
        worker.execute(() -> { });
        thread = made[0];
    }

    /// Everything else at once.
    Threads threads() {
        return new Threads(Runnable::run, Runnable::run, background(), foreground());
    }

    private Executor background() {
        return work -> {
            underWay++;
            worker.execute(work);
        };
    }

    private Executor foreground() {
        return work -> Platform.runLater(() -> {
            underWay--;
            work.run();
        });
    }

    /// Whether something that was painted has not come to the glass yet. For the FX thread.
    boolean isBusy() {
        return underWay > 0;
    }

    /// Nanoseconds of processor time so far.
    long worked() {
        return THREADS.getThreadCpuTime(thread.threadId());
    }
}
