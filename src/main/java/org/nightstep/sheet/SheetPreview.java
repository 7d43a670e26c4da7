package org.nightstep.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of a finished sheet's pages. Keeps no state, so usable by many threads.
public final class SheetPreview {

    /// The pages as RGB pictures.
    ///
    /// @param dpi dots to an inch of paper; at 96 an A4 page is 794 dots wide
    public List<BufferedImage> pages(Sheet sheet, float dpi) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet cannot be shown", e);
        }
    }
}
