package org.nightstep.ui.stretch;

/// Says something aloud; what it was saying before, it leaves.
@FunctionalInterface
public interface Voice {

    void say(String words);
}
