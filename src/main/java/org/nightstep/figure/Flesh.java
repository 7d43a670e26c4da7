package org.nightstep.figure;

import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// A leg in which muscles lie.
interface Flesh {

    /// Where a point of a region is now.
    Vec point(Muscle.Region region, double x, double y);

    default Trace placed(Muscle.Region region, Trace shape) {
        Trace out = new Trace();
        for (int i = 0; i < shape.size(); i++) {
            out.add(point(region, shape.x(i), shape.y(i)));
        }
        return out;
    }
}
