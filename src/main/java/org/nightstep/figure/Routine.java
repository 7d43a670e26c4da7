package org.nightstep.figure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// Stretches one after the other, from `figures/routines.yaml` or as somebody put them together. The words of a routine are in
/// `text/<lang>.properties` under `routine.<id>.`: `title`, `summary`, `certain` and `uncertain`.
///
/// @param atOnce starts by itself, without anything to read first
public record Routine(String id, List<Turn> turns, boolean atOnce) {

    /// Seconds between two turns, to get ready.
    public static final double READY = 3;

    /// A stretch with one leg.
    ///
    /// @param side of the leg; means nothing where both legs work
    public record Turn(Stretch stretch, Side side) {
    }

    public Routine {
        turns = List.copyOf(turns);
    }

    /// A stretch by itself.
    public static Routine of(Stretch stretch) {
        return of("", List.of(stretch), false);
    }

    /// Each stretch with the right leg and then with the left, or once where both work together.
    public static Routine of(String id, List<Stretch> stretches, boolean atOnce) {
        return new Routine(id, stretches.stream().flatMap(stretch -> stretch.about().eachLeg()
                ? Stream.of(new Turn(stretch, Side.RIGHT), new Turn(stretch, Side.LEFT))
                : Stream.of(new Turn(stretch, Side.RIGHT))).toList(), atOnce);
    }

    /// All routines by id.
    ///
    /// @param stretches by id; a routine that names another is a problem
    public static Map<String, Routine> readAll(Assets assets, Map<String, Stretch> stretches, Problems problems) {
        return RoutineReader.read(assets, stretches, problems);
    }

    /// Whether this is a stretch by itself.
    public boolean isSingle() {
        return id.isEmpty();
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /// In the order in which they come.
    public List<Stretch> stretches() {
        return turns.stream().map(Turn::stretch).distinct().toList();
    }

    /// Only the stretches whose ids fit.
    public Routine only(Predicate<String> stretches) {
        return new Routine(id, turns.stream().filter(turn -> stretches.test(turn.stretch().id())).toList(), atOnce);
    }

    /// From the first moment to the last.
    public double seconds() {
        return turns.stream().mapToDouble(turn -> turn.stretch().duration()).sum() + READY * Math.max(0, turns.size() - 1);
    }
}
