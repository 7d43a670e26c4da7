package org.nightstep.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Notices that nobody has touched the kiosk for a while: first a question, then the end of the visit.
/// WCAG 2.2.1 and VVSG 2.0 (7.2-E) ask for 2–5 minutes and at least 20 seconds to answer.
public final class IdleWatch {

    /// What the watch says at a moment.
    public sealed interface State {

        /// Somebody is there.
        record Present() implements State {
        }

        /// The question stands; so many whole seconds are left to answer it.
        record Asking(int secondsLeft) implements State {
        }

        /// Nobody answered: forget the visit.
        record Gone() implements State {
        }
    }

    /// Time to answer the question.
    public static final Duration ANSWER_TIME = Duration.ofSeconds(45);

    private final InstantSource clock;
    private final Duration idle;
    private Instant lastTouch;

    public IdleWatch(InstantSource clock, Duration idle) {
        this.clock = clock;
        this.idle = idle;
        lastTouch = clock.instant();
    }

    /// A touch, a key, or something that counts as presence such as a running stretch.
    public void touched() {
        lastTouch = clock.instant();
    }

    public State state() {
        Duration still = Duration.between(lastTouch, clock.instant());
        if (still.compareTo(idle) < 0) {
            return new State.Present();
        }
        Duration left = idle.plus(ANSWER_TIME).minus(still);
        return left.isPositive()
                ? new State.Asking((int) Math.ceilDiv(left.toMillis(), 1000))
                : new State.Gone();
    }
}
