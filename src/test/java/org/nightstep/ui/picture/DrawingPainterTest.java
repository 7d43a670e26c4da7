package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Ink;
import org.nightstep.figure.Mark;
import org.nightstep.figure.Outline;

class DrawingPainterTest {

    private static final byte[] SQUARE = {Outline.MOVE, Outline.LINE, Outline.LINE, Outline.LINE, Outline.CLOSE};
    private static final Outline MIDDLE = new Outline(SQUARE, new double[] {2, 2, 8, 2, 8, 8, 2, 8});

    private final Pixels pixels = new Pixels(40, 40);
    private final PixelReader seen = pixels.image().getPixelReader();

    private void paint(Mark... marks) {
        DrawingPainter.paint(new Drawing(10, 10, List.of(marks)), pixels, 2, 10, 20);
    }

    @Test
    void fillsAShapeWhereThePlaceHasIt() {
        paint(new Mark.Fill(MIDDLE, new Ink.Flat(0x34508C, 1)));
        assertThat(seen.getArgb(13, 23)).isZero();
        assertThat(seen.getArgb(14, 24)).isEqualTo(0xFF34508C);
        assertThat(seen.getArgb(25, 35)).isEqualTo(0xFF34508C);
        assertThat(seen.getArgb(26, 36)).isZero();
    }

    @Test
    void laysThinInkOverWhatIsThere() {
        paint(new Mark.Fill(MIDDLE, new Ink.Flat(0xFF0000, 1)), new Mark.Fill(MIDDLE, new Ink.Flat(0x0000FF, 0.5)));
        assertThat(seen.getColor(20, 30).getRed()).isBetween(0.48, 0.52);
        assertThat(seen.getColor(20, 30).getBlue()).isBetween(0.48, 0.52);
    }

    @Test
    void aLineIsRoundAtItsEnds() {
        paint(new Mark.Stroke(new Outline(new byte[] {Outline.MOVE, Outline.LINE}, new double[] {2, 5, 8, 5}), new Ink.Flat(0, 1), 2));
        assertThat(seen.getArgb(13, 30)).isNotZero();
        assertThat(seen.getColor(12, 28).getOpacity()).isLessThan(0.3);
    }

    @Test
    void lightFadesFromItsMiddleAndMayBeFlat() {
        var light = new Ink.Radial(5, 5, 3, 1.5, List.of(new Ink.Stop(0, 0xFFFFFF, 1), new Ink.Stop(1, 0xFFFFFF, 0)));
        paint(new Mark.Fill(MIDDLE, light));
        double beside = seen.getColor(23, 30).getOpacity();
        assertThat(seen.getColor(20, 30).getOpacity()).isGreaterThan(beside);
        assertThat(beside).isGreaterThan(seen.getColor(20, 33).getOpacity());
        assertThat(seen.getColor(20, 34).getOpacity()).isZero();
    }

    @Test
    void nothingIsLeftOfWhatWasPaintedBefore() {
        paint(new Mark.Fill(MIDDLE, new Ink.Flat(0x34508C, 1)));
        paint();
        assertThat(seen.getArgb(20, 30)).isZero();
    }
}
