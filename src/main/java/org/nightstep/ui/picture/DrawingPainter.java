package org.nightstep.ui.picture;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Ink;
import org.nightstep.figure.Mark;
import org.nightstep.figure.Outline;

/// Paints a drawing on a canvas, as large as fits, in the middle.
public final class DrawingPainter {

    private DrawingPainter() {
    }

    public static void paint(Drawing drawing, GraphicsContext on, double width, double height) {
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        on.save();
        on.translate((width - drawing.width() * scale) / 2, (height - drawing.height() * scale) / 2);
        on.scale(scale, scale);
        on.setFillRule(FillRule.NON_ZERO);
        on.setLineCap(StrokeLineCap.ROUND);
        on.setLineJoin(StrokeLineJoin.ROUND);
        paint(drawing.marks(), on);
        on.restore();
    }

    private static void paint(List<Mark> marks, GraphicsContext on) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Fill fill -> fill(fill.outline(), fill.ink(), on);
                case Mark.Stroke stroke -> {
                    trace(stroke.outline(), on);
                    on.setStroke(flat(stroke.ink()));
                    on.setLineWidth(stroke.width());
                    on.stroke();
                }
                case Mark.Clipped clipped -> {
                    on.save();
                    trace(clipped.outline(), on);
                    on.clip();
                    paint(clipped.marks(), on);
                    on.restore();
                }
            }
        }
    }

    /// A round gradient that is squeezed is painted round in a squeezed space.
    private static void fill(Outline outline, Ink ink, GraphicsContext on) {
        trace(outline, on);
        if (ink instanceof Ink.Radial radial) {
            on.save();
            on.translate(radial.x(), radial.y());
            on.scale(1, radial.radiusY() / radial.radiusX());
            on.setFill(new RadialGradient(0, 0, 0, 0, radial.radiusX(), false, CycleMethod.NO_CYCLE, radial.stops().stream()
                    .map(stop -> new Stop(stop.offset(), colour(stop.rgb(), stop.alpha()))).toList()));
            on.fill();
            on.restore();
        } else {
            on.setFill(flat(ink));
            on.fill();
        }
    }

    private static void trace(Outline outline, GraphicsContext on) {
        double[] p = outline.points();
        int at = 0;
        on.beginPath();
        for (byte command : outline.commands()) {
            switch (command) {
                case Outline.MOVE -> on.moveTo(p[at], p[at + 1]);
                case Outline.LINE -> on.lineTo(p[at], p[at + 1]);
                case Outline.CURVE -> on.bezierCurveTo(p[at], p[at + 1], p[at + 2], p[at + 3], p[at + 4], p[at + 5]);
                default -> on.closePath();
            }
            at += switch (command) {
                case Outline.MOVE, Outline.LINE -> 2;
                case Outline.CURVE -> 6;
                default -> 0;
            };
        }
    }

    /// Lines are never painted with a gradient; were one to come, its innermost colour stands for it.
    private static Paint flat(Ink ink) {
        return switch (ink) {
            case Ink.Flat flat -> colour(flat.rgb(), flat.alpha());
            case Ink.Radial radial -> colour(radial.stops().getFirst().rgb(), radial.stops().getFirst().alpha());
        };
    }

    private static Color colour(int rgb, double alpha) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
    }
}
