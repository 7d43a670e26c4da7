package org.nightstep.figure;

import java.util.List;
import java.util.Locale;

/// Writes a drawing as SVG for paper: paths, flat and radial paints, and clip paths only, so that it stays vectors in a PDF.
public final class SvgWriter {

    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder shapes = new StringBuilder();
    private final String prefix;
    private int ids;

    private SvgWriter(String prefix) {
        this.prefix = prefix;
    }

    /// @param prefix keeps ids apart where several pictures stand in one page
    public static String write(Drawing drawing, String prefix) {
        return write(drawing, prefix, 0);
    }

    /// With what the drawing has outside its own edges, where its place is wider than it is.
    ///
    /// @param margin so much at the left and at the right
    public static String write(Drawing drawing, String prefix, double margin) {
        SvgWriter writer = new SvgWriter(prefix);
        writer.marks(drawing.marks());
        String width = number(drawing.width() + 2 * margin);
        String height = number(drawing.height());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"" + number(-margin) + " 0 " + width + " " + height + "\">\n<defs>\n" + writer.definitions + "</defs>\n"
                + writer.shapes + "</svg>\n";
    }

    private void marks(List<Mark> marks) {
        marks.forEach(this::mark);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Fill fill -> shapes.append("<path d=\"").append(path(fill.outline())).append("\" ")
                    .append(paint("fill", fill.ink())).append("/>\n");
            case Mark.Stroke stroke -> shapes.append("<path d=\"").append(path(stroke.outline()))
                    .append("\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"")
                    .append(number(stroke.width())).append("\" ").append(paint("stroke", stroke.ink())).append("/>\n");
        }
    }

    private String paint(String property, Ink ink) {
        return switch (ink) {
            case Ink.Flat flat -> property + "=\"" + colour(flat.rgb()) + "\""
                    + (flat.alpha() < 1 ? " " + property + "-opacity=\"" + number(flat.alpha()) + "\"" : "");
            case Ink.Radial radial -> property + "=\"url(#" + gradient(radial) + ")\"";
        };
    }

    private String gradient(Ink.Radial radial) {
        String id = nextId();
        definitions.append("<radialGradient id=\"").append(id).append("\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"matrix(")
                .append(number(radial.radiusX())).append(" 0 0 ").append(number(radial.radiusY())).append(' ')
                .append(number(radial.x())).append(' ').append(number(radial.y())).append(")\">");
        for (Ink.Stop stop : radial.stops()) {
            definitions.append("<stop offset=\"").append(number(stop.offset())).append("\" stop-color=\"")
                    .append(colour(stop.rgb())).append("\" stop-opacity=\"").append(number(stop.alpha())).append("\"/>");
        }
        definitions.append("</radialGradient>\n");
        return id;
    }

    private static String path(Outline outline) {
        StringBuilder path = new StringBuilder();
        double[] points = outline.points();
        int at = 0;
        for (byte command : outline.commands()) {
            int count = switch (command) {
                case Outline.MOVE, Outline.LINE -> 2;
                case Outline.CURVE -> 6;
                default -> 0;
            };
            path.append("MLCZ".charAt(command));
            for (int i = 0; i < count; i++) {
                path.append(i == 0 ? "" : " ").append(number(points[at++]));
            }
        }
        return path.toString();
    }

    private String nextId() {
        return prefix + ++ids;
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /// At most two decimals, a dot in every language, no needless zeros.
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }
}
