package org.nightstep.ui.shell;

import java.util.List;
import javafx.scene.Node;

/// What is shown for a route.
public interface Screen {

    /// Always the same node.
    Node node();

    /// Where in the structure the person is, outermost first, in words. Empty: the screen fills the glass without a frame.
    List<String> place();

    /// Whether the frame is in its night colours.
    default boolean isNight() {
        return false;
    }

    /// Whether it is meant for staff, which its strip shows from afar.
    default boolean isForStaff() {
        return false;
    }

    /// Whether something runs that counts as somebody being here, such as a stretch.
    default boolean isBusy() {
        return false;
    }

    /// Goes on where a screen of the same place stands, which this one replaces because letters, language or glass changed.
    default void takeUp(Screen before) {
    }

    /// The screen is on the glass: start and listen to what should end with the lifetime.
    default void entered(Lifetime lifetime) {
    }
}
