package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Trace;

/// A muscle as it is seen from the side, from `figures/muscles.yaml`. All shapes lie in the coordinates of its place.
///
/// @param bellies closed: the heads of the muscle, which together glow
/// @param tendons closed
/// @param fibres  lines along which it pulls
record Muscle(String id, Place place, List<Trace> bellies, List<Trace> tendons, List<Trace> fibres) {

    /// Where a muscle lies, and what its numbers count.
    enum Place {
        /// x: length along the bones from the hip joint to the ankle, less than 0 up the pelvis; y: across, 1 at the front of
        /// the leg, -1 at the back. Past the ankle the leg goes on straight to the heel of somebody who stands.
        LEG,
        /// In the frame of the foot; what lies past the joint of the toes bends with them.
        FOOT
    }
}
