package org.nightstep.figure;

import java.util.List;
import org.nightstep.figure.geometry.Frame;

/// What a scene is painted from, from the back to the front.
sealed interface SceneLayer {

    record Prop(List<PropShape> shapes, Frame at) implements SceneLayer {

        void paint(Sketch sketch) {
            shapes.forEach(shape -> shape.paint(sketch, at));
        }
    }

    /// A part of somebody.
    ///
    /// @param who a name among the companions of the scene; empty for the person it is about
    record Figure(String who, FigurePart part) implements SceneLayer {
    }
}
