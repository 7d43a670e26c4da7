package org.nightstep.figure;

import java.util.List;

/// A drawing as seen in a mirror: left and right exchanged, nothing else.
final class Mirror {

    private final double width;

    private Mirror(double width) {
        this.width = width;
    }

    static Drawing of(Drawing drawing) {
        Mirror mirror = new Mirror(drawing.width());
        return new Drawing(drawing.width(), drawing.height(), mirror.marks(drawing.marks()));
    }

    private List<Mark> marks(List<Mark> marks) {
        return marks.stream().map(this::mark).toList();
    }

    private Mark mark(Mark mark) {
        return switch (mark) {
            case Mark.Fill fill -> new Mark.Fill(outline(fill.outline()), ink(fill.ink()));
            case Mark.Stroke stroke -> new Mark.Stroke(outline(stroke.outline()), ink(stroke.ink()), stroke.width());
        };
    }

    private Outline outline(Outline outline) {
        double[] points = outline.points().clone();
        for (int i = 0; i < points.length; i += 2) {
            points[i] = width - points[i];
        }
        return new Outline(outline.commands(), points);
    }

    private Ink ink(Ink ink) {
        return switch (ink) {
            case Ink.Flat flat -> flat;
            case Ink.Radial radial -> new Ink.Radial(width - radial.x(), radial.y(), radial.radiusX(), radial.radiusY(), radial.stops());
        };
    }
}
