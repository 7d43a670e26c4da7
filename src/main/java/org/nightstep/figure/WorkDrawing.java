package org.nightstep.figure;

import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Trace;

/// What shows that somebody works here: a stethoscope round the neck, a badge on the chest.
final class WorkDrawing {

    private static final int TUBE = 0x2B3757;
    private static final int METAL = 0xC9D2DF;
    private static final int CARD = 0xFFFFFF;
    private static final int STRIPE = 0x1F3B73;

    private final Frame thorax;
    private final Person.Outfit outfit;

    WorkDrawing(Frame thorax, Person.Outfit outfit) {
        this.thorax = thorax;
        this.outfit = outfit;
    }

    void paint(Sketch sketch) {
        if (outfit.stethoscope()) {
            paintStethoscope(sketch);
        }
        if (outfit.badge()) {
            paintBadge(sketch);
        }
    }

    private void paintStethoscope(Sketch sketch) {
        Trace tube = Trace.of(thorax, -0.27, 0.03, -0.10, -0.01, 0.06, -0.13, 0.18, -0.36, 0.25, -0.66, 0.25, -0.92);
        sketch.line(tube, TUBE, 1, 0.075);
        sketch.ellipse(thorax.point(0.25, -1.0), 0.12, 0.12, TUBE, 1);
        sketch.ellipse(thorax.point(0.25, -1.0), 0.075, 0.075, METAL, 1);
    }

    private void paintBadge(Sketch sketch) {
        sketch.polygon(Trace.of(thorax, -0.06, -0.80, 0.14, -0.80, 0.14, -1.10, -0.06, -1.10), CARD, 1);
        sketch.polygon(Trace.of(thorax, -0.06, -0.80, 0.14, -0.80, 0.14, -0.88, -0.06, -0.88), STRIPE, 1);
        sketch.ellipse(thorax.point(0.04, -0.98), 0.045, 0.045, METAL, 1);
    }
}
