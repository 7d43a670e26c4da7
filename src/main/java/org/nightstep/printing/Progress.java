package org.nightstep.printing;

import java.util.List;

/// How far a sheet is.
public sealed interface Progress {

    /// It is on its way to the printer.
    record Sending() implements Progress {
    }

    /// @param page the one that is printed now, from 1, or 0 when the printer does not count
    /// @param of   all pages of all copies
    record Printing(int page, int of) implements Progress {
    }

    /// It lies in the printer or its queue, and nothing moves.
    ///
    /// @param reasons what the printer waits for, the worst first; empty: for other people's sheets
    record Waiting(List<Reason> reasons) implements Progress {
    }
}
