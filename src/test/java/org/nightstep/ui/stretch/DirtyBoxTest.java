package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Ink;
import org.nightstep.figure.Mark;
import org.nightstep.figure.Outline;

class DirtyBoxTest {

    private static final Ink INK = new Ink.Flat(0, 1);

    private static Outline line(double... points) {
        return new Outline(new byte[] {Outline.MOVE, Outline.LINE}, points);
    }

    private static Drawing drawing(Mark... marks) {
        return new Drawing(1000, 1000, List.of(marks));
    }

    @Test
    void holdsAllMarksWithTheWidthOfTheirLines() {
        DirtyBox box = DirtyBox.of(drawing(new Mark.Fill(line(100, 110, 150, 160), INK), new Mark.Stroke(line(300, 310, 350, 320), INK, 40)), 2, 10, 20);
        assertThat(box.left()).isBetween(150.0, 209.0);
        assertThat(box.top()).isBetween(180.0, 239.0);
        assertThat(box.right()).isBetween(2 * 370.0 + 10 + 1, 2 * 370.0 + 10 + 64);
        assertThat(box.bottom()).isBetween(2 * 340.0 + 20 + 1, 2 * 340.0 + 20 + 64);
    }

    @Test
    void growsWithWhatIsPaintedAndNeverBeyondTheStage() {
        DirtyBox one = DirtyBox.of(drawing(new Mark.Fill(line(100, 100, 200, 200), INK)), 1, 0, 0);
        DirtyBox far = DirtyBox.of(drawing(new Mark.Fill(line(-500, 150, 3000, 160), INK)), 1, 0, 0);
        DirtyBox both = DirtyBox.NONE.with(one).with(far).within(640, 480);
        assertThat(both.left()).isZero();
        assertThat(both.width()).isEqualTo(640);
        assertThat(both.top()).isEqualTo(one.top());
        assertThat(both.bottom()).isEqualTo(one.bottom());
    }

    @Test
    void nothingPaintedNeedsNoRoom() {
        DirtyBox none = DirtyBox.of(drawing(), 1, 0, 0).within(640, 480);
        assertThat(none.width()).isZero();
        assertThat(none.height()).isZero();
    }
}
