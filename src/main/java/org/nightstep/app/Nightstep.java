package org.nightstep.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one program: the kiosk, and the commands for those who look after it.
@Command(name = "nightstep", mixinStandardHelpOptions = true, version = "Nightstep 0.1.0",
        description = "A touch kiosk for clinic waiting rooms about leg pain at night.",
        subcommands = {
            CheckCommand.class,
            InterviewCommand.class,
            SheetCommand.class,
        })
public final class Nightstep implements Runnable {

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

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
