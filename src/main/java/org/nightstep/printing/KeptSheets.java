package org.nightstep.printing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The sheets in the folder of a [FolderPrinter]. A sheet may hold answers of a person, so none is kept for ever.
///
/// @param longest how long a sheet is kept
public record KeptSheets(Path folder, Duration longest, InstantSource clock) {

    private static final System.Logger LOG = System.getLogger("org.nightstep.printing");
    private static final String SHEETS = "{sheet-*.pdf,.sheet-*.part}";

    /// Removes the sheets that are too old, and what was begun then and never finished; nothing else in the folder.
    public void removeOld() {
        if (Files.notExists(folder)) {
            return;
        }
        Instant oldest = clock.instant().minus(longest);
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, SHEETS)) {
            for (Path sheet : sheets) {
                if (Files.getLastModifiedTime(sheet).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(sheet);
                }
            }
        } catch (IOException | SecurityException trouble) {
            LOG.log(System.Logger.Level.WARNING, "old sheets cannot be removed from {0} ({1})", folder, trouble.getClass().getSimpleName());
        }
    }
}
