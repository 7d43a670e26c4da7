package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// Pixels for printers that read no PDF, taken apart again as the standard says.
@Timeout(60)
class PwgRasterTest {

    private static final Order ORDER = Order.of("iso_a4_210x297mm");
    private static final int DPI = 60;
    private static final int HEADER = 1796;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachPageComesBackDotForDot(boolean colour) throws IOException {
        byte[] pdf = pdf();
        ByteBuffer raster = ByteBuffer.wrap(PwgRaster.of(pdf, DPI, colour));
        assertThat(text(raster, 0, 4)).isEqualTo("RaS2");
        raster.position(4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < 2; page++) {
                var wanted = renderer.renderImageWithDPI(page, DPI, colour ? ImageType.RGB : ImageType.GRAY);
                int colours = colour ? 3 : 1;
                int at = raster.position();
                assertThat(text(raster, at, 9)).isEqualTo("PwgRaster");
                assertThat(field(raster, at, 276)).as("dots to an inch").isEqualTo(DPI);
                assertThat(List.of(field(raster, at, 352), field(raster, at, 356))).as("points").containsExactly(595, 842);
                assertThat(List.of(field(raster, at, 372), field(raster, at, 376))).containsExactly(wanted.getWidth(), wanted.getHeight());
                assertThat(field(raster, at, 388)).as("bits of a dot").isEqualTo(8 * colours);
                assertThat(field(raster, at, 392)).as("bytes of a line").isEqualTo(wanted.getWidth() * colours);
                assertThat(field(raster, at, 400)).as("colour space").isEqualTo(colour ? 19 : 18);
                assertThat(field(raster, at, 420)).as("colours").isEqualTo(colours);
                assertThat(field(raster, at, 452)).as("pages").isEqualTo(2);
                raster.position(at + HEADER);
                byte[] dots = dots(raster, wanted.getWidth(), wanted.getHeight(), colours);
                byte[] drawn = new byte[dots.length];
                for (int y = 0, i = 0; y < wanted.getHeight(); y++) {
                    for (int x = 0; x < wanted.getWidth(); x++) {
                        for (int band = 0; band < colours; band++) {
                            drawn[i++] = (byte) wanted.getRaster().getSample(x, y, band);
                        }
                    }
                }
                assertThat(dots).isEqualTo(drawn);
            }
        }
        assertThat(raster.remaining()).isZero();
    }

    @Test
    void aPrinterWithoutPdfGetsPixels() throws IOException {
        try (FakePrinter printer = new FakePrinter()) {
            printer.formats = List.of("image/urf", "image/pwg-raster");
            assertThat(print(printer)).isEqualTo(new Result.Printed());
            assertThat(printer.asked(FakePrinter.PRINT_JOB)).singleElement().satisfies(question -> {
                assertThat(question.texts("document-format")).containsExactly("image/pwg-raster");
                assertThat(question.document()).startsWith('R', 'a', 'S', '2');
            });
        }
    }

    @Test
    void aPrinterThatRefusesThePdfGetsPixels() throws IOException {
        try (FakePrinter printer = new FakePrinter()) {
            printer.fault = (question, exchange) -> question.texts("document-format").contains("application/pdf")
                    && FakePrinter.send(exchange, new IppWriter(0x0200, 0x040A, question.id()).end());
            assertThat(print(printer)).isEqualTo(new Result.Printed());
            assertThat(printer.jobs).hasSize(1);
        }
    }

    @Test
    void aPrinterThatFailsOnThePdfGetsPixels() throws IOException {
        try (FakePrinter printer = new FakePrinter()) {
            printer.work = job -> {
                boolean pdf = printer.jobs.size() == 1;
                job.state = pdf ? FakePrinter.ABORTED : FakePrinter.COMPLETED;
                job.reasons = pdf ? List.of("aborted-by-system", "document-format-error") : List.of();
            };
            assertThat(print(printer)).isEqualTo(new Result.Printed());
            assertThat(printer.jobs).hasSize(2);
        }
    }

    @Test
    void aSheetThatIsNoPdfIsSaid() {
        try (FakePrinter printer = new FakePrinter()) {
            printer.formats = List.of("image/pwg-raster");
            Result result = new IppPrinter(printer.uri(), limits()).print(new Document(new byte[] {1}, 1), ORDER).run(_ -> { });
            assertThat(result).isEqualTo(new Failed(Trouble.FORMAT, List.of(), "the sheet cannot be made into image/pwg-raster"));
        }
    }

    private static Result print(FakePrinter printer) throws IOException {
        return new IppPrinter(printer.uri(), limits()).print(new Document(pdf(), 2), ORDER).run(_ -> { });
    }

    private static Limits limits() {
        Duration usual = Duration.ofSeconds(30);
        return new Limits(usual, usual, usual, usual, usual, Duration.ofMillis(1));
    }

    private static int field(ByteBuffer raster, int page, int offset) {
        return raster.getInt(page + offset);
    }

    private static String text(ByteBuffer raster, int at, int length) {
        return new String(raster.array(), at, length, StandardCharsets.US_ASCII);
    }

    private static byte[] dots(ByteBuffer raster, int width, int height, int colours) {
        ByteArrayOutputStream dots = new ByteArrayOutputStream();
        for (int y = 0; y < height; ) {
            int lines = Byte.toUnsignedInt(raster.get()) + 1;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (line.size() < width * colours) {
                int count = Byte.toUnsignedInt(raster.get());
                assertThat(count).as("128 means nothing").isNotEqualTo(128);
                byte[] some = new byte[count > 128 ? (257 - count) * colours : colours];
                raster.get(some);
                for (int times = count > 128 ? 1 : count + 1; times > 0; times--) {
                    line.writeBytes(some);
                }
            }
            assertThat(line.size()).as("a run ends with its line").isEqualTo(width * colours);
            for (int i = 0; i < lines; i++) {
                dots.writeBytes(line.toByteArray());
            }
            y += lines;
        }
        return dots.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(0.2f, 0.5f, 0.9f);
                    content.moveTo(30 + 60 * i, 40);
                    content.curveTo(500, 90, 200, 700, 560, 800);
                    content.fill();
                    for (int bar = 0; bar < 150; bar++) {
                        content.setNonStrokingColor(bar % 2, bar % 3 / 2f, bar % 5 / 4f);
                        content.addRect(20 + bar * 1.3f, 20, 1.3f, 12);
                        content.fill();
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
