package org.nightstep.content;

/// Looks through one part of the assets and adds whatever is wrong there. Never throws on bad input.
@FunctionalInterface
public interface Check {

    void run(Assets assets, Problems problems);
}
