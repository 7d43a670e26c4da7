package org.nightstep.figure;

import java.util.List;

/// What an outline is filled or stroked with. Colours are 0xRRGGBB.
public sealed interface Ink {

    record Flat(int rgb, double alpha) implements Ink {
    }

    /// A round gradient from the centre outwards, squeezed to an ellipse.
    record Radial(double x, double y, double radiusX, double radiusY, List<Stop> stops) implements Ink {
    }

    /// @param offset 0 at the centre, 1 at the rim
    record Stop(double offset, int rgb, double alpha) {
    }
}
