package org.nightstep.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.event.EventHandler;
import javafx.scene.input.MouseEvent;

/// A hand that trembles touches twice where it meant to touch once. A touch that comes before anybody can have seen the
/// new screen is not meant for it.
final class TooSoon implements EventHandler<MouseEvent> {

    private static final Duration TO_SEE = Duration.ofMillis(300);

    private final InstantSource clock;
    private Instant seen;
    private boolean passes = true;

    TooSoon(InstantSource clock) {
        this.clock = clock;
        seen = clock.instant();
    }

    /// A new screen stands on the glass.
    void restart() {
        seen = clock.instant().plus(TO_SEE);
    }

    @Override
    public void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            passes = !clock.instant().isBefore(seen);
        }
        if (!passes) {
            event.consume();
        }
    }
}
