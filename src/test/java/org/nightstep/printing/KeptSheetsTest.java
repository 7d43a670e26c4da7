package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSheetsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:32:05Z");

    @TempDir
    private Path folder;

    private final Duration day = Duration.ofHours(24);

    @Test
    void removesOldSheetsAndUnfinishedOnesAndNothingElse() throws IOException {
        aged("sheet-2026-11-23-143000-1.pdf", day.plusSeconds(1));
        aged(".sheet-123.part", day.plusHours(3));
        Path young = aged("sheet-2026-11-24-143000-1.pdf", day.minusSeconds(1));
        Path foreign = aged("protocol.pdf", day.multipliedBy(30));
        kept().removeOld();
        assertThat(folder).isDirectoryContaining(young::equals).isDirectoryContaining(foreign::equals);
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void knowsTheSheetsThatAPrinterKeeps() throws IOException {
        var result = (Result.Kept) new FolderPrinter(folder, () -> NOW, ZoneOffset.UTC)
                .print(new Document(new byte[] {1}, 1), Order.of("iso_a4_210x297mm")).run(_ -> { });
        Files.setLastModifiedTime(result.file(), FileTime.from(NOW.minus(day).minusSeconds(1)));
        kept().removeOld();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNothingIsKeptEvenTheYoungestGoes() throws IOException {
        aged("sheet-2026-11-24-143000-1.pdf", Duration.ofSeconds(1));
        new KeptSheets(folder, Duration.ZERO, () -> NOW).removeOld();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsNoTrouble() {
        assertThatCode(() -> new KeptSheets(folder.resolve("none"), day, () -> NOW).removeOld()).doesNotThrowAnyException();
    }

    private KeptSheets kept() {
        return new KeptSheets(folder, day, () -> NOW);
    }

    private Path aged(String name, Duration age) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(NOW.minus(age)));
    }
}
