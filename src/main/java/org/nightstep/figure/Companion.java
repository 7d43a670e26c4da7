package org.nightstep.figure;

import org.nightstep.figure.body.Pose;
import org.nightstep.figure.geometry.Vec;

/// Somebody else in a scene, such as a clinician. The pose counts from their own place, x ahead of them.
record Companion(Person person, Pose pose, boolean legsOver, Vec at, Side faces) {
}
