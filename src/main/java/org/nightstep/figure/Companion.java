package org.nightstep.figure;

import org.nightstep.figure.body.Pose;
import org.nightstep.figure.geometry.Vec;

/// Somebody else in a scene, such as a clinician. The pose counts from their own place, x ahead of them.
///
/// @param size 1 for an adult, less for a child; the pose counts in this size
record Companion(Person person, Pose pose, boolean legsOver, Vec at, Side faces, double size) {
}
