package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Trace;

/// A leg with its skin away: the muscles, and the bones that can be felt.
final class BareLegDrawing {

    private final BareLeg leg;
    private final Anatomy.Tones tones;
    private final List<Trace> bones;
    private final List<MuscleDrawing> muscles;

    BareLegDrawing(BareLeg leg, Anatomy anatomy) {
        this.leg = leg;
        tones = anatomy.tones();
        bones = anatomy.bones().stream().map(bone -> leg.placed(Muscle.Region.LEG, bone)).toList();
        muscles = anatomy.muscles().values().stream().map(muscle -> new MuscleDrawing(muscle.side(), leg)).toList();
    }

    void paint(Sketch sketch) {
        Trace contour = leg.contour();
        sketch.shaded(contour, tones.base(), 0.10);
        muscles.forEach(muscle -> muscle.paint(sketch, tones));
        sketch.fills(bones, tones.bone().base(), 1);
        sketch.outlines(bones, tones.bone().line(), 0.5, 0.012);
        sketch.outlines(List.of(contour), tones.base().line(), 0.55, 0.016);
    }
}
