package org.nightstep.ui.stretch;

import org.nightstep.figure.Drawing;
import org.nightstep.ui.picture.DrawingPainter;
import org.nightstep.ui.picture.Pixels;

/// Paints a person again and again, on any thread, and on no more of the stage than the person has come to so far: every pixel
/// is laid over the room in every frame.
final class PersonPainter {

    /// How a drawing lies on a stage, in pixels.
    ///
    /// @param scale of a unit of the drawing
    /// @param left  of the drawing
    /// @param top   of the drawing
    record Place(double scale, double left, double top, double width, double height) {
    }

    /// @param box where on the stage the pixels belong
    record Painted(Pixels pixels, DirtyBox box) {
    }

    /// One is seen, one may still be on its way to the glass, one is painted on.
    private static final int TURNS = 3;

    private final Pixels[] sheets = new Pixels[TURNS];
    private int turn;
    private DirtyBox box = DirtyBox.NONE;

    /// Another person may need less of the stage.
    synchronized void forget() {
        box = DirtyBox.NONE;
    }

    synchronized Painted paint(Drawing drawing, Place place) {
        box = box.with(DirtyBox.of(drawing, place.scale(), place.left(), place.top())).within(place.width(), place.height());
        turn = (turn + 1) % TURNS;
        if (sheets[turn] == null || sheets[turn].width() != (int) box.width() || sheets[turn].height() != (int) box.height()) {
            sheets[turn] = new Pixels((int) box.width(), (int) box.height());
        }
        DrawingPainter.paint(drawing, sheets[turn], place.scale(), place.left() - box.left(), place.top() - box.top());
        return new Painted(sheets[turn], box);
    }
}
