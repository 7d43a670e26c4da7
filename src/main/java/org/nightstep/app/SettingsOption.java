package org.nightstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.nightstep.content.Problems;
import org.nightstep.settings.Settings;
import org.nightstep.settings.SettingsFile;
import picocli.CommandLine.Option;

/// `--settings FILE`, for every command that asks the clinic's settings.
final class SettingsOption {

    @Option(names = "--settings", paramLabel = "FILE", description = "the clinic's settings, instead of the installed ones")
    private Path file;

    /// What is wrong in the settings is told and does not stop the command.
    Settings read(PrintWriter err) {
        Problems problems = new Problems();
        Settings settings = SettingsFile.ofThisMachine().read(Optional.ofNullable(file), problems);
        problems.sorted().forEach(err::println);
        return settings;
    }
}
