package org.nightstep.ui.stretch;

import java.util.Optional;

/// What is to be said when the player has come from one moment to the next: the words of a step as it begins, then the
/// seconds of its hold, each of the last ten and every fifth before.
final class SpokenCue {

    private static final int EACH_FROM = 10;
    private static final int EVERY = 5;
    /// Words said in a second, at a calm pace: the count waits until the words of the step are said.
    private static final double WORDS_A_SECOND = 2.2;

    /// @param words   of the step
    /// @param place   where in the routine the step begins; no other step begins there
    /// @param seconds since the step began
    /// @param holding whether it is held
    /// @param left    whole seconds left of the hold
    record Moment(String words, Object place, double seconds, boolean holding, int left) {
    }

    private SpokenCue() {
    }

    /// @param before null at the beginning
    static Optional<String> between(Moment before, Moment now) {
        if (before == null || !now.place().equals(before.place())) {
            return Optional.of(now.words());
        }
        boolean counts = now.holding() && now.left() != before.left() && now.left() > 0
                && (now.left() <= EACH_FROM || now.left() % EVERY == 0);
        return counts && now.seconds() >= now.words().split("\\s+").length / WORDS_A_SECOND
                ? Optional.of(Integer.toString(now.left())) : Optional.empty();
    }
}
