package org.nightstep.figure;

import java.util.List;
import java.util.stream.IntStream;

/// How long a stretch is held and how often, read off the motion itself, so that words and picture cannot differ.
///
/// @param holdSeconds how long the stretch is held; 0 for a movement without a hold
/// @param restSeconds from the end of one hold to the start of the next; 0 with fewer than two holds
/// @param repetitions how often, on each leg
public record Dose(int holdSeconds, int restSeconds, int repetitions) {

    static Dose of(List<Motion.Step> steps) {
        List<Motion.Step> holds = steps.stream().filter(Motion.Step::hold).toList();
        return new Dose(holds.isEmpty() ? 0 : whole(holds.getFirst().end() - holds.getFirst().start()),
                IntStream.range(1, holds.size()).map(i -> whole(holds.get(i).start() - holds.get(i - 1).end())).max().orElse(0),
                steps.stream().mapToInt(Motion.Step::repetition).max().orElse(0));
    }

    private static int whole(double seconds) {
        return (int) Math.round(seconds);
    }
}
