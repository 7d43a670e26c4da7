package org.nightstep.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.animation.AnimationTimer;

/// Measures frames as the kiosk paints them in its window, at the pace of the glass: what the FX thread and the render thread work
/// from one tick of the clock to the next, the pixels handed to the window included, and what the thread works that paints the
/// person meanwhile. A frame begins only when all of the one before is done, so that none waits for another. It counts processor
/// time, for the machine is shared.
final class FrameMeter extends AnimationTimer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String RENDERER = "QuantumRenderer";

    /// @param fx     milliseconds of work on the FX thread: shapes, calls, layout, handing over to the renderer and to the window
    /// @param render milliseconds of work on the render thread
    /// @param paint  milliseconds of work on the thread that paints the person
    /// @param passed milliseconds that passed on the wall
    record Frame(double fx, double render, double paint, double passed) {

        /// What holds up a touch, or the next frame.
        double work() {
            return fx + render;
        }

        double all() {
            return work() + paint;
        }
    }

    /// Frames that belong together.
    ///
    /// @param prepare brings the kiosk there; not measured, nor are the frames before it has settled
    /// @param tick    what happens in a frame, counted from 0
    /// @param counts  which frames are measured
    record Take(Runnable prepare, int frames, IntConsumer tick, IntPredicate counts, List<Frame> measured) {
    }

    private static final int TO_SETTLE = 5;
    private static final long WAIT = 200_000;

    private final Queue<Take> takes = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread renderer = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(RENDERER)).findFirst().orElseThrow();
    private final PaintingThread painting;
    private int frame = -TO_SETTLE;
    private long startedAt;
    private long fxAtStart;
    private long renderAtStart;
    private long paintAtStart;

    FrameMeter(PaintingThread painting) {
        this.painting = painting;
    }

    /// Its frames are in the list once all has been measured.
    List<Frame> add(Runnable prepare, int frames, IntConsumer tick, IntPredicate counts) {
        List<Frame> measured = new ArrayList<>();
        takes.add(new Take(prepare, frames, tick, counts, measured));
        return measured;
    }

    void await() throws InterruptedException {
        over.await();
    }

    @Override
    public void handle(long now) {
        if (painting.isBusy()) {
            return;
        }
        long fxAtEnd = THREADS.getCurrentThreadCpuTime();
        while (renderer.getState() != Thread.State.WAITING) {
            LockSupport.parkNanos(WAIT);
        }
        long renderAtEnd = THREADS.getThreadCpuTime(renderer.threadId());
        long paintAtEnd = painting.worked();
        Take take = takes.element();
        if (frame > 0 && take.counts.test(frame - 1)) {
            take.measured.add(new Frame((fxAtEnd - fxAtStart) / 1e6, (renderAtEnd - renderAtStart) / 1e6, (paintAtEnd - paintAtStart) / 1e6, (System.nanoTime() - startedAt) / 1e6));
        }
        if (frame == take.frames) {
            takes.remove();
            frame = -TO_SETTLE;
        }
        if (takes.isEmpty()) {
            stop();
            over.countDown();
            return;
        }
        if (frame == -TO_SETTLE) {
            takes.element().prepare.run();
        }
        renderAtStart = renderAtEnd;
        paintAtStart = paintAtEnd;
        startedAt = System.nanoTime();
        fxAtStart = THREADS.getCurrentThreadCpuTime();
        if (frame >= 0) {
            takes.element().tick.accept(frame);
        }
        frame++;
    }
}
