package org.nightstep.ui.stretch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightstep.figure.Dose;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;

/// All that the player says of the present moment.
final class PlayerWords {

    private final Phrases words;
    private final PlayerModel model;

    PlayerWords(Phrases words, PlayerModel model) {
        this.words = words;
        this.model = model;
    }

    /// Words of a stretch.
    String of(String stretch, String key) {
        return words.text("stretch." + stretch + "." + key);
    }

    /// Words of the routine, or of the stretch by itself.
    String own(String key) {
        return words.text(ownKey(key));
    }

    boolean hasOwn(String key) {
        return words.has(ownKey(key));
    }

    private String ownKey(String key) {
        return model.routine().isSingle() ? "stretch." + model.stretch().id() + "." + key
                : "routine." + model.routine().id() + "." + key;
    }

    String dose() {
        Dose dose = model.stretch().dose();
        return words.text("stretch." + model.stretch().id() + ".dose", dose.holdSeconds(), dose.repetitions(), dose.restSeconds());
    }

    /// What is seen, for somebody who listens.
    String pose() {
        return new PoseWords(words).tell(model.stretch(), model.shown(), model.leg().filter(Side.LEFT::equals).isPresent());
    }

    /// What to do now; before the start, where it will be felt.
    String step() {
        if (model.isAtStart()) {
            return of(model.stretch().id(), "feel");
        }
        if (!model.isGettingReady()) {
            return of(model.stretch().id(), "step." + model.phase().step());
        }
        return switch (model.nextUp()) {
            case NextUp.OtherLeg(Side side) -> words.text("player.now-leg." + id(side));
            case NextUp.Another(String stretch) -> words.text("player.now", of(stretch, "title"));
            default -> throw new IllegalStateException("getting ready for nothing");
        };
    }

    /// All that may stand where [#step] does, so that it has room.
    List<String> steps() {
        return model.routine().stretches().stream().flatMap(stretch -> Stream.concat(Stream.of("feel"), stretch.steps().stream()
                .map(step -> "step." + step)).map(key -> of(stretch.id(), key))).distinct().toList();
    }

    String repetition() {
        Stretch.Phase phase = model.phase();
        boolean done = !model.isGettingReady() && model.stretch().repetitionsDone(model.seconds().get()) >= phase.repetitions();
        return phase.repetition() > 0
                ? words.text(phase.holding() ? "player.hold" : "player.turn", phase.repetition(), phase.repetitions())
                : words.text(done ? "player.last" : "player.get-ready");
    }

    /// @param brief where there is little room
    String breath(boolean brief) {
        return words.text((model.phase().breathingIn() ? "player.breathe-in" : "player.breathe-out") + (brief ? ".short" : ""));
    }

    /// Which leg works; empty where both do.
    Optional<String> leg() {
        return model.leg().map(side -> words.text("player." + id(side)));
    }

    /// What comes next.
    String nextUp() {
        return switch (model.nextUp()) {
            case NextUp.Hold(int seconds) -> words.text("player.next.hold", seconds);
            case NextUp.Rest(int seconds) -> words.text("player.next.rest", seconds);
            case NextUp.Again(int number, int of) -> words.text("player.next.again", number, of);
            case NextUp.OtherLeg(Side side) -> words.text("player.next." + id(side));
            case NextUp.Another(String stretch) -> of(stretch, "title");
            case NextUp.End() -> words.text("player.next.end");
        };
    }

    /// The moment as the voice sees it.
    SpokenCue.Moment moment() {
        Stretch.Phase phase = model.phase();
        boolean ready = model.isGettingReady();
        return new SpokenCue.Moment(step(), List.of(model.setting().get().turn(), ready, phase.start()),
                ready ? 0 : model.seconds().get() - phase.start(), !ready && phase.holding(), model.count().number());
    }

    private static String id(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
