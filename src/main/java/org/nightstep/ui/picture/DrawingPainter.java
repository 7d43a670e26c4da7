package org.nightstep.ui.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Ink;
import org.nightstep.figure.Mark;
import org.nightstep.figure.Outline;

/// Paints a drawing into memory, where nobody waits for it.
public final class DrawingPainter {

    private static final Point2D MIDDLE = new Point2D.Double();

    private DrawingPainter() {
    }

    /// Paints it and nothing else: what was there is gone.
    ///
    /// @param scale pixels in a unit of the drawing
    /// @param left  where its left edge comes to lie, in pixels
    /// @param top   where its upper edge comes to lie, in pixels
    public static void paint(Drawing drawing, Pixels pixels, double scale, double left, double top) {
        pixels.clear();
        Graphics2D on = pixels.graphics();
        on.translate(left, top);
        on.scale(scale, scale);
        paint(drawing.marks(), on);
        on.dispose();
    }

    private static void paint(List<Mark> marks, Graphics2D on) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Fill(Outline outline, Ink ink) -> {
                    on.setPaint(paint(ink));
                    on.fill(path(outline));
                }
                case Mark.Stroke(Outline outline, Ink ink, double width) -> {
                    on.setPaint(paint(ink));
                    on.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                    on.draw(path(outline));
                }
            }
        }
    }

    private static Shape path(Outline outline) {
        double[] p = outline.points();
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.commands().length);
        int at = 0;
        for (byte command : outline.commands()) {
            switch (command) {
                case Outline.MOVE -> path.moveTo(p[at], p[at + 1]);
                case Outline.LINE -> path.lineTo(p[at], p[at + 1]);
                case Outline.CURVE -> path.curveTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
                default -> path.closePath();
            }
            at += switch (command) {
                case Outline.MOVE, Outline.LINE -> 2;
                case Outline.CURVE -> 6;
                default -> 0;
            };
        }
        return path;
    }

    private static Paint paint(Ink ink) {
        return switch (ink) {
            case Ink.Flat(int rgb, double alpha) -> colour(rgb, alpha);
            case Ink.Radial radial -> gradient(radial);
        };
    }

    /// Round in a space that is squeezed where the two radii differ.
    private static Paint gradient(Ink.Radial radial) {
        List<Ink.Stop> stops = radial.stops();
        float[] offsets = new float[stops.size()];
        Color[] colours = new Color[stops.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = (float) stops.get(i).offset();
            colours[i] = colour(stops.get(i).rgb(), stops.get(i).alpha());
        }
        var squeezed = new AffineTransform(1, 0, 0, radial.radiusY() / radial.radiusX(), radial.x(), radial.y());
        return new RadialGradientPaint(MIDDLE, (float) radial.radiusX(), MIDDLE, offsets, colours, CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB, squeezed);
    }

    private static Color colour(int rgb, double alpha) {
        return new Color(rgb & 0xFFFFFF | (int) Math.round(alpha * 255) << 24, true);
    }
}
