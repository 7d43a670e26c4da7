package org.nightstep.figure;

import java.util.List;
import java.util.stream.IntStream;

/// Moments of a stretch side by side as one SVG, for somebody who looks it over: the first round from its start to the start of the second.
/// The moments lie close where much moves and far apart where little does.
public final class ContactSheet {

    private static final int MOMENTS = 6;
    private static final int COLUMNS = 3;
    private static final double MARGIN = 0.5;
    /// Seconds that a pose which is kept counts at most: a hold is worth a look, a rest hardly.
    private static final double HELD = 4;
    private static final double STILL = 1;

    private ContactSheet() {
    }

    /// @param person who shows it, an id of `people.yaml`
    public static String of(Stretch stretch, String person) {
        double width = stretch.stage().width();
        double height = stretch.stage().height();
        List<Double> moments = moments(stretch);
        var frames = new StringBuilder();
        for (int i = 0; i < MOMENTS; i++) {
            String picture = SvgWriter.write(stretch.drawingAt(moments.get(i), person, Side.RIGHT), "moment" + i);
            frames.append("<g transform=\"translate(%s %s)\">%n%s</g>%n".formatted(width * (i % COLUMNS), height * (i / COLUMNS), picture));
        }
        int rows = (MOMENTS + COLUMNS - 1) / COLUMNS;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\">%n%s</svg>%n".formatted(width * COLUMNS, height * rows, frames);
    }

    static List<Double> moments(Stretch stretch) {
        List<Motion.Step> round = stretch.motion().steps().stream().filter(step -> step.start() < stretch.firstRoundEnds()).toList();
        double whole = round.stream().mapToDouble(ContactSheet::counted).sum();
        return IntStream.range(0, MOMENTS).mapToObj(i -> momentAt(round, MARGIN + (whole - 2 * MARGIN) * i / (MOMENTS - 1))).toList();
    }

    private static double momentAt(List<Motion.Step> round, double counted) {
        double left = counted;
        for (Motion.Step step : round) {
            if (left <= counted(step)) {
                return step.start() + left;
            }
            left -= counted(step);
        }
        return round.getLast().end();
    }

    private static double counted(Motion.Step step) {
        return step.move() + Math.min(step.stay(), step.hold() ? HELD : STILL);
    }
}
