package org.nightstep.figure.body;

import org.nightstep.figure.geometry.Vec;

/// The outline of the foot from the front of the ankle round the toes, sole and heel to the tendon at the back.
/// Points lie in the frame of the foot: the ankle is the origin, x runs from heel to toe, y toward the back of the foot.
///
/// @param instep   x and y in turn
/// @param toes     the part that bends at `toeJoint`
/// @param toeJoint where the toes bend
/// @param sole     ball, arch, heel
/// @param heel     where it stands on the heel
/// @param ball     where it stands on the ball
public record Foot(double[] instep, double[] toes, Vec toeJoint, double[] sole, Vec heel, Vec ball) {
}
