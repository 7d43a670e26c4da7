package org.nightstep.figure;

import java.awt.geom.Area;
import java.awt.geom.Path2D;

/// What a mark covers of its drawing.
final class Covered {

    private Covered() {
    }

    /// Of a line, what it goes round.
    static Area by(Mark mark) {
        var path = new Path2D.Double();
        double[] p = mark.outline().points();
        int at = 0;
        for (byte command : mark.outline().commands()) {
            switch (command) {
                case Outline.MOVE -> path.moveTo(p[at++], p[at++]);
                case Outline.LINE -> path.lineTo(p[at++], p[at++]);
                case Outline.CURVE -> path.curveTo(p[at++], p[at++], p[at++], p[at++], p[at++], p[at++]);
                default -> path.closePath();
            }
        }
        return new Area(path);
    }
}
