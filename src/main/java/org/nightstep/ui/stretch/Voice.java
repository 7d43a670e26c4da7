package org.nightstep.ui.stretch;

/// Says something aloud; what it was saying before, it leaves.
@FunctionalInterface
public interface Voice {

    Voice SILENT = _ -> { };

    void say(String words);
}
