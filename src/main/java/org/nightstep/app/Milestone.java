package org.nightstep.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;

/// Tells a measurement how long the start took, when it asks by `-Dnightstep.milestones=true`.
final class Milestone {

    private static final String PROPERTY = "nightstep.milestones";

    private Milestone() {
    }

    /// Prints the time from the start of the process to the first frame that has been on the glass, then goes home as
    /// a first touch does, and prints the time to the first frame of home.
    static void announce(Runnable home) {
        if (Boolean.getBoolean(PROPERTY)) {
            afterFrame(() -> {
                print("first-frame");
                home.run();
                afterFrame(() -> print("home-frame"));
            });
        }
    }

    /// The second pulse from now begins when the first has been painted.
    private static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 2) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static void print(String name) {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        System.err.println("milestone " + name + " " + Duration.between(start, Instant.now()).toMillis());
    }
}
