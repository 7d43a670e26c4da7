package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;

class NextUpTest {

    private static final Stretch HELD = read("toe-pull");
    private static final Stretch MOVED = read("heel-raises");
    private static final List<Routine.Turn> TURNS = Routine.of("both", List.of(HELD, MOVED), false).turns();
    private static final List<Stretch.Hold> HOLDS = HELD.holdsAfter(0);

    private static Stretch read(String id) {
        return Stretch.read(Assets.packaged(), id, new Problems());
    }

    @Test
    void beforeAHoldComesTheHoldAndAfterItTheRest() {
        assertThat(next(0, 0)).isEqualTo(new NextUp.Hold(10));
        assertThat(next(0, HOLDS.getFirst().start() + 1)).isEqualTo(new NextUp.Rest(15));
        assertThat(next(0, HOLDS.getFirst().end() + 1)).isEqualTo(new NextUp.Hold(10));
    }

    @Test
    void afterTheLastHoldComesTheOtherLegThenAnotherStretchThenTheEnd() {
        assertThat(next(0, HOLDS.getLast().start() + 1)).isEqualTo(new NextUp.OtherLeg(Side.LEFT));
        assertThat(next(1, -2)).as("while getting ready").isEqualTo(new NextUp.OtherLeg(Side.LEFT));
        assertThat(next(1, HOLDS.getLast().end() + 1)).isEqualTo(new NextUp.Another("heel-raises"));
        assertThat(next(2, -1)).isEqualTo(new NextUp.Another("heel-raises"));
        assertThat(next(2, MOVED.duration())).isEqualTo(new NextUp.End());
    }

    @Test
    void aMovementWithoutHoldsCountsItsRepetitions() {
        double second = MOVED.starts().stream().filter(start -> MOVED.phaseAt(start).repetition() == 2).findFirst().orElseThrow();
        assertThat(next(2, second)).isEqualTo(new NextUp.Again(3, MOVED.repetitions()));
        assertThat(Count.of(MOVED, second, 1).kind()).isEqualTo(Count.Kind.REPETITION);
        assertThat(Count.of(MOVED, second, 1).number()).isEqualTo(2);
    }

    @Test
    void aRestAtHalfSpeedIsTwiceAsLong() {
        assertThat(NextUp.of(TURNS, 0, HOLDS.getFirst().start() + 1, 0.5)).isEqualTo(new NextUp.Rest(30));
    }

    @Test
    void theNumberCountsToTheHoldAndThenTheHold() {
        double start = HOLDS.getFirst().start();
        assertThat(Count.of(HELD, start - 2.5, 1)).isEqualTo(new Count(3, Count.Kind.UNTIL_HOLD, 0));
        assertThat(Count.of(HELD, start, 1).number()).isEqualTo(10);
        assertThat(Count.of(HELD, start + 2.5, 1)).isEqualTo(new Count(8, Count.Kind.HOLD, 0.25));
        assertThat(Count.of(HELD, -2.2, 1)).isEqualTo(new Count(3, Count.Kind.SECONDS, 0));
    }

    private static NextUp next(int turn, double seconds) {
        return NextUp.of(TURNS, turn, seconds, 1);
    }
}
