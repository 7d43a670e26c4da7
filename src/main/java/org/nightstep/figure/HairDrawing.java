package org.nightstep.figure;

import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;

/// What covers a head: hair, a beard, a headscarf.
final class HairDrawing {

    private final HeadShape.Style style;
    private final Tone tone;
    private final Frame head;
    private final Frame thorax;

    /// @param head scaled to the size of the head
    HairDrawing(HeadShape.Style style, Tone tone, Frame head, Frame thorax) {
        this.style = style;
        this.tone = tone;
        this.head = head;
        this.thorax = thorax;
    }

    void paintBehind(Sketch sketch) {
        patches(sketch, true);
    }

    void paintOver(Sketch sketch) {
        patches(sketch, false);
        for (HeadShape.Strand strand : style.strands()) {
            strand(sketch, head, strand);
        }
    }

    /// A scarf lies over the shirt, so it is painted after it.
    void paintDrape(Sketch sketch) {
        if (style.drape().length == 0) {
            return;
        }
        sketch.shaded(Spline.around(4, Trace.of(thorax, style.drape())), tone, 0.09);
        for (HeadShape.Strand fold : style.drapeFolds()) {
            strand(sketch, thorax, fold);
        }
    }

    private void patches(Sketch sketch, boolean behind) {
        for (HeadShape.Patch patch : style.patches()) {
            if (patch.behind() == behind) {
                Trace contour = Spline.around(4, Trace.of(head, patch.points()));
                switch (patch.tone()) {
                    case HAIR -> sketch.shaded(contour, tone, 0.075);
                    case BEARD -> sketch.fill(contour, tone.shade(), 0.88);
                    case LIGHT -> sketch.fill(contour, Tone.mix(tone.base(), 0xFFFFFF, 0.18), 1);
                    case BAND -> sketch.fill(contour, tone.shade(), 1);
                }
            }
        }
    }

    private void strand(Sketch sketch, Frame frame, HeadShape.Strand strand) {
        int rgb = strand.light() ? Tone.mix(tone.base(), 0xFFFFFF, 0.30) : tone.line();
        sketch.line(Trace.of(frame, strand.points()), rgb, strand.light() ? 0.55 : 0.42, 0.024);
    }
}
