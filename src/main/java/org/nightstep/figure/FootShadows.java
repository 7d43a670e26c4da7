package org.nightstep.figure;

import org.nightstep.figure.body.Skeleton;
import org.nightstep.figure.body.Skeleton.LegBones;
import org.nightstep.figure.geometry.Ease;
import org.nightstep.figure.geometry.Vec;

/// Soft shadows that tie the feet to what they stand on, and fade as a foot rises.
final class FootShadows {

    private static final int SHADOW = 0x14213D;
    private static final double ALPHA = 0.34;
    private static final double LENGTH = 0.72;
    private static final double HEIGHT = 0.08;
    /// Head heights of an ankle above the ground: where its foot stands flat, and where its shadow is gone.
    private static final double STANDING = 0.28;
    private static final double GONE = 0.9;
    private static final double MIDDLE = 0.28;

    private final Skeleton skeleton;
    private final double ground;

    FootShadows(Skeleton skeleton, double ground) {
        this.skeleton = skeleton;
        this.ground = ground;
    }

    void paint(Sketch sketch) {
        paint(sketch, skeleton.far());
        paint(sketch, skeleton.near());
    }

    private void paint(Sketch sketch, LegBones leg) {
        double raised = Ease.clamp((leg.ankle().y() - ground - STANDING) / (GONE - STANDING));
        if (raised < 1) {
            Vec middle = new Vec(leg.foot().point(MIDDLE, 0).x(), ground + 0.01);
            sketch.glow(middle, LENGTH, HEIGHT, SHADOW, ALPHA * (1 - raised));
        }
    }
}
