package org.nightstep.ui.part;

import java.util.Locale;
import org.nightstep.visit.TextSize;

/// How much room a screen has to lay itself out in: screens are built anew when it changes.
public record Form(Family family, boolean portrait, TextSize size) {

    /// 10.1" is compact, 15.6" medium, 21.5" and up wide.
    public enum Family {
        COMPACT, MEDIUM, WIDE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A small panel lying down: so low that keys stand at the side and not below.
    public boolean isLow() {
        return !portrait && family == Family.COMPACT;
    }

    /// So little room that only the needful words stand on a screen at once.
    public boolean isTight() {
        return isLow() || family == Family.COMPACT && size != TextSize.STANDARD
                || family == Family.MEDIUM && size == TextSize.LARGEST;
    }

    /// How much wider words are than at the standard size.
    public double wordScale() {
        boolean compact = family == Family.COMPACT;
        return switch (size) {
            case STANDARD -> 1;
            case LARGE -> compact ? 1.14 : 1.33;
            case LARGEST -> compact ? 1.34 : 1.76;
        };
    }

    /// How many letters may stand together before a page may turn between them: about what a bullet in a box on one page holds.
    public int lettersTogether() {
        return switch (family) {
            case COMPACT -> switch (size) {
                case STANDARD -> 220;
                case LARGE -> 170;
                case LARGEST -> 120;
            };
            case MEDIUM -> size == TextSize.LARGEST ? 240 : 500;
            case WIDE -> 500;
        };
    }

    public boolean isLandscape() {
        return !portrait;
    }

    /// Whether a picture and a column of text of at least 45 letters fit side by side.
    public boolean hasRoomBeside() {
        return !portrait && (family == Family.WIDE && size != TextSize.LARGEST
                || family == Family.MEDIUM && size == TextSize.STANDARD);
    }
}
