package org.nightstep.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.nightstep.language.Phrases;
import org.nightstep.speech.Speaker;
import org.nightstep.visit.Visit;

/// Reads aloud while the person has the voice on: what stands on the glass when they turn it on, each screen and
/// dialogue that comes, and then what is new on it.
final class Voice {

    private final Speaker speaker;
    private final Visit visit;
    private final Supplier<Node> front;
    private final Supplier<Phrases> words;
    /// What stood last on the screen, and on the dialogue above it.
    private final Map<Node, List<String>> known = new HashMap<>();
    private Node latest;
    private boolean justTurnedOn;

    /// @param front what takes touches, laid out: the screen in its frame, or the dialogue above it
    /// @param words of the visit's present language
    Voice(Speaker speaker, Visit visit, Supplier<Node> front, Supplier<Phrases> words) {
        this.speaker = speaker;
        this.visit = visit;
        this.front = front;
        this.words = words;
        visit.voice().subscribe(on -> {
            stop();
            known.clear();
            justTurnedOn = on;
        });
    }

    /// Something may have changed. The keys of the bar are told when the voice is turned on and when they change, not
    /// on each screen.
    void look() {
        if (!visit.voice().get()) {
            return;
        }
        Node now = front.get();
        List<String> all = Sentences.of(now, _ -> false);
        List<String> before = known.get(now);
        List<String> fresh = justTurnedOn ? all
                : before == null ? Sentences.of(now, Frame::isBar)
                : all.stream().filter(words -> !before.contains(words)).toList();
        if (!fresh.isEmpty()) {
            say(fresh);
        } else if (now != latest) {
            stop();
        }
        justTurnedOn = false;
        latest = now;
        known.keySet().removeIf(old -> old.getScene() == null);
        known.put(now, all);
    }

    void stop() {
        speaker.stop();
    }

    private void say(List<String> sentences) {
        List<String> spelled = List.of(words.get().text("voice.spelled").split(" "));
        speaker.say(Sentences.text(sentences, spelled), words.get().voice());
    }
}
