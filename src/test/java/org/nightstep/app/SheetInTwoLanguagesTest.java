package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A language that is only in a folder of assets stands beside the person's own.
class SheetInTwoLanguagesTest {

    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private AssetsCopy copy;

    @BeforeEach
    void addLanguage() throws IOException {
        copy = AssetsCopy.in(temp.resolve("assets")).with("text/es.properties", """
                language.name=Español
                sheet.net.day=El mismo día: llame
                sheet.net.visit=Pida una cita
                sheet.stretch.stop=Respire. Pare si duele.
                stretch.toe-pull.title=Dedos arriba, en la cama
                """);
        copy.with("triage/es.yaml", Files.readString(copy.root().resolve("triage/en.yaml")));
    }

    @Test
    void keyPartsStandSideBySideEachInItsLanguage() throws IOException {
        try (PDDocument pdf = sheet("--stretch", "toe-pull", "--also", "es")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var back = new PDFTextStripper();
            back.setStartPage(2);
            assertThat(back.getText(pdf).replaceAll("\\s+", " ")).containsSubsequence("In two languages", "English", "Español",
                    "Toes up, in bed", "Stop if it hurts", "Dedos arriba, en la cama", "Pare si duele",
                    "Same day: call us", "El mismo día: llame", "Book a visit", "Pida una cita");
            List<String> languages = new ArrayList<>();
            languages(pdf.getDocumentCatalog().getStructureTreeRoot(), languages);
            assertThat(languages).contains("en", "es");
        }
    }

    @Test
    void withoutAnotherLanguageThereIsOnePage() throws IOException {
        try (PDDocument pdf = sheet("--stretch", "toe-pull")) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @Test
    void unknownLanguageIsOneLineWithTheKnownOnes() {
        assertThat(run("sheet", "--out", temp.resolve("no.pdf").toString(), "--assets", copy.root().toString(), "--also", "xx")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("nightstep: no language 'xx'; there are en, es");
    }

    private static void languages(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    found.add(element.getLanguage());
                }
                languages(element, found);
            }
        }
    }

    private PDDocument sheet(String... more) throws IOException {
        Path out = temp.resolve("sheet.pdf");
        List<String> arguments = new ArrayList<>(List.of("sheet", "--cause", "sciatica", "--out", out.toString(), "--assets", copy.root().toString()));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        return Loader.loadPDF(out.toFile());
    }

    private int run(String... arguments) {
        CommandLine line = Nightstep.commandLine();
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
