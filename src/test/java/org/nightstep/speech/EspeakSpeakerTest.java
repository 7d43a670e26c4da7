package org.nightstep.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that only writes down what it is given stands in for the voice; the last test asks the real one.
@Timeout(60)
class EspeakSpeakerTest {

    private static final EspeakSpeaker.Manner MANNER = new EspeakSpeaker.Manner(40, 120);
    private static final String WRITES_DOWN = """
            words=$(cat)
            echo "$words" >> said
            echo "$@" >> arguments
            """;

    @TempDir
    private Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        worker.shutdownNow();
    }

    @Test
    void wordsGoThroughTheInputAndNeverStandInTheArguments() throws Exception {
        EspeakSpeaker speaker = speaker(WRITES_DOWN);
        speaker.say("Où avez-vous “mal” ?", "fr");
        finish();

        assertThat(lines("said")).containsExactly("Où avez-vous mal ?");
        assertThat(lines("arguments")).containsExactly("-v fr -a 80 -s 120 -b 1 --stdin");
        assertThat(speaker.isSpeaking()).isFalse();
    }

    @Test
    void onlyTheLatestOfWhatWaitsIsSaid() throws Exception {
        List<Runnable> waiting = new ArrayList<>();
        EspeakSpeaker speaker = new EspeakSpeaker(program(WRITES_DOWN), MANNER, waiting::add);
        speaker.say("first", "en");
        speaker.say("second", "en");
        speaker.say("third", "en");
        assertThat(speaker.isSpeaking()).isTrue();
        waiting.forEach(Runnable::run);

        assertThat(lines("said")).containsExactly("third");
    }

    @Test
    void newWordsEndTheOldOnes() throws Exception {
        EspeakSpeaker speaker = speaker(talksForEver("old"));
        speaker.say("old", "en");
        untilItTalks();
        speaker.say("new", "en");
        finish();

        assertThat(lines("said")).containsExactly("old", "new");
    }

    @Test
    void stoppingEndsTheProgram() throws Exception {
        EspeakSpeaker speaker = speaker(talksForEver("old"));
        speaker.say("old", "en");
        untilItTalks();
        assertThat(speaker.isSpeaking()).isTrue();
        List<String> logged = logged(() -> {
            speaker.stop();
            finish();
        });

        assertThat(speaker.isSpeaking()).isFalse();
        assertThat(ProcessHandle.of(Long.parseLong(lines("pid").getFirst())).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(logged).as("nothing went wrong").isEmpty();
    }

    @Test
    void whatWasStoppedBeforeItBeganIsNotSaid() {
        List<Runnable> waiting = new ArrayList<>();
        EspeakSpeaker speaker = new EspeakSpeaker(program(WRITES_DOWN), MANNER, waiting::add);
        speaker.say("secret", "en");
        speaker.stop();
        waiting.forEach(Runnable::run);

        assertThat(folder.resolve("said")).doesNotExist();
    }

    @Test
    void nothingToSayStartsNoProgram() throws Exception {
        speaker(WRITES_DOWN).say(" “” ", "en");
        finish();

        assertThat(folder.resolve("arguments")).doesNotExist();
    }

    @Test
    void troubleIsLoggedWithoutTheWords() throws Exception {
        EspeakSpeaker fails = speaker("exit 3");
        List<String> logged = logged(() -> {
            fails.say("secret", "en");
            finish();
            new EspeakSpeaker(folder.resolve("missing"), MANNER, Runnable::run).say("secret", "en");
        });

        assertThat(logged).containsExactly(folder.resolve("voice") + " did not speak (exit 3)",
                folder.resolve("missing") + " did not speak (IOException)");
    }

    @Test
    void programIsFoundByItsPathOrInTheFoldersOfThePath() {
        Path voice = program(WRITES_DOWN);

        assertThat(EspeakSpeaker.find(voice.toString(), "")).contains(voice);
        assertThat(EspeakSpeaker.find("voice", "/no/such/folder::" + folder)).contains(voice);
        assertThat(EspeakSpeaker.find("voice", "/no/such/folder")).isEmpty();
        assertThat(EspeakSpeaker.find(folder.toString(), folder.getParent().toString())).as("a folder").isEmpty();
        assertThat(EspeakSpeaker.find("a\0b", folder.toString())).isEmpty();
    }

    @Test
    void theRealVoiceMakesSound() throws Exception {
        Optional<Path> espeak = EspeakSpeaker.find("espeak-ng", System.getenv().getOrDefault("PATH", ""));
        if (espeak.isEmpty()) {
            System.out.println("EspeakSpeakerTest is skipped in part: espeak-ng is not installed");
        }
        assumeTrue(espeak.isPresent());
        EspeakSpeaker speaker = speaker("exec " + espeak.get() + " -w sound.wav \"$@\"");
        speaker.say("Hold 2 of 3.", "en");
        finish();

        AudioFileFormat sound = AudioSystem.getAudioFileFormat(folder.resolve("sound.wav").toFile());
        assertThat(sound.getFrameLength() / sound.getFormat().getFrameRate()).as("seconds").isGreaterThan(0.3f);
    }

    private EspeakSpeaker speaker(String script) {
        return new EspeakSpeaker(program(script), MANNER, worker);
    }

    private Path program(String script) {
        try {
            Path program = folder.resolve("voice");
            Files.writeString(program, "#!/bin/sh\ncd \"" + folder + "\"\n" + script);
            assertThat(program.toFile().setExecutable(true)).isTrue();
            return program;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Says that it talks to whoever opens the pipe `talks`, and goes on.
    private String talksForEver(String words) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("talks").toString()).start().waitFor()).isZero();
        return WRITES_DOWN + "if [ \"$words\" = \"" + words + "\" ]; then\necho $$ > pid\necho now > talks\nexec sleep 1000\nfi\n";
    }

    private void untilItTalks() throws IOException {
        assertThat(lines("talks")).containsExactly("now");
    }

    /// Waits until the worker has done all it was given.
    private void finish() throws Exception {
        worker.submit(() -> { }).get();
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    private interface Work {

        void run() throws Exception;
    }

    /// What is logged meanwhile.
    private static List<String> logged(Work work) throws Exception {
        List<String> lines = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(new SimpleFormatter().formatMessage(record));
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger log = Logger.getLogger(EspeakSpeaker.class.getName());
        log.addHandler(ear);
        try {
            work.run();
        } finally {
            log.removeHandler(ear);
        }
        return lines;
    }
}
