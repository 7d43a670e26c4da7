package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPrinterTest {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @TempDir
    private Path temp;

    private Printer printer(Path folder) {
        return new FolderPrinter(folder, () -> Instant.parse("2026-11-24T14:32:05Z"), ZoneOffset.UTC);
    }

    private Result keep(Path folder, byte[] pdf) {
        return printer(folder).print(new Document(pdf, 1), Order.of("iso_a4_210x297mm")).run(_ -> { });
    }

    @Test
    void makesTheFolderAndKeepsTheSheetWholeUnderDateTimeAndCounter() throws IOException {
        Path folder = temp.resolve("a/b");
        Result result = keep(folder, PDF);
        Path file = folder.resolve("sheet-2026-11-24-143205-1.pdf");
        assertThat(result).isEqualTo(new Result.Kept(file));
        assertThat(file).hasBinaryContent(PDF);
        assertThat(names(folder)).as("nothing unfinished stays").containsExactly(file.getFileName().toString());
    }

    @Test
    void neverOverwritesASheet() throws IOException {
        keep(temp, PDF);
        keep(temp, new byte[] {1});
        assertThat(names(temp)).containsExactly("sheet-2026-11-24-143205-1.pdf", "sheet-2026-11-24-143205-2.pdf");
        assertThat(temp.resolve("sheet-2026-11-24-143205-1.pdf")).hasBinaryContent(PDF);
    }

    @Test
    void saysSoWhenTheFolderCannotBeUsed() throws IOException {
        Path blocked = Files.writeString(temp.resolve("file"), "x");
        assertThat(keep(blocked, PDF)).isInstanceOfSatisfying(Result.Failed.class,
                failed -> assertThat(failed.detail()).contains(blocked.toString()).doesNotContain("\n"));
    }

    @Test
    void saysThatNothingIsPutOnPaper() {
        assertThat(printer(temp).state()).isEqualTo(new PrinterState.None());
    }

    @Test
    void keepsNothingThatWasCancelledBefore() throws IOException {
        PrintTask task = printer(temp).print(new Document(PDF, 1), Order.of("iso_a4_210x297mm"));
        task.cancel();
        assertThat(task.run(_ -> { })).isInstanceOfSatisfying(Result.Failed.class,
                failed -> assertThat(failed.trouble()).isEqualTo(Result.Trouble.CANCELLED));
        assertThat(names(temp)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
