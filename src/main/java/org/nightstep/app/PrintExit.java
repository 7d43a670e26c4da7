package org.nightstep.app;

import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Result;
import picocli.CommandLine;

/// What `print` and `printers` end with, for scripts. Documented in `settings.md`.
final class PrintExit {

    static final int UNREACHABLE = 4;
    static final int STOPPED = 5;
    static final int NOT_PRINTED = 6;
    static final int UNKNOWN = 7;

    private PrintExit() {
    }

    static int of(PrinterState state) {
        return switch (state) {
            case PrinterState.Ready _, PrinterState.Warning _, PrinterState.None _ -> CommandLine.ExitCode.OK;
            case PrinterState.Stopped _ -> STOPPED;
            case PrinterState.Unreachable _ -> UNREACHABLE;
        };
    }

    static int of(Result result) {
        return result instanceof Result.Failed failed ? switch (failed.trouble()) {
            case FOLDER -> CommandLine.ExitCode.SOFTWARE;
            case UNREACHABLE -> UNREACHABLE;
            case STOPPED -> STOPPED;
            case UNSUITABLE, FORMAT, REFUSED, ABORTED, CANCELLED, TIME_OUT -> NOT_PRINTED;
            case LOST -> UNKNOWN;
        } : CommandLine.ExitCode.OK;
    }
}
