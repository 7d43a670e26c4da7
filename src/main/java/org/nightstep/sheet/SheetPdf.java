package org.nightstep.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.nightstep.content.Assets;

/// Lays XHTML out on paper and writes it as tagged PDF (PDF/UA-1 and PDF/A-2a) with the fonts of `assets/fonts` inside.
/// The page engine tells its own log of every step; here it is told to speak of what is wrong only.
/// Keeps no state, so usable by many threads. The first page of a process takes seconds, later ones 50 to 150 ms.
final class SheetPdf {

    private static final String FAMILY = "Atkinson Hyperlegible";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Assets assets;
    private final Consumer<String> complaints;

    /// @param complaints is told what the page engine finds wrong with the page or its stylesheet
    SheetPdf(Assets assets, Consumer<String> complaints) {
        this.assets = assets;
        this.complaints = complaints;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /// Lays out a page; the result knows its number of pages before anything is drawn.
    Laid lay(String xhtml) {
        return new Laid(xhtml);
    }

    private void hear(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.accept(diagnostic.getFormattedMessage());
        }
    }

    private InputStream font(String name) {
        try {
            return Files.newInputStream(assets.path("fonts/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + name + " cannot be read", e);
        }
    }

    final class Laid implements AutoCloseable {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PdfBoxRenderer renderer;

        private Laid(String xhtml) {
            renderer = new PdfRendererBuilder()
                    .withProducer("Nightstep")
                    .withDiagnosticConsumer(SheetPdf.this::hear)
                    .withHtmlContent(xhtml, assets.path("sheet").toUri() + "/")
                    .useFont(() -> font("AtkinsonHyperlegible-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("AtkinsonHyperlegible-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                    .useSVGDrawer(new SvgDrawer())
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .useColorProfile(SRGB)
                    .toStream(bytes)
                    .buildPdfRenderer();
            renderer.layout();
        }

        int pages() {
            return renderer.getRootBox().getLayer().getPages().size();
        }

        byte[] write() {
            try {
                renderer.createPDF();
            } catch (IOException e) {
                throw new UncheckedIOException("the sheet cannot be written", e);
            }
            return bytes.toByteArray();
        }

        @Override
        public void close() {
            renderer.close();
        }
    }
}
