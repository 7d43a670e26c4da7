package org.nightstep.ui.stretch;

import org.nightstep.figure.Stretch;

/// The large number of the player.
///
/// @param number what is read
/// @param kind   what it counts
/// @param share  of the ring that is filled, 0 to 1
record Count(int number, Kind kind, double share) {

    enum Kind { HOLD, UNTIL_HOLD, REPETITION, SECONDS }

    /// @param seconds of the turn; below 0 while getting ready for it
    /// @param pace    how fast time goes while nothing is held
    static Count of(Stretch stretch, double seconds, double pace) {
        if (seconds < 0) {
            return new Count(up(-seconds), Kind.SECONDS, 0);
        }
        Stretch.Phase phase = stretch.phaseAt(seconds);
        if (phase.holding()) {
            return new Count(up(phase.holdLeft()), Kind.HOLD, 1 - phase.holdLeft() / (phase.end() - phase.start()));
        }
        if (stretch.dose().holdSeconds() == 0 && phase.repetition() > 0) {
            return new Count(phase.repetition(), Kind.REPETITION, stretch.repetitionsDone(seconds) - phase.repetition() + 1);
        }
        return stretch.holdsAfter(seconds).stream().findFirst()
                .map(hold -> new Count(up((hold.start() - seconds) / pace), Kind.UNTIL_HOLD, 0))
                .orElseGet(() -> new Count(up((stretch.duration() - seconds) / pace), Kind.SECONDS, 0));
    }

    /// The ring moves once a second, for people whom movement makes dizzy.
    Count jumping(double holdSeconds) {
        return kind == Kind.HOLD ? new Count(number, kind, 1 - number / holdSeconds) : this;
    }

    private static int up(double seconds) {
        return (int) Math.ceil(seconds - 1e-9);
    }
}
