package org.nightstep.figure;

import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// One shape of a thing that stands in a scene, relative to the place of the thing.
sealed interface PropShape {

    void paint(Sketch sketch, Vec at);

    /// @param round  radius of the corners
    /// @param depth  of the shade on the side away from the light; 0 for none
    record Box(double x, double y, double width, double height, double round, Tone tone, double alpha, double depth)
            implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            double r = Math.min(round, Math.min(width, height) / 2);
            Trace corners = new Trace();
            double[][] centres = {{x + width - r, y + height - r}, {x + r, y + height - r}, {x + r, y + r}, {x + width - r, y + r}};
            for (int corner = 0; corner < 4; corner++) {
                Vec centre = at.plus(new Vec(centres[corner][0], centres[corner][1]));
                for (int i = 0; i <= 5; i++) {
                    corners.add(centre.plus(Vec.at(90 * corner + 18.0 * i), r));
                }
            }
            sketch.polygon(corners, tone.base(), alpha);
            if (depth > 0) {
                sketch.shade(corners, Sketch.LIGHT, depth, tone.shade(), alpha);
            }
        }
    }

    /// A smooth closed shape through its points.
    record Blob(double[] points, Tone tone, double alpha, double depth) implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            Trace contour = Spline.around(5, Trace.of(Frame.at(at, 0), points));
            if (depth > 0) {
                sketch.shaded(contour, tone, depth);
            } else {
                sketch.fill(contour, tone.base(), alpha);
            }
        }
    }

    record Polygon(double[] points, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            sketch.polygon(Trace.of(Frame.at(at, 0), points), tone.base(), alpha);
        }
    }

    record Line(double[] points, Tone tone, double alpha, double width) implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            sketch.line(Trace.of(Frame.at(at, 0), points), tone.base(), alpha, width);
        }
    }

    record Ellipse(Vec centre, double radiusX, double radiusY, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            sketch.ellipse(at.plus(centre), radiusX, radiusY, tone.base(), alpha);
        }
    }

    /// Light, or a shadow, that fades out.
    record Glow(Vec centre, double radiusX, double radiusY, Tone tone, double alpha) implements PropShape {

        @Override
        public void paint(Sketch sketch, Vec at) {
            sketch.glow(at.plus(centre), radiusX, radiusY, tone.base(), alpha);
        }
    }
}
