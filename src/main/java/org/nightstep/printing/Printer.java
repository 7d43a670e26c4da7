package org.nightstep.printing;

/// Takes a finished sheet. May take seconds: call it off the screen's thread. Never throws on trouble with paper,
/// disk or network; the result says what happened.
@FunctionalInterface
public interface Printer {

    Result print(byte[] pdf);
}
