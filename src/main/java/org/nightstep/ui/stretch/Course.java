package org.nightstep.ui.stretch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;

/// The turns of a routine in their order, and how one comes from place to place in them. Never changes.
///
/// @param turns at least one
record Course(List<Routine.Turn> turns) {

    /// A touch on "step back" within this time goes to the step before, and not to the start of the same step.
    private static final double SAME_STEP = 1.0;

    /// @param turn    which one, from 0
    /// @param seconds since its start; below 0 while getting ready for it
    record Place(int turn, double seconds) {

        static final Place START = new Place(0, 0);

        boolean isGettingReady() {
            return seconds < 0;
        }

        private boolean isAfter(Place other) {
            return turn > other.turn || turn == other.turn && seconds > other.seconds;
        }
    }

    Course {
        turns = List.copyOf(turns);
    }

    Stretch stretchAt(Place place) {
        return turns.get(place.turn()).stretch();
    }

    Place end() {
        return new Place(turns.size() - 1, turns.getLast().stretch().duration());
    }

    boolean isOver(Place place) {
        return !end().isAfter(place);
    }

    /// Where the next step begins, or getting ready for the next turn; else the end.
    Place stepOn(Place from) {
        return steps().filter(step -> step.isAfter(from)).findFirst().orElse(end());
    }

    /// Where this step begins, or the one before where this one has just begun.
    Place stepBack(Place from) {
        var late = new Place(from.turn(), from.seconds() - SAME_STEP);
        return steps().takeWhile(step -> !step.isAfter(late)).reduce(Place.START, (_, last) -> last);
    }

    private Stream<Place> steps() {
        return IntStream.range(0, turns.size()).boxed().flatMap(turn -> Stream.concat(
                turn > 0 ? Stream.of(-Routine.READY) : Stream.empty(), turns.get(turn).stretch().starts().stream())
                .map(start -> new Place(turn, start)));
    }

    /// Where one is after so many seconds.
    ///
    /// @param pace how fast time goes while nothing is held; a hold lasts as long as it always does
    Place after(Place from, double elapsed, double pace) {
        Place at = from;
        double left = elapsed;
        while (left > 0 && !isOver(at)) {
            Optional<Stretch.Phase> phase = at.isGettingReady() ? Optional.empty() : Optional.of(stretchAt(at).phaseAt(at.seconds()));
            double end = phase.map(Stretch.Phase::end).orElse(0.0);
            double speed = phase.isEmpty() || phase.get().holding() ? 1 : pace;
            double needed = (end - at.seconds()) / speed;
            if (needed > left) {
                return new Place(at.turn(), at.seconds() + left * speed);
            }
            left -= needed;
            at = reached(at.turn(), end);
        }
        return at;
    }

    /// A step, or getting ready, is over.
    private Place reached(int turn, double end) {
        boolean turnIsOver = end >= turns.get(turn).stretch().duration();
        return turnIsOver && turn + 1 < turns.size() ? new Place(turn + 1, -Routine.READY) : new Place(turn, end);
    }

    /// With right and left exchanged wherever it is this stretch.
    Course withOtherLegs(Stretch stretch) {
        return new Course(turns.stream().map(turn -> turn.stretch() == stretch ? new Routine.Turn(stretch, turn.side().other()) : turn).toList());
    }
}
