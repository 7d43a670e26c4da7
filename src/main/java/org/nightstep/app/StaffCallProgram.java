package org.nightstep.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.nightstep.ui.result.StaffCall;

/// Calls staff by a program of the clinic. It is started as the settings name it: without a shell, and with nothing about
/// the person.
final class StaffCallProgram implements StaffCall {

    private static final System.Logger LOG = System.getLogger(StaffCallProgram.class.getName());
    private static final int SECONDS = 10;

    private final List<String> command;
    private final Threads threads;

    private StaffCallProgram(List<String> command, Threads threads) {
        this.command = command;
        this.threads = threads;
    }

    /// @param command program and arguments; empty: a clinic without such a way
    static StaffCall of(List<String> command, Threads threads) {
        return command.isEmpty() ? NONE : new StaffCallProgram(command, threads);
    }

    @Override
    public boolean isPossible() {
        return true;
    }

    @Override
    public void call(Consumer<Boolean> done) {
        threads.background().execute(() -> {
            boolean went = run();
            threads.foreground().execute(() -> done.accept(went));
        });
    }

    private boolean run() {
        try {
            Process process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                LOG.log(System.Logger.Level.WARNING, "staff-call-command did not end");
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException absent) {
            LOG.log(System.Logger.Level.WARNING, "staff-call-command cannot be started", absent);
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
