package org.nightstep.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way through the kiosk: where the person is and how they came there.
public final class Navigator {

    private final Deque<Route> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Route> current;

    public Navigator(Route first) {
        current = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Route> current() {
        return current.getReadOnlyProperty();
    }

    /// Goes on to a place; going where one already is does nothing. Back never reaches what other answers came to,
    /// nor the questions of an interview that has begun anew.
    public void go(Route route) {
        if (!route.equals(current.get())) {
            past.push(current.get());
            past.removeIf(left -> isOutdated(left, route));
            current.set(route);
        }
    }

    /// Goes on to a place, to which another was skipped: Back leads there.
    public void go(Route skipped, Route route) {
        go(route);
        past.push(skipped);
    }

    private static boolean isOutdated(Route left, Route by) {
        return switch (left) {
            case Route.WizardOutcome() -> by instanceof Route.WizardStart || by instanceof Route.WizardAnswers;
            case Route.WizardQuestion _, Route.WizardAnswers(), Route.WizardStart _ -> by instanceof Route.WizardStart;
            default -> false;
        };
    }

    /// Places that have come to nothing are no longer on the way back.
    public void forget(Predicate<Route> gone) {
        past.removeIf(gone);
    }

    public boolean canGoBack() {
        return !past.isEmpty() && !(past.peek() instanceof Route.Attract);
    }

    public void back() {
        if (canGoBack()) {
            current.set(past.pop());
        }
    }

    /// Home; nothing that lies behind is reached by Back.
    public void home() {
        past.clear();
        current.set(new Route.Home());
    }

    /// The visit is over.
    public void leave() {
        past.clear();
        current.set(new Route.Attract());
    }
}
