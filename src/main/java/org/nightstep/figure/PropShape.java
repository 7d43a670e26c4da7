package org.nightstep.figure;

import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One shape of a thing that stands in a scene, in the frame of the thing: its place, the way it is turned, its size.
sealed interface PropShape {

    void paint(Sketch sketch, Frame at);

    /// @param round  radius of the corners
    /// @param depth  of the shade on the side away from the light; 0 for none
    record Box(double x, double y, double width, double height, double round, Tone tone, double alpha, double depth)
            implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            double r = Math.min(round, Math.min(width, height) / 2);
            Trace corners = new Trace();
            double[][] centres = {{x + width - r, y + height - r}, {x + r, y + height - r}, {x + r, y + r}, {x + width - r, y + r}};
            for (int corner = 0; corner < 4; corner++) {
                for (int i = 0; i <= 5; i++) {
                    Vec out = Vec.at(90 * corner + 18.0 * i).times(r);
                    corners.add(at.point(centres[corner][0] + out.x(), centres[corner][1] + out.y()));
                }
            }
            sketch.polygon(corners, tone.base(), alpha);
            if (depth > 0) {
                sketch.shade(corners, depth, tone.shade(), alpha);
            }
        }
    }

    /// A smooth closed shape through its points.
    record Blob(double[] points, Tone tone, double alpha, double depth) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            Trace contour = Spline.around(5, Trace.of(at, points));
            if (depth > 0) {
                sketch.shaded(contour, tone, depth);
            } else {
                sketch.fill(contour, tone.base(), alpha);
            }
        }
    }

    record Polygon(double[] points, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            sketch.polygon(Trace.of(at, points), tone.base(), alpha);
        }
    }

    record Line(double[] points, Tone tone, double alpha, double width) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            sketch.line(Trace.of(at, points), tone.base(), alpha, width * at.scale());
        }
    }

    /// Keeps its axes upright however the thing is turned.
    record Ellipse(Vec centre, double radiusX, double radiusY, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            sketch.ellipse(at.point(centre), radiusX * at.scale(), radiusY * at.scale(), tone.base(), alpha);
        }
    }

    /// Light, or a shadow, that fades out.
    record Glow(Vec centre, double radiusX, double radiusY, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            sketch.glow(at.point(centre), radiusX * at.scale(), radiusY * at.scale(), tone.base(), alpha);
        }
    }

    /// The rim of an ellipse; keeps its axes like one.
    record Ring(Vec centre, double radiusX, double radiusY, Tone tone, double alpha, double width) implements PropShape {

        @Override
        public void paint(Sketch sketch, Frame at) {
            sketch.ring(at.point(centre), radiusX * at.scale(), radiusY * at.scale(), tone.base(), alpha, width * at.scale());
        }
    }
}
