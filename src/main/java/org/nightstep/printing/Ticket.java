package org.nightstep.printing;

import java.util.List;
import java.util.Optional;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppRequest;

/// What is asked of a printer for an order: nothing is left to what it would do by itself, and nothing is asked for that it
/// does not know.
record Ticket(Order order, IppAttributes printer) {

    static final List<String> ASKED = List.of("media-supported", "copies-supported", "sides-supported", "print-color-mode-supported");

    private static final String ONE_SIDED = "one-sided";

    /// Why this printer cannot do it; for staff.
    Optional<String> obstacle() {
        if (printer.has("media-supported") && !knows("media", order.media())) {
            return Optional.of("it has no paper " + order.media());
        }
        if (order.copies() > 1 && !printer.allows("copies-supported", order.copies())) {
            return Optional.of("it does not make " + order.copies() + " copies");
        }
        return Optional.empty();
    }

    /// @param raster pixels for the back of a paper may have to stand on their head, so they go on one side
    void write(IppRequest request, boolean raster) {
        request.job();
        if (printer.allows("copies-supported", order.copies())) {
            request.whole("copies", order.copies());
        }
        if (knows("media", order.media())) {
            request.keyword("media", order.media());
        }
        keyword(request, "sides", order.twoSided() && !raster ? List.of("two-sided-long-edge", ONE_SIDED) : List.of(ONE_SIDED));
        keyword(request, "print-color-mode", order.colour() ? List.of("color", "auto", "monochrome") : List.of("monochrome"));
    }

    private void keyword(IppRequest request, String name, List<String> wishes) {
        wishes.stream().filter(wish -> knows(name, wish)).findFirst().ifPresent(wish -> request.keyword(name, wish));
    }

    private boolean knows(String name, String value) {
        return printer.texts(name + "-supported").contains(value);
    }
}
