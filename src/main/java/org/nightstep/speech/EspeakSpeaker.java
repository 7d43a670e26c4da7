package org.nightstep.speech;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Speaks by the installed program espeak-ng, or one that understands its options: a process for each thing that is
/// said, ended at once by the next. The words go through its standard input.
public final class EspeakSpeaker implements Speaker {

    /// How the voice speaks.
    ///
    /// @param volume         percent of the loudest, 1 to 100
    /// @param wordsPerMinute about
    public record Manner(int volume, int wordsPerMinute) {
    }

    private static final System.Logger LOG = System.getLogger(EspeakSpeaker.class.getName());
    private static final int AMPLITUDE_OF_A_PERCENT = 2;
    /// A voice that hangs must not look like somebody who listens.
    private static final int LONGEST_MINUTES = 5;

    private final Path program;
    private final Manner manner;
    private final Executor worker;
    private Utterance latest;

    /// @param worker does one thing after another, off the screen's thread
    public EspeakSpeaker(Path program, Manner manner, Executor worker) {
        this.program = program;
        this.manner = manner;
        this.worker = worker;
    }

    /// Looks for a program by its path, or by its name in the folders of `PATH`.
    ///
    /// @param folders the value of `PATH`
    public static Optional<Path> find(String program, String folders) {
        try {
            Path named = Path.of(program);
            Stream<Path> places = named.getNameCount() > 1 || named.isAbsolute() ? Stream.of(named)
                    : Stream.of(folders.split(":")).filter(Predicate.not(String::isEmpty)).map(folder -> Path.of(folder, program));
            return places.filter(place -> Files.isRegularFile(place) && Files.isExecutable(place)).findFirst();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public synchronized void say(String text, String language) {
        stop();
        String words = SpokenText.of(text);
        if (!words.isEmpty()) {
            latest = new Utterance(command(language), words);
            worker.execute(latest);
        }
    }

    @Override
    public synchronized void stop() {
        if (latest != null) {
            latest.stop();
            latest = null;
        }
    }

    @Override
    public synchronized boolean isSpeaking() {
        return latest != null && !latest.over;
    }

    private List<String> command(String language) {
        return List.of(program.toString(), "-v", language, "-a", Integer.toString(manner.volume() * AMPLITUDE_OF_A_PERCENT),
                "-s", Integer.toString(manner.wordsPerMinute()), "-b", "1", "--stdin");
    }

    /// One thing that is said.
    private static final class Utterance implements Runnable {

        private final List<String> command;
        private final String words;
        private Process process;
        private boolean stopped;
        private volatile boolean over;

        Utterance(List<String> command, String words) {
            this.command = command;
            this.words = words;
        }

        @Override
        public void run() {
            try {
                if (start()) {
                    say();
                }
            } catch (IOException broken) {
                complain(broken.getClass().getSimpleName());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                stop();
                over = true;
            }
        }

        private synchronized boolean start() throws IOException {
            if (!stopped) {
                process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            }
            return !stopped;
        }

        private void say() throws InterruptedException {
            try (OutputStream in = process.getOutputStream()) {
                in.write(words.getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                // it ended before it had read all: its exit says why
            }
            if (process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) && process.exitValue() != 0) {
                complain("exit " + process.exitValue());
            }
        }

        synchronized void stop() {
            stopped = true;
            if (process != null) {
                process.destroyForcibly();
            }
        }

        /// Nothing that was to be said stands in it. One that was stopped is no trouble.
        private synchronized void complain(String trouble) {
            if (!stopped) {
                LOG.log(System.Logger.Level.WARNING, "{0} did not speak ({1})", command.getFirst(), trouble);
            }
        }
    }
}
