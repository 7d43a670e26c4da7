package org.nightstep.ui.handover;

import java.util.function.Consumer;
import org.nightstep.sheet.Sheet;

/// The way from the screen to paper, as the program gives it. All words are finished ones, in the person's language.
public interface Outlet {

    /// What would happen to a sheet now. May take two seconds.
    Offer offer();

    /// A sheet that is to go this way; nothing happens before it is run.
    Errand errand(Sheet sheet);

    enum Way {
        PRINT, KEEP,
        /// Neither, for now.
        CLOSED
    }

    record Offer(Way way, String words) {
    }

    /// @param done the sheet is on paper, or kept
    record Outcome(boolean done, String words) {
    }

    /// One sheet on its way.
    interface Errand {

        /// May take a minute.
        ///
        /// @param says is told each step in words
        Outcome run(Consumer<String> says);

        /// From any thread: what has not come out yet does not come out.
        void cancel();
    }
}
