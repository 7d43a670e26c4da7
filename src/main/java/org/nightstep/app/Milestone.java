package org.nightstep.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/// Tells a measurement how long the start took, when it asks by `-Dnightstep.milestones=true`.
final class Milestone {

    private static final String PROPERTY = "nightstep.milestones";

    private Milestone() {
    }

    /// Prints the time from the start of the process to the first frame that has been on the glass.
    static void announceFirstFrame() {
        if (!Boolean.getBoolean(PROPERTY)) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
                    System.err.println("milestone first-frame " + Duration.between(start, Instant.now()).toMillis());
                }
            }
        }.start();
    }
}
