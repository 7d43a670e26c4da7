package org.nightstep.printing.ipp;

/// What came of a question.
public sealed interface Answer {

    record Reply(IppReply ipp) implements Answer {
    }

    /// Nothing that can be understood.
    ///
    /// @param why for staff, in a few words
    record Silence(Cause cause, String why) implements Answer {

        /// Whether the question may have reached the printer all the same.
        public boolean mayHaveArrived() {
            return cause == Cause.LATE || cause == Cause.GARBLED;
        }

        /// Whether a printer that is on and in the network would have answered.
        public boolean showsAbsence() {
            return cause == Cause.NO_CONNECTION || cause == Cause.LATE;
        }
    }

    enum Cause {

        /// The address cannot be used: no such name, or a certificate that is not trusted.
        ADDRESS,
        /// Nobody listens there.
        NO_CONNECTION,
        /// The time is over.
        LATE,
        /// Something answered, and no printer would say that.
        GARBLED
    }
}
