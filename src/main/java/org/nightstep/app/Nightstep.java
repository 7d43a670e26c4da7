package org.nightstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The one program: the kiosk, and the commands for those who look after it.
@Command(name = "nightstep", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "A touch kiosk for clinic waiting rooms about leg pain at night.",
        subcommands = {
                CheckCommand.class,
                InterviewCommand.class,
                SheetCommand.class,
                TourCommand.class,
        })
public final class Nightstep implements Callable<Integer> {

    static final String VERSION = "Nightstep 0.1.0";
    private static final int NO_DISPLAY = 3;

    @Option(names = "--windowed", arity = "0..1", fallbackValue = "1280x720", paramLabel = "WxH",
            description = "in a window of this size, to try it on a desk", converter = WindowSize.Converter.class)
    private WindowSize window;

    @Mixin
    private SettingsOption settings;

    @Option(names = "--assets", paramLabel = "DIR", description = "another folder of content")
    private Path assets;

    @Option(names = "--screen", paramLabel = "N", defaultValue = "0", description = "which screen, from 0")
    private int screen;

    @Spec
    private CommandSpec spec;

    private Nightstep() {
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The command line with its rule for mistakes: one line, exit 2.
    static CommandLine commandLine() {
        return new CommandLine(new Nightstep())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, _) -> {
                    mistake.getCommandLine().getErr().println("nightstep: " + mistake.getMessage()
                            + " (see nightstep --help)");
                    return CommandLine.ExitCode.USAGE;
                });
    }

    /// Opens the kiosk and stays until it is closed.
    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            err.println("nightstep: " + missing.get());
            return NO_DISPLAY;
        }
        Settings clinic = settings.read(err);
        Problems problems = new Problems();
        Holdings holdings = holdings(problems);
        problems.sorted().forEach(err::println);
        if (holdings == null) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        KioskWindow.open(holdings, clinic, Optional.ofNullable(window), screen);
        return CommandLine.ExitCode.OK;
    }

    /// The content of the folder that was given; of the installation when that has problems. Null when both have.
    private Holdings holdings(Problems problems) {
        if (assets != null) {
            Problems own = new Problems();
            Holdings given = Holdings.read(new Assets(assets), own);
            if (own.isEmpty()) {
                return given;
            }
            own.sorted().forEach(problems::add);
            spec.commandLine().getErr().println("nightstep: " + assets + " has problems, so the kiosk shows its own content");
        }
        Problems packaged = new Problems();
        Holdings own = Holdings.read(Assets.packaged(), packaged);
        packaged.sorted().forEach(problems::add);
        return packaged.isEmpty() ? own : null;
    }
}
