package org.nightstep.printing;

/// How a sheet is to come out.
///
/// @param media    the paper's name among printers, such as `iso_a4_210x297mm`
/// @param copies   at least 1
/// @param twoSided where the printer can
/// @param colour   where the printer can
public record Order(String media, int copies, boolean twoSided, boolean colour) {

    /// One copy, on one side of each paper, in colour.
    public static Order of(String media) {
        return new Order(media, 1, false, true);
    }

    /// So many copies.
    public Order times(int number) {
        return new Order(media, number, twoSided, colour);
    }
}
