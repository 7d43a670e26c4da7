package org.nightstep.figure;

/// Moments of a stretch side by side as one SVG, for somebody who looks it over: the first round from its start to the start of the second.
public final class ContactSheet {

    private static final int MOMENTS = 6;
    private static final int COLUMNS = 3;
    private static final double MARGIN = 0.5;

    private ContactSheet() {
    }

    /// @param person who shows it, an id of `people.yaml`
    public static String of(Stretch stretch, String person) {
        double width = stretch.stage().width();
        double height = stretch.stage().height();
        double end = stretch.firstRoundEnds();
        var frames = new StringBuilder();
        for (int i = 0; i < MOMENTS; i++) {
            double seconds = MARGIN + (end - 2 * MARGIN) * i / (MOMENTS - 1);
            String picture = SvgWriter.write(stretch.drawingAt(seconds, person, Side.RIGHT), "moment" + i);
            frames.append("<g transform=\"translate(%s %s)\">%n%s</g>%n".formatted(width * (i % COLUMNS), height * (i / COLUMNS), picture));
        }
        int rows = (MOMENTS + COLUMNS - 1) / COLUMNS;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\">%n%s</svg>%n".formatted(width * COLUMNS, height * rows, frames);
    }
}
