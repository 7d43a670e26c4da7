package org.nightstep.printing;

import java.util.List;

/// How a printer is.
public sealed interface PrinterState {

    record Ready() implements PrinterState {
    }

    /// It prints, but soon it may not.
    record Warning(List<Reason> reasons) implements PrinterState {
    }

    /// A sheet would not come out.
    ///
    /// @param reasons the worst first; empty when it does not say
    record Stopped(List<Reason> reasons) implements PrinterState {
    }

    /// Nobody knows.
    ///
    /// @param why for staff
    record Unreachable(String why) implements PrinterState {
    }

    /// There is none: sheets are kept for the staff.
    record None() implements PrinterState {
    }
}
