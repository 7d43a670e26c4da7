package org.nightstep.figure;

import java.util.List;

/// A leg seen from the front with its skin away. The shin with its muscles may lie across the thigh.
final class FrontBareLegDrawing {

    private final FrontLegDrawing leg;
    private final Anatomy.Tones tones;
    private final List<MuscleDrawing> above;
    private final List<MuscleDrawing> below;

    /// @param leg  in the tone of what lies between the muscles
    /// @param knee length along the bones from the hip
    FrontBareLegDrawing(FrontLegDrawing leg, Anatomy anatomy, double knee) {
        this.leg = leg;
        tones = anatomy.tones();
        List<Muscle.Shape> shapes = anatomy.muscles().values().stream().map(Muscle::front).filter(shape -> shape.region() != Muscle.Region.FOOT).toList();
        above = shapes.stream().filter(shape -> !isBelow(knee, shape)).map(shape -> new MuscleDrawing(shape, leg)).toList();
        below = shapes.stream().filter(shape -> isBelow(knee, shape)).map(shape -> new MuscleDrawing(shape, leg)).toList();
    }

    private static boolean isBelow(double knee, Muscle.Shape shape) {
        return shape.region() == Muscle.Region.LEG && shape.bellies().stream().allMatch(belly -> belly.x(0) > knee);
    }

    void paintThigh(Sketch sketch) {
        leg.paintBareThigh(sketch);
        above.forEach(muscle -> muscle.paint(sketch, tones));
    }

    void paintShin(Sketch sketch) {
        leg.paintShin(sketch);
        below.forEach(muscle -> muscle.paint(sketch, tones));
    }
}
