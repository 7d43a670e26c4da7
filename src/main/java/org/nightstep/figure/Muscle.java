package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Trace;

/// A muscle, from `figures/muscles.yaml`.
///
/// @param side  as it is seen from the side
/// @param front as it is seen from the front; without a belly if it cannot be
record Muscle(String id, Shape side, Shape front) {

    /// All in the coordinates of the region.
    ///
    /// @param bellies closed: the heads of the muscle, which together glow
    /// @param tendons closed
    /// @param fibres  lines along which it pulls
    record Shape(Region region, List<Trace> bellies, List<Trace> tendons, List<Trace> fibres) {
    }

    /// Where a muscle lies, and what its numbers count.
    enum Region {
        /// x: length along the bones from the hip joint to the ankle, less than 0 up the pelvis; y: across, 1 at the left side of
        /// the way down, -1 at the right: seen from the side at the front and at the back. Past the ankle of somebody seen from
        /// the side the leg goes straight on to the heel of one who stands.
        LEG,
        /// In the frame of the foot; what lies past the joint of the toes bends with them.
        FOOT,
        /// From the hip joint; x: to the front, or to the outer side of somebody seen from the front, y: up the pelvis.
        HIP
    }
}
