package org.nightstep.printing;

import java.util.function.Consumer;

/// One sheet on its way. It is run once.
public interface PrintTask {

    /// Prints, and stays until it is known what became of the sheet; that may take a minute.
    ///
    /// @param progress is told each new step, on this thread
    Result run(Consumer<Progress> progress);

    /// Ends it from any thread, before, while or after it runs: what has not come out yet does not come out.
    void cancel();
}
