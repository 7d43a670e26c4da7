package org.nightstep.ui.handover;

/// How far a sheet is on its way to paper. All words are finished ones.
public sealed interface Handing {

    /// The printer is asked how it is.
    record Asking() implements Handing {
    }

    /// What a touch would do now.
    record Offered(Outlet.Way way, String words) implements Handing {
    }

    record UnderWay(String words) implements Handing {
    }

    record Done(String words) implements Handing {
    }

    /// There is no sheet; all that was chosen is still there.
    record Failed(String words) implements Handing {
    }
}
