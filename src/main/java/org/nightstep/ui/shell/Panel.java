package org.nightstep.ui.shell;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightstep.ui.part.Form;

/// A physical display: its size in pixels and in millimetres.
public record Panel(int widthPx, int heightPx, double widthMm, double heightMm) {

    /// Longest side of a surface in layout units; on larger panels everything grows with the panel.
    private static final double MOST_UNITS = 1920;
    private static final double UNITS_PER_MM = 4;
    private static final double MM_PER_INCH = 25.4;
    private static final String POSITIVE = "([1-9][0-9]{0,3}(?:\\.[0-9]+)?)";
    private static final String PIXELS = "([1-9][0-9]{1,4})";
    private static final Pattern INCHES = Pattern.compile(POSITIVE + "in");
    private static final Pattern EXACT = Pattern.compile(POSITIVE + "x" + POSITIVE + "mm@" + PIXELS + "x" + PIXELS + "px");

    /// A panel of so many inches across, with square pixels.
    public static Panel ofDiagonal(double inches, int widthPx, int heightPx) {
        double mmPerPx = inches * MM_PER_INCH / Math.hypot(widthPx, heightPx);
        return new Panel(widthPx, heightPx, widthPx * mmPerPx, heightPx * mmPerPx);
    }

    /// The usual landscape panel of a diagonal: 1280×800 up to 12", else 1920×1080.
    public static Panel ofDiagonal(double inches) {
        return inches <= 12 ? ofDiagonal(inches, 1280, 800) : ofDiagonal(inches, 1920, 1080);
    }

    /// Reads `24in` or `531x299mm@1920x1080px`.
    ///
    /// @throws IllegalArgumentException saying what was expected
    public static Panel parse(String text) {
        String plain = text.trim().toLowerCase(Locale.ROOT);
        Matcher inches = INCHES.matcher(plain);
        if (inches.matches()) {
            return ofDiagonal(Double.parseDouble(inches.group(1)));
        }
        Matcher exact = EXACT.matcher(plain);
        if (exact.matches()) {
            return new Panel(Integer.parseInt(exact.group(3)), Integer.parseInt(exact.group(4)),
                    Double.parseDouble(exact.group(1)), Double.parseDouble(exact.group(2)));
        }
        throw new IllegalArgumentException("'" + text + "' is no panel, expected 24in or 531x299mm@1920x1080px");
    }

    /// The same panel turned on its side.
    public Panel turned() {
        return new Panel(heightPx, widthPx, heightMm, widthMm);
    }

    public boolean isPortrait() {
        return heightPx > widthPx;
    }

    /// Millimetres of one layout unit: a quarter, or more on panels longer than 480 mm.
    public double mmPerUnit() {
        return Math.max(1 / UNITS_PER_MM, Math.max(widthMm, heightMm) / MOST_UNITS);
    }

    public double widthUnits() {
        return widthMm / mmPerUnit();
    }

    public double heightUnits() {
        return heightMm / mmPerUnit();
    }

    /// Pixels of one layout unit.
    public double scale() {
        return widthPx / widthUnits();
    }

    /// How much room there is: screens re-flow by family.
    public Form.Family family() {
        double longSide = Math.max(widthUnits(), heightUnits());
        return longSide < 1100 ? Form.Family.COMPACT : longSide < 1600 ? Form.Family.MEDIUM : Form.Family.WIDE;
    }
}
