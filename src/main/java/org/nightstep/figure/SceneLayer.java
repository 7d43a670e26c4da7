package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Vec;

/// What a scene is painted from, from the back to the front.
sealed interface SceneLayer {

    record Prop(List<PropShape> shapes, Vec at) implements SceneLayer {

        void paint(Sketch sketch) {
            shapes.forEach(shape -> shape.paint(sketch, at));
        }
    }

    /// The far arm and leg of the person.
    record FarLimbs() implements SceneLayer {
    }

    /// The rest of the person.
    record Person() implements SceneLayer {
    }
}
