package org.nightstep.printing;

import java.nio.file.Path;

/// What became of a sheet.
public sealed interface Result {

    /// The PDF lies in a file, whole; nothing was put on paper.
    record Kept(Path file) implements Result {
    }

    /// There is no sheet.
    ///
    /// @param reason for staff, in one line
    record Failed(String reason) implements Result {
    }
}
