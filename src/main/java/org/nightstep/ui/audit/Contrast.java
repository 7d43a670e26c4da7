package org.nightstep.ui.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.nightstep.ui.shell.Surface;

/// How much letters stand out from what they stand on, from the paints really used (WCAG 2.2 relative luminance).
///
/// @param least 10:1 in day and high contrast, 7:1 in soft; 7:1 for a key that is not available
record Contrast(Color letters, Color ground, double ratio, double least) {

    private static final double LEAST = 10;
    private static final double LEAST_SOFT = 7;

    /// Empty where the ground is a picture, or the letters are not of one colour.
    static Optional<Contrast> of(Text text) {
        if (!(text.getFill() instanceof Color letters)) {
            return Optional.empty();
        }
        return ground(text).map(ground -> new Contrast(letters, ground, ratio(letters, ground), least(text)));
    }

    private static double least(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around.isDisabled()) {
                return LEAST_SOFT;
            }
            if (around instanceof Surface
                    && around.getPseudoClassStates().contains(PseudoClass.getPseudoClass("soft"))) {
                return LEAST_SOFT;
            }
        }
        return LEAST;
    }

    private static Optional<Color> ground(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region region) {
                if (region.getStyleClass().contains("on-picture")) {
                    return Optional.empty();
                }
                Optional<Color> fill = fill(region);
                if (fill.isPresent()) {
                    return fill;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Color> fill(Region region) {
        if (region.getBackground() == null) {
            return Optional.empty();
        }
        List<BackgroundFill> fills = region.getBackground().getFills();
        return fills.reversed().stream().map(BackgroundFill::getFill)
                .filter(paint -> paint instanceof Color color && color.getOpacity() == 1)
                .map(Color.class::cast).findFirst();
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f:1 (%s on %s), expected %.0f:1", ratio, letters, ground, least);
    }
}
