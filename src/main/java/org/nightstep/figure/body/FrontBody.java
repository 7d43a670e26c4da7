package org.nightstep.figure.body;

import org.nightstep.figure.geometry.Profile;

/// How a body and its clothes are shaped as seen from the front: of its limbs those on the left of the picture.
///
/// @param thigh from the hip, inner side first; likewise the shorts on it
/// @param shin  from the knee
/// @param trousers from the knee; above it they are as wide as the shorts
/// @param shirt from the middle of the hips along the spine; likewise the neck from its base
/// @param belly how much farther the heaviest shirt reaches than one that is only broad
/// @param pelvis closed contour of the shorts round the hips, from their middle: x to the right, y up the spine
public record FrontBody(Profile thigh, Profile shin, Profile shorts, Profile trousers, Profile shirt, Profile belly, Profile neck, double[] pelvis, Foot foot) {

    /// A foot that points at the viewer, from the inner side of the ankle round the toes to the outer side. In the frame of
    /// the ankle: x goes on along the shin, y to the other leg. Each part has as many points as that of a foot from the side.
    public record Foot(double[] inner, double[] toes, double[] outer) {
    }

    /// A broader or slighter body: trunk and clothes by the whole factor, limbs by half of it.
    public FrontBody built(double factor) {
        double limbs = (1 + factor) / 2;
        return new FrontBody(thigh.widened(limbs), shin.widened(limbs), shorts.widened(factor), trousers.widened(limbs), shirt.widened(factor).plus(belly, Body.heaviness(factor)), belly, neck.widened(limbs),
                pelvis, foot);
    }
}
