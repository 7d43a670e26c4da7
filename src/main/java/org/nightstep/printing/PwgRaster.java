package org.nightstep.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages as pixels in the PWG raster format (PWG 5102.4), which every IPP Everywhere printer reads.
final class PwgRaster {

    private static final byte[] SYNC = "RaS2".getBytes(StandardCharsets.US_ASCII);
    private static final String MARK = "PwgRaster";
    private static final int HEADER = 1796;
    private static final int SGRAY = 18;
    private static final int SRGB = 19;
    private static final int NORMAL_QUALITY = 4;

    // where the fields of a page's header stand; those left out are 0
    private static final int RESOLUTION_AT = 276;
    private static final int PAGE_SIZE_AT = 352;
    private static final int SIZE_AT = 372;
    private static final int BITS_AT = 384;
    private static final int COLOUR_SPACE_AT = 400;
    private static final int COLOURS_AT = 420;
    private static final int PAGES_AT = 452;
    private static final int FEEDS_AT = 456;
    private static final int QUALITY_AT = 484;

    /// A line may stand for so many equal ones, and a run be so long.
    private static final int MOST_LINES = 256;
    private static final int LONGEST_RUN = 128;

    private PwgRaster() {
    }

    static byte[] of(byte[] pdf, int dpi, boolean colour) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(SYNC);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, dpi, colour ? ImageType.RGB : ImageType.GRAY);
                out.writeBytes(header(image, document.getPage(page).getMediaBox(), dpi, colour, document.getNumberOfPages()));
                lines(image, colour, out);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the sheet cannot be drawn for the printer", broken);
        }
    }

    private static byte[] header(BufferedImage image, PDRectangle points, int dpi, boolean colour, int pages) {
        int colours = colours(colour);
        return ByteBuffer.allocate(HEADER).put(MARK.getBytes(StandardCharsets.US_ASCII))
                .position(RESOLUTION_AT).putInt(dpi).putInt(dpi)
                .position(PAGE_SIZE_AT).putInt(Math.round(points.getWidth())).putInt(Math.round(points.getHeight()))
                .position(SIZE_AT).putInt(image.getWidth()).putInt(image.getHeight())
                .position(BITS_AT).putInt(Byte.SIZE).putInt(Byte.SIZE * colours).putInt(image.getWidth() * colours)
                .position(COLOUR_SPACE_AT).putInt(colour ? SRGB : SGRAY)
                .position(COLOURS_AT).putInt(colours)
                .position(PAGES_AT).putInt(pages)
                .position(FEEDS_AT).putInt(1).putInt(1)
                .position(QUALITY_AT).putInt(NORMAL_QUALITY)
                .array();
    }

    private static int colours(boolean colour) {
        return colour ? 3 : 1;
    }

    private static void lines(BufferedImage image, boolean colour, ByteArrayOutputStream out) {
        byte[] line = line(image, 0, colour);
        for (int y = 0; y < image.getHeight(); ) {
            int same = 1;
            byte[] next = line;
            while (y + same < image.getHeight() && same < MOST_LINES
                    && Arrays.equals(line, next = line(image, y + same, colour))) {
                same++;
            }
            out.write(same - 1);
            runs(line, colours(colour), out);
            y += same;
            line = next;
        }
    }

    private static byte[] line(BufferedImage image, int y, boolean colour) {
        int width = image.getWidth();
        if (!colour) {
            return (byte[]) image.getRaster().getDataElements(0, y, width, 1, null);
        }
        int[] pixels = image.getRGB(0, y, width, 1, null, 0, width);
        byte[] line = new byte[width * colours(true)];
        for (int x = 0; x < width; x++) {
            line[3 * x] = (byte) (pixels[x] >> 16);
            line[3 * x + 1] = (byte) (pixels[x] >> 8);
            line[3 * x + 2] = (byte) pixels[x];
        }
        return line;
    }

    /// Equal pixels are said once with their number; pixels that differ stand one by one behind theirs.
    private static void runs(byte[] line, int bytes, ByteArrayOutputStream out) {
        int pixels = line.length / bytes;
        for (int at = 0; at < pixels; ) {
            int run = 1;
            while (run < LONGEST_RUN && at + run < pixels && same(line, at, at + run, bytes)) {
                run++;
            }
            if (run > 1) {
                out.write(run - 1);
                out.write(line, at * bytes, bytes);
            } else {
                while (run < LONGEST_RUN && at + run < pixels
                        && (at + run + 1 == pixels || !same(line, at + run, at + run + 1, bytes))) {
                    run++;
                }
                out.write(run == 1 ? 0 : 2 * LONGEST_RUN + 1 - run);
                out.write(line, at * bytes, run * bytes);
            }
            at += run;
        }
    }

    private static boolean same(byte[] line, int one, int other, int bytes) {
        return Arrays.equals(line, one * bytes, (one + 1) * bytes, line, other * bytes, (other + 1) * bytes);
    }
}
