package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Ink;
import org.nightstep.figure.Mark;
import org.nightstep.figure.Outline;

class PersonPainterTest {

    private static final byte[] TRIANGLE = {Outline.MOVE, Outline.LINE, Outline.LINE, Outline.CLOSE};
    private static final PersonPainter.Place PLACE = new PersonPainter.Place(2, 40, 0, 400, 400);

    private final PersonPainter painter = new PersonPainter();

    /// A shape of 40 × 40 pixels whose upper left corner lies so many units to the right.
    private static Drawing at(double x) {
        var shape = new Outline(TRIANGLE, new double[] {x, 50, x + 20, 50, x, 70});
        return new Drawing(200, 200, List.of(new Mark.Fill(shape, new Ink.Flat(0x34508C, 1))));
    }

    private PersonPainter.Painted paint(double x) {
        return painter.paint(at(x), PLACE);
    }

    @Test
    void paintsWhereThePlaceHasIt() {
        PersonPainter.Painted painted = paint(30);
        int x = (int) (40 + 30 * 2 - painted.box().left());
        int y = (int) (50 * 2 - painted.box().top());
        assertThat(painted.pixels().image().getPixelReader().getArgb(x + 5, y + 5)).isEqualTo(0xFF34508C);
        assertThat(painted.pixels().image().getPixelReader().getArgb(x - 2, y + 5)).isZero();
    }

    @Test
    void whatIsSeenOrOnItsWayToTheGlassIsNotPaintedOn() {
        List<PersonPainter.Painted> painted = List.of(paint(30), paint(30), paint(30), paint(30));
        assertThat(painted.subList(0, 3)).extracting(PersonPainter.Painted::pixels).doesNotHaveDuplicates();
        assertThat(painted.get(3).pixels()).isSameAs(painted.get(0).pixels());
    }

    @Test
    void theBoxHoldsAllPlacesThatThePersonHasComeToUntilThatIsForgotten() {
        DirtyBox first = paint(30).box();
        DirtyBox both = paint(100).box();
        assertThat(both.left()).isEqualTo(first.left());
        assertThat(both.right()).isGreaterThan(first.right());
        assertThat(paint(30).box()).isEqualTo(both);
        painter.forget();
        assertThat(paint(30).box()).isEqualTo(first);
    }
}
