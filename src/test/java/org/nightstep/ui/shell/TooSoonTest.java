package org.nightstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class TooSoonTest {

    private Instant now = Instant.parse("2030-01-01T08:00:00Z");
    private final TooSoon tooSoon = new TooSoon(() -> now);

    private boolean counts(EventType<MouseEvent> type) {
        var event = new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null);
        tooSoon.handle(event);
        return !event.isConsumed();
    }

    private void passes(long milliseconds) {
        now = now.plusMillis(milliseconds);
    }

    @Test
    void aTouchBeforeTheScreenCanBeSeenDoesNothing() {
        tooSoon.restart();
        passes(299);
        assertThat(counts(MouseEvent.MOUSE_PRESSED)).isFalse();
        passes(100);
        assertThat(counts(MouseEvent.MOUSE_RELEASED)).as("its end neither").isFalse();
        assertThat(counts(MouseEvent.MOUSE_PRESSED)).isTrue();
        assertThat(counts(MouseEvent.MOUSE_RELEASED)).isTrue();
    }

    @Test
    void aTouchThatBeganOnTheScreenBeforeMayEnd() {
        assertThat(counts(MouseEvent.MOUSE_PRESSED)).isTrue();
        tooSoon.restart();
        assertThat(counts(MouseEvent.MOUSE_RELEASED)).isTrue();
    }

    @Test
    void aClockThatIsPutBackHoldsUpNobody() {
        tooSoon.restart();
        passes(-3_600_000);
        assertThat(counts(MouseEvent.MOUSE_PRESSED)).isTrue();
    }
}
