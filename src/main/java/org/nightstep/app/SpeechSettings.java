package org.nightstep.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.nightstep.settings.Settings;
import org.nightstep.speech.EspeakSpeaker;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.speech.Speaker;

/// What the clinic's settings mean for the voice; the two packages do not know each other.
final class SpeechSettings {

    private SpeechSettings() {
    }

    /// The voice that is set, which ends with the kiosk. A program that is missing is told in one line, and the kiosk is silent.
    static Speaker speaker(Settings.Speech settings, PrintWriter err) {
        if (!settings.on()) {
            return SilentSpeaker.MISSING;
        }
        Optional<Path> program = EspeakSpeaker.find(settings.program(), System.getenv().getOrDefault("PATH", ""));
        if (program.isEmpty()) {
            err.println("nightstep: speech: no program '" + settings.program()
                    + "', so the kiosk is silent; install espeak-ng, or set 'speech: off'");
            return SilentSpeaker.MISSING;
        }
        var speaker = new EspeakSpeaker(program.get(),
                new EspeakSpeaker.Manner(settings.volume(), settings.wordsPerMinute()), Threads.worker("speech"));
        Runtime.getRuntime().addShutdownHook(new Thread(speaker::stop, "speech ends"));
        return speaker;
    }
}
