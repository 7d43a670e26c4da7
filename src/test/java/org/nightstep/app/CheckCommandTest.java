package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void packagedContentHasNoProblems() {
        int exit = check();

        assertThat(out.toString()).isEqualTo("No problems." + System.lineSeparator());
        assertThat(exit).isZero();
    }

    @Test
    void printsHowHardEachPageIsToRead() {
        check("--reading");

        assertThat(out.toString().lines()).filteredOn(line -> line.contains(" words, ")).hasSameSizeAs(TestKiosk.HOLDINGS.library("en").topics())
                .anyMatch(line -> line.matches("nocturnal-cramps: \\d+ words, [\\d.]+ a sentence, grade [\\d.]+, SMOG [\\d.]+; hardest: \".+"));
    }

    @Test
    void listsProblemsAndThenTheirNumber(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("topics/cold"));
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/en.properties"), "language.name=English\nwrong\n");

        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains("text/en.properties:2: 'wrong', expected key=words",
                        "topics/cold/en.md:1: no such file, expected a readable file")
                .last().asString().matches("\\d+ problems\\.");
    }

    @Test
    void writesTheTreeForReviewers(@TempDir Path folder) throws IOException {
        assertThat(check("--review", folder.resolve("new").toString())).isZero();
        assertThat(Files.readString(folder.resolve("new/tree.svg"))).startsWith("<svg ");
        assertThat(Files.readString(folder.resolve("new/tree.html"))).contains(Files.readString(folder.resolve("new/tree.svg")))
                .contains("Night leg cramps", "Toes up, in bed", "@page");
    }

    @Test
    void writesNoReviewWhereSomethingIsWrong(@TempDir Path folder) throws IOException {
        AssetsCopy.in(folder).spoil("triage/tree.yaml", "source: nhs-sprains", "source: my-neighbour");

        assertThat(check(folder.toString(), "--review", folder.resolve("new").toString())).isEqualTo(1);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void saysInALineThatTheReviewCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(check("--review", file.toString())).isEqualTo(3);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("nightstep: cannot write the page to review: ");
    }

    @Test
    void folderWithoutContentIsOneLine(@TempDir Path folder) {
        assertThat(check(folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("is not a content folder");
        assertThat(out.toString()).isEmpty();
    }

    private int check(String... arguments) {
        CommandLine line = Nightstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.execute(all);
    }
}
