package org.nightstep.printing;

import java.util.List;
import java.util.Optional;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppAttributes.Resolution;

/// In which form a sheet is sent: as the PDF it is, or as pixels for a printer that reads none.
sealed interface Format {

    List<String> ASKED = List.of("document-format-supported", "pwg-raster-document-type-supported",
            "pwg-raster-document-resolution-supported");

    String type();

    byte[] bytes(Document document);

    record Pdf() implements Format {

        static final String TYPE = "application/pdf";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public byte[] bytes(Document document) {
            return document.pdf();
        }
    }

    /// @param dpi dots to an inch
    record Raster(int dpi, boolean colour) implements Format {

        static final String TYPE = "image/pwg-raster";
        private static final String COLOUR = "srgb_8";
        private static final String GREY = "sgray_8";
        private static final int USUAL_DPI = 300;
        /// More fills the memory and is not seen.
        private static final int FINEST_DPI = 600;

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public byte[] bytes(Document document) {
            return PwgRaster.of(document.pdf(), dpi, colour);
        }

        private static Optional<Format> of(IppAttributes printer, boolean inColour) {
            List<String> types = printer.texts("pwg-raster-document-type-supported");
            boolean colour = types.contains(COLOUR) && (inColour || !types.contains(GREY));
            return printer.texts("document-format-supported").contains(TYPE) && (colour || types.contains(GREY))
                    ? dpi(printer).map(dpi -> new Raster(dpi, colour)) : Optional.empty();
        }

        private static Optional<Integer> dpi(IppAttributes printer) {
            List<Integer> square = printer.resolutions("pwg-raster-document-resolution-supported").stream()
                    .filter(dots -> dots.across() == dots.down() && dots.across() <= FINEST_DPI).map(Resolution::across).toList();
            return square.contains(USUAL_DPI) ? Optional.of(USUAL_DPI) : square.stream().filter(dpi -> dpi > 0).max(Integer::compare);
        }
    }

    /// The forms a printer takes, the best first. A printer that names none is sent the PDF.
    static List<Format> of(IppAttributes printer, Order order) {
        List<String> types = printer.texts("document-format-supported");
        Optional<Format> raster = Raster.of(printer, order.colour());
        return types.isEmpty() || types.contains(Pdf.TYPE)
                ? raster.map(pixels -> List.of(new Pdf(), pixels)).orElse(List.of(new Pdf()))
                : raster.map(List::of).orElse(List.of());
    }
}
