package org.nightstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
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
                PosesCommand.class,
                PrintCommand.class,
                PrintersCommand.class,
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
        KioskWindow.startToolkit();
        Settings clinic = settings.read(err);
        Optional<Holdings> holdings = holdings(err).map(all -> all.offering(clinic.languages(), err::println));
        if (holdings.isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        KioskWindow.open(holdings.get(), clinic, SpeechSettings.speaker(clinic.speech(), err), Optional.ofNullable(window), screen);
        return CommandLine.ExitCode.OK;
    }

    /// The content of the folder that was given; of the installation when that has problems. Empty when both have.
    private Optional<Holdings> holdings(PrintWriter err) {
        Optional<Holdings> given = assets == null ? Optional.empty() : Holdings.sound(new Assets(assets), err::println);
        if (assets != null && given.isEmpty()) {
            err.println("nightstep: " + assets + " has problems, so the kiosk shows the content it came with");
        }
        return given.or(() -> Holdings.sound(Assets.packaged(), err::println));
    }
}
