package org.nightstep.printing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Keeps sheets as files in a folder, for a clinic that prints them itself. A file is named by date, time and a
/// counter and by nothing about the person; it appears only when it is whole, and none is ever overwritten.
public final class FolderPrinter implements Printer {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final int MOST_IN_A_SECOND = 1000;

    private final Path folder;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param folder is made when it is missing
    public FolderPrinter(Path folder, InstantSource clock, ZoneId zone) {
        this.folder = folder;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public PrinterState state() {
        return new PrinterState.None();
    }

    @Override
    public PrintTask print(Document document, Order order) {
        return new Keeping(document.pdf());
    }

    private Result keep(byte[] pdf) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, ".sheet-", ".part");
            try {
                Files.write(unfinished, pdf);
                return publish(unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SecurityException trouble) {
            return failed("the sheet cannot be kept in " + folder + " (" + trouble.getClass().getSimpleName() + ")");
        }
    }

    /// A hard link is atomic and, unlike a move, refuses a name that is taken. Where the disk has no links, an empty
    /// file takes the name first and the whole one then replaces it.
    private Result publish(Path unfinished) throws IOException {
        String stamp = STAMP.format(LocalDateTime.ofInstant(clock.instant(), zone));
        for (int counter = 1; counter <= MOST_IN_A_SECOND; counter++) {
            Path file = folder.resolve("sheet-%s-%d.pdf".formatted(stamp, counter));
            try {
                link(file, unfinished);
                return new Result.Kept(file);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
        return failed("the folder " + folder + " is full of sheets of one second");
    }

    private static void link(Path file, Path unfinished) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (UnsupportedOperationException noLinks) {
            Files.createFile(file);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Result failed(String detail) {
        return new Result.Failed(Result.Trouble.FOLDER, List.of(), detail);
    }

    /// Takes no time, so it can only be cancelled before.
    private final class Keeping implements PrintTask {

        private final byte[] pdf;
        private volatile boolean cancelled;

        Keeping(byte[] pdf) {
            this.pdf = pdf;
        }

        @Override
        public Result run(Consumer<Progress> progress) {
            return cancelled ? new Result.Failed(Result.Trouble.CANCELLED, List.of(), "") : keep(pdf);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
