package org.nightstep.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.util.Subscription;

/// How long a screen is on the glass: whatever it starts or listens to is handed over here and ends with it.
public final class Lifetime {

    private final Deque<Subscription> held = new ArrayDeque<>();

    public void holds(Subscription subscription) {
        held.push(subscription);
    }

    /// Ends all, latest first. Called by the shell when the screen leaves.
    void end() {
        while (!held.isEmpty()) {
            held.pop().unsubscribe();
        }
    }
}
