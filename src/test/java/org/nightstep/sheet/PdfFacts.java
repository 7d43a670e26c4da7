package org.nightstep.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    /// The text as a screen reader says it, in the order of the structure.
    static String spoken(Sheet sheet) {
        return from(sheet, document -> {
            Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> byId = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> words(content, byId));
                marked.put(page, byId);
            }
            StringBuilder spoken = new StringBuilder();
            say(document.getDocumentCatalog().getStructureTreeRoot(), null, marked, spoken);
            return spoken.toString().replaceAll("\\s+", " ").strip();
        });
    }

    private static void words(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition letter -> words.append(letter.getUnicode());
                case PDMarkedContent inner -> words(inner, byId);
                default -> { }
            }
        }
        byId.merge(content.getMCID(), words.toString(), String::concat);
    }

    private static void say(PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> marked, StringBuilder spoken) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> say(element, element.getPage() == null ? page : element.getPage(), marked, spoken);
                case PDMarkedContentReference content -> spoken.append(marked.get(content.getPage() == null ? page : content.getPage()).get(content.getMCID())).append(' ');
                case Integer id -> spoken.append(marked.get(page).get(id)).append(' ');
                default -> { }
            }
        }
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
