package org.nightstep.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A clinic image on disk, run as a technician runs it: from another folder, with an environment that knows no Java.
///
/// @param launcher the program to start, the image's own or a link to it
/// @param folder   the folder the user stands in
/// @param settings environment variables; there are no others
record Image(Path launcher, Path folder, Map<String, String> settings) {

    /// What a run of the program left behind.
    record Run(int exit, String out, String err) {
    }

    /// Enough on a machine that does much else: only a program that hangs takes longer.
    private static final long SECONDS = 400;

    /// The image that the build has just laid.
    static Image built(Path folder) {
        return at(Path.of("target/nightstep").toAbsolutePath(), folder);
    }

    static Image at(Path root, Path folder) {
        return new Image(root.resolve("bin/nightstep"), folder, Map.of("PATH", "/nothing-here", "HOME", folder.toString()));
    }

    Image launchedBy(Path other) {
        return new Image(other, folder, settings);
    }

    Image with(String variable, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(variable, value);
        return new Image(launcher, folder, more);
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("nightstep", ".out");
        Path err = Files.createTempFile("nightstep", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(settings);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " still ran after " + SECONDS + " s:\n" + Files.readString(out) + Files.readString(err));
        }
        Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
