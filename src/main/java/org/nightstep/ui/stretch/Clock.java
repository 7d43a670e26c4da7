package org.nightstep.ui.stretch;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// Tells at every frame how many seconds have passed since the one before. Costs nothing while it is stopped.
final class Clock extends AnimationTimer {

    private static final double NANOSECONDS = 1e9;
    /// A frame that came much too late, as when something large was drawn, is no leap in time.
    private static final double LONGEST = 0.25;

    private final DoubleConsumer passed;
    private long last;

    Clock(DoubleConsumer passed) {
        this.passed = passed;
    }

    @Override
    public void start() {
        last = 0;
        super.start();
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            passed.accept(Math.min(LONGEST, (now - last) / NANOSECONDS));
        }
        last = now;
    }
}
