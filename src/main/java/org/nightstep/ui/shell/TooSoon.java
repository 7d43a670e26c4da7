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
    private Instant shown = Instant.MIN;
    private boolean passes = true;

    TooSoon(InstantSource clock) {
        this.clock = clock;
    }

    /// A new screen stands on the glass.
    void restart() {
        shown = clock.instant();
    }

    @Override
    public void handle(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            passes = !isTooSoon(clock.instant());
        }
        if (!passes) {
            event.consume();
        }
    }

    /// A clock that was put back since then holds up nobody.
    private boolean isTooSoon(Instant now) {
        return !now.isBefore(shown) && now.isBefore(shown.plus(TO_SEE));
    }
}
