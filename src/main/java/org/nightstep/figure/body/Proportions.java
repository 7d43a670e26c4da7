package org.nightstep.figure.body;

/// Lengths of the bones in head heights.
///
/// @param headMillimetres height of a head at life size, to tell millimetres
public record Proportions(double pelvis, double lumbar, double thorax, double neck, double upperArm, double forearm,
                          double thigh, double shin, double headMillimetres) {
}
