package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestWorkTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final LatestWork<String> work = new LatestWork<>(background::add, Runnable::run, seen::add);

    private void done() {
        background.remove().run();
    }

    @Test
    void showsWhatIsDone() {
        work.ask(() -> "first");
        assertThat(seen).isEmpty();
        done();
        assertThat(seen).containsExactly("first");
    }

    @Test
    void onlyTheNewestWaits() {
        work.ask(() -> "first");
        work.ask(() -> "second");
        work.ask(() -> "third");
        assertThat(background).hasSize(1);
        done();
        done();
        assertThat(seen).containsExactly("first", "third");
        assertThat(background).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotShownAndTheNextIs() {
        work.ask(() -> "first");
        work.ask(() -> "second");
        work.forget();
        done();
        assertThat(seen).isEmpty();
        assertThat(background).isEmpty();
        work.ask(() -> "third");
        done();
        assertThat(seen).containsExactly("third");
    }

    @Test
    void aFrameThatFailsIsToldAndTheNextOneComes() {
        work.ask(() -> {
            throw new IllegalArgumentException("no such joint");
        });
        work.ask(() -> "second");
        assertThatIllegalStateException().isThrownBy(this::done).withRootCauseInstanceOf(IllegalArgumentException.class);
        done();
        assertThat(seen).containsExactly("second");
    }
}
