package org.nightstep.printing;

/// Takes finished sheets. Never throws on trouble with paper, disk or network; what comes back says what happened.
public interface Printer {

    /// How it is now. May take two seconds: call it off the screen's thread.
    PrinterState state();

    /// A sheet that is to be printed; nothing happens before it is run.
    PrintTask print(Document document, Order order);
}
