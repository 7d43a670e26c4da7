package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.sheet.Sheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a take-home sheet as a PDF file, without a screen.
@Command(name = "sheet", mixinStandardHelpOptions = true, version = Nightstep.VERSION, description = "Makes a take-home sheet as a PDF file.")
final class SheetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "where to write it")
    private Path out;

    @Mixin
    private SheetOptions options;

    @Override
    public Integer call() {
        Optional<Sheet> sheet = options.make();
        return sheet.isPresent() ? write(sheet.get()) : CommandLine.ExitCode.SOFTWARE;
    }

    private int write(Sheet sheet) {
        try {
            Files.write(out, sheet.pdf());
        } catch (IOException trouble) {
            spec.commandLine().getErr().println("nightstep: cannot write " + out + " ("
                    + trouble.getClass().getSimpleName() + ")");
            return CommandLine.ExitCode.SOFTWARE;
        }
        spec.commandLine().getOut().println(out + " (pages: " + sheet.pages() + ")");
        return CommandLine.ExitCode.OK;
    }
}
