package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SheetCommandTest {

    private static final float LETTER_WIDTH = 612;
    private static final float A4_WIDTH = 595;

    @TempDir
    private Path temp;

    private final StringWriter err = new StringWriter();
    private Path settings;

    @BeforeEach
    void settings() throws IOException {
        settings = Files.writeString(temp.resolve("settings.yaml"), """
                clinic-name: Harbour Street Clinic
                clinic-phone: 0151 496 0000
                paper: letter
                idle-seconds: 1
                """);
    }

    @Test
    void clinicAndPaperComeFromTheSettings() throws IOException {
        try (PDDocument pdf = sheet()) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Harbour Street Clinic", "0151 496 0000");
            assertThat(width(pdf)).isEqualTo(LETTER_WIDTH);
        }
        assertThat(err.toString().lines()).singleElement().asString()
                .as("a mistake in the settings is told and stops nothing").startsWith(settings + ":4: 'idle-seconds' is 1");
    }

    @Test
    void paperThatIsAskedForCounts() throws IOException {
        try (PDDocument pdf = sheet("--paper", "a4")) {
            assertThat(width(pdf)).isEqualTo(A4_WIDTH);
        }
    }

    @Test
    void stretchThatIsAskedForIsDrawn() throws IOException {
        try (PDDocument pdf = sheet("--stretch", "toe-pull")) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Toes up, in bed", "Sit with your leg straight", "Sciatica");
        }
    }

    @Test
    void diaryIsOnTheBack() throws IOException {
        try (PDDocument pdf = sheet("--diary")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).contains("My night diary");
        }
    }

    @Test
    void hoursAndSignComeFromTheSettings() throws IOException {
        Files.writeString(temp.resolve("sign.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><path d='M0 0h20v10z' fill='#064'/></svg>");
        Files.writeString(settings, "clinic-name: Harbour Street Clinic\nclinic-hours: Open 8 to 6\nclinic-logo: sign.svg\n");
        try (PDDocument pdf = sheet()) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Open 8 to 6");
            assertThat(err.toString()).isEmpty();
        }
    }

    @Test
    void unknownStretchIsOneLineWithTheKnownOnes() {
        Path out = temp.resolve("sheet.pdf");
        assertThat(run("sheet", "--out", out.toString(), "--stretch", "somersault")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString()
                .startsWith("nightstep: no stretch 'somersault'; there are").contains("toe-pull");
        assertThat(out).doesNotExist();
    }

    @Test
    void fileThatCannotBeWrittenIsOneLine() {
        Path out = temp.resolve("no-such-folder/sheet.pdf");
        assertThat(run("sheet", "--out", out.toString(), "--cause", "sciatica")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("nightstep: cannot write " + out);
    }

    private static float width(PDDocument pdf) {
        return (float) Math.floor(pdf.getPage(0).getMediaBox().getWidth());
    }

    private PDDocument sheet(String... more) throws IOException {
        Path out = temp.resolve("sheet.pdf");
        String[] all = {"sheet", "--cause", "sciatica", "--out", out.toString(), "--settings", settings.toString()};
        String[] arguments = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        assertThat(run(arguments)).isZero();
        return Loader.loadPDF(out.toFile());
    }

    private int run(String... arguments) {
        CommandLine line = Nightstep.commandLine();
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
