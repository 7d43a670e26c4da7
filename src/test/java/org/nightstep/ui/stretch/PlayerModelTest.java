package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

class PlayerModelTest {

    private static final Stretch STRETCH = Stretch.read(Assets.packaged(), "toe-pull", new Problems());
    private static final double FRAME = 1 / 30.0;

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final PlayerModel model = new PlayerModel(STRETCH, visit);

    @Test
    void startsStill() {
        assertThat(model.isAtStart()).isTrue();
        assertThat(model.playing().get()).isFalse();
        assertThat(model.cautions()).isNotEmpty();
    }

    @Test
    void timeGoesOnWhileItRunsAndStaysWhereItIsPaused() {
        model.play();
        model.advance(3);
        model.pause();

        assertThat(model.seconds().get()).isEqualTo(3);
        assertThat(model.playing().get()).isFalse();
        assertThat(model.isAtStart()).isFalse();
        model.play();
        assertThat(model.seconds().get()).as("goes on from there").isEqualTo(3);
    }

    @Test
    void stopsAtTheEndAndPlaysFromTheStartAgain() {
        model.play();
        model.advance(STRETCH.duration() + 60);

        assertThat(model.isFinished()).isTrue();
        assertThat(model.playing().get()).isFalse();
        assertThat(model.seconds().get()).isEqualTo(STRETCH.duration());
        model.play();
        assertThat(model.seconds().get()).isZero();
        assertThat(model.playing().get()).isTrue();
    }

    @Test
    void againStartsOverFromAnywhere() {
        model.play();
        model.advance(20);
        model.again();

        assertThat(model.seconds().get()).isZero();
        assertThat(model.playing().get()).isTrue();
    }

    @Test
    void eachHoldFillsOnceFromNothingToFull() {
        Set<Integer> held = new HashSet<>();
        double before = 0;
        model.play();
        while (model.playing().get()) {
            model.advance(FRAME);
            double share = model.holdShare();
            assertThat(share).isBetween(0.0, 1.0);
            if (model.phase().holding()) {
                held.add(model.phase().repetition());
                assertThat(share).isGreaterThanOrEqualTo(before);
                before = share;
            } else {
                assertThat(share).isZero();
                before = 0;
            }
        }
        assertThat(held).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void theOtherLegIsDrawnAndTheTimeStays() {
        model.play();
        model.advance(10);
        var right = model.figure();
        model.changeLeg();

        assertThat(model.left().get()).isTrue();
        assertThat(model.figure()).isNotEqualTo(right);
        assertThat(model.seconds().get()).isEqualTo(10);
        model.changeLeg();
        assertThat(model.figure()).isEqualTo(right);
    }

    @Test
    void goesHomeOnce() {
        assertThat(model.isOnSheet()).isFalse();
        model.takeHome();
        model.takeHome();

        assertThat(model.isOnSheet()).isTrue();
        assertThat(visit.sheet()).containsExactly(new SheetItem.Exercise("toe-pull"));
    }
}
