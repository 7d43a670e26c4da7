package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One muscle of a leg, as it lies in a pose.
final class MuscleDrawing {

    private static final int AMBER = 0xFFB52E;
    private static final int EMBER = 0xF39A22;
    private static final int LAMP = 0xFFE3A0;
    private static final int FIBRE = 0x8A4A00;
    /// Widths of the light around a working muscle: one over the other they fade to nothing.
    private static final double[] HALO = {0.58, 0.48, 0.39, 0.30, 0.22, 0.14, 0.07};
    /// Sizes of the shapes that make the muscle brighter toward its middle.
    private static final double[] WARMTH = {1, 0.91, 0.81, 0.69, 0.54, 0.36};
    private static final double STEP = 0.085;
    /// A line so wide and soft needs fewer points; each costs the renderer an offset curve.
    private static final double HALO_STEP = 0.22;
    /// A muscle that is stretched so far shines in full; its light then only grows.
    private static final double FULL_LIGHT = 0.35;
    private static final double SMALLEST = 0.4;
    private static final double LEAST = 0.01;

    private final List<Trace> bellies;
    private final List<Trace> tendons;
    private final List<Trace> fibres;

    MuscleDrawing(Muscle.Shape muscle, Flesh leg) {
        bellies = closed(muscle.region(), muscle.bellies(), leg);
        tendons = closed(muscle.region(), muscle.tendons(), leg);
        fibres = muscle.fibres().stream().map(fibre -> leg.placed(muscle.region(), fibre)).toList();
    }

    private static List<Trace> closed(Muscle.Region region, List<Trace> shapes, Flesh leg) {
        return shapes.stream().map(shape -> leg.placed(region, shape).smooth(STEP, 2)).toList();
    }

    /// As in a book of the body.
    void paint(Sketch sketch, Anatomy.Tones tones) {
        sketch.fills(tendons, tones.tendon().base(), 1);
        sketch.outlines(tendons, tones.tendon().line(), 0.35, 0.012);
        for (Trace belly : bellies) {
            sketch.fill(belly, tones.muscle().base(), 1);
            sketch.shade(belly, 0.06, tones.muscle().shade(), 0.8);
        }
        sketch.outlines(bellies, tones.muscle().line(), 0.55, 0.014);
        sketch.lines(fibres, tones.muscle().line(), 0.40, 0.011);
    }

    /// Warmth in the shape of the muscle, without an edge, so that nobody takes it for a wound, and fibres, so that it reads in grey
    /// as well. It grows from the middle of the muscle: a light that only got fainter would be a stain on dark cloth.
    void paintGlow(Sketch sketch, double strength) {
        if (strength < LEAST) {
            return;
        }
        double light = Ease.soft(strength / FULL_LIGHT);
        double grown = SMALLEST + (1 - SMALLEST) * strength;
        List<Trace> lit = bellies.stream().map(belly -> shrunk(belly, grown)).toList();
        List<Trace> round = lit.stream().map(belly -> belly.smooth(HALO_STEP, 0)).toList();
        for (double width : HALO) {
            sketch.outlines(round, AMBER, (0.115 - 0.13 * width) * light, width * grown);
        }
        for (double size : WARMTH) {
            sketch.fills(lit.stream().map(belly -> shrunk(belly, size)).toList(), Tone.mix(LAMP, EMBER, size), (0.52 - 0.30 * size) * light);
        }
        sketch.lines(fibres, FIBRE, 0.48 * Ease.soft(2 * strength - 1), 0.016);
    }

    private static Trace shrunk(Trace belly, double size) {
        Vec middle = Vec.ZERO;
        for (int i = 0; i < belly.size(); i++) {
            middle = middle.plus(belly.point(i), 1.0 / belly.size());
        }
        Trace out = new Trace();
        for (int i = 0; i < belly.size(); i++) {
            out.add(middle.toward(belly.point(i), size));
        }
        return out;
    }
}
