package org.nightstep.printing;

import java.nio.file.Path;
import java.util.List;

/// What became of a sheet.
public sealed interface Result {

    /// All of it is on paper: the printer has said so.
    record Printed() implements Result {
    }

    /// The PDF lies in a file, whole; nothing was put on paper.
    record Kept(Path file) implements Result {
    }

    /// There is no sheet.
    ///
    /// @param reasons what the printer said last, the worst first
    /// @param detail  for staff, in one line; may be empty
    record Failed(Trouble trouble, List<Reason> reasons, String detail) implements Result {
    }

    /// Why there is no sheet.
    enum Trouble {

        /// The folder for sheets cannot be used.
        FOLDER,
        /// The printer does not answer; it was not sent.
        UNREACHABLE,
        /// The printer would not print; it was not sent.
        STOPPED,
        /// The printer has no such paper, or cannot make so many copies; it was not sent.
        UNSUITABLE,
        /// The printer reads no PDF and nothing else that can be sent.
        FORMAT,
        /// The printer did not take it.
        REFUSED,
        /// The printer gave up.
        ABORTED,
        /// The person left, or somebody cancelled it at the printer.
        CANCELLED,
        /// It did not come out in time and was cancelled.
        TIME_OUT,
        /// It could not be followed or cancelled: it may still come out.
        LOST
    }
}
