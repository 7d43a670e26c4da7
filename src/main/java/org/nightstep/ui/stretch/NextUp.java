package org.nightstep.ui.stretch;

import java.util.List;
import java.util.Optional;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;

/// What comes after the present moment, so that nobody is taken by surprise.
sealed interface NextUp {

    record Hold(int seconds) implements NextUp {
    }

    record Rest(int seconds) implements NextUp {
    }

    /// Once more, of a movement without holds.
    ///
    /// @param number of the repetition, from 1
    record Again(int number, int of) implements NextUp {
    }

    record OtherLeg(Side side) implements NextUp {
    }

    record Another(String stretch) implements NextUp {
    }

    record End() implements NextUp {
    }

    /// @param seconds of the turn; below 0 while getting ready for it
    /// @param pace    how fast time goes while nothing is held
    static NextUp of(List<Routine.Turn> turns, int turn, double seconds, double pace) {
        if (seconds < 0) {
            return start(turns, turn);
        }
        Stretch stretch = turns.get(turn).stretch();
        Stretch.Phase phase = stretch.phaseAt(seconds);
        Optional<Stretch.Hold> hold = stretch.holdsAfter(seconds).stream().findFirst();
        if (hold.isPresent()) {
            double until = phase.holding() ? hold.get().start() - phase.end() : 0;
            return until > 0 ? new Rest(whole(until / pace)) : new Hold(whole(hold.get().end() - hold.get().start()));
        }
        if (stretch.dose().holdSeconds() == 0 && phase.repetition() > 0 && phase.repetition() < phase.repetitions()) {
            return new Again(phase.repetition() + 1, phase.repetitions());
        }
        return turn + 1 < turns.size() ? start(turns, turn + 1) : new End();
    }

    private static NextUp start(List<Routine.Turn> turns, int turn) {
        Routine.Turn next = turns.get(turn);
        return turn > 0 && turns.get(turn - 1).stretch() == next.stretch()
                ? new OtherLeg(next.side()) : new Another(next.stretch().id());
    }

    private static int whole(double seconds) {
        return (int) Math.round(seconds);
    }
}
