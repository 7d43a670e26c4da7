package org.nightstep.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a machine finds in a finished sheet: what a screen reader says, and what a validator complains of.
final class PdfFacts {

    private PdfFacts() {
    }

    /// The text in the order of the file, with single spaces.
    static String text(Sheet sheet) {
        return from(sheet, document -> new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip());
    }

    static String title(Sheet sheet) {
        return from(sheet, document -> document.getDocumentInformation().getTitle());
    }

    static String language(Sheet sheet) {
        return from(sheet, document -> document.getDocumentCatalog().getLanguage());
    }

    static List<String> fontsThatAreNotInside(Sheet sheet) {
        return from(sheet, document -> {
            List<String> missing = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        missing.add(page.getResources().getFont(name).getName());
                    }
                }
            }
            return missing;
        });
    }

    static List<String> bookmarks(Sheet sheet) {
        return from(sheet, document -> {
            List<String> titles = new ArrayList<>();
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            for (PDOutlineItem item : outline == null ? List.<PDOutlineItem>of() : outline.children()) {
                titles.add(item.getTitle());
            }
            return titles;
        });
    }

    /// What is said for each picture, in the order of the structure; empty words where nothing is.
    static List<String> pictures(Sheet sheet) {
        return from(sheet, document -> elements(document).filter(element -> "Figure".equals(element.getStructureType()))
                .map(element -> element.getAlternateDescription() == null ? "" : element.getAlternateDescription()).toList());
    }

    /// Languages that parts of the page say they are in, each once.
    static List<String> languagesOfParts(Sheet sheet) {
        return from(sheet, document -> elements(document).map(PDStructureElement::getLanguage).filter(Objects::nonNull).distinct().toList());
    }

    private static Stream<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> all = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), all::add);
        return all.stream();
    }

    private static void collect(PDStructureNode node, Consumer<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.accept(element);
                collect(element, found);
            }
        }
    }

    /// What a validator finds wrong.
    static List<String> failures(Sheet sheet, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(sheet.pdf()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> flavour + " " + rule.getClause() + "-" + rule.getTestNumber()).toList();
        }
    }

    private interface Looking<T> {

        T at(PDDocument document) throws IOException;
    }

    private static <T> T from(Sheet sheet, Looking<T> looking) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return looking.at(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
