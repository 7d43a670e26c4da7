package org.nightstep.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nightstep.HandClock;
import org.nightstep.visit.IdleWatch.State;

class IdleWatchTest {

    private final HandClock clock = new HandClock();
    private final IdleWatch watch = new IdleWatch(clock, Duration.ofSeconds(120));

    @Test
    void isQuietUntilTheTimeIsUp() {
        assertThat(watch.state()).isEqualTo(new State.Present());
        clock.pass(Duration.ofMillis(119_999));
        assertThat(watch.state()).isEqualTo(new State.Present());
    }

    @Test
    void countsDownInWholeSecondsThatAreNeverZero() {
        clock.pass(Duration.ofSeconds(120));
        assertThat(watch.state()).isEqualTo(new State.Asking(45));
        clock.pass(Duration.ofMillis(1));
        assertThat(watch.state()).isEqualTo(new State.Asking(45));
        clock.pass(Duration.ofMillis(999));
        assertThat(watch.state()).isEqualTo(new State.Asking(44));
        clock.pass(Duration.ofMillis(43_999));
        assertThat(watch.state()).isEqualTo(new State.Asking(1));
    }

    @Test
    void givesUpWhenNobodyAnswers() {
        clock.pass(Duration.ofSeconds(165));
        assertThat(watch.state()).isEqualTo(new State.Gone());
        clock.pass(Duration.ofDays(3));
        assertThat(watch.state()).isEqualTo(new State.Gone());
    }

    @Test
    void aTouchStartsTheTimeAnew() {
        clock.pass(Duration.ofSeconds(150));
        watch.touched();
        assertThat(watch.state()).isEqualTo(new State.Present());
        clock.pass(Duration.ofSeconds(119));
        assertThat(watch.state()).isEqualTo(new State.Present());
    }
}
