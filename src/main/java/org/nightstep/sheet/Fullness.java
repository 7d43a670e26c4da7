package org.nightstep.sheet;

import java.util.List;
import java.util.stream.Stream;

/// How much of the choice is printed, from all to what must not be missing. Text is never cut: a step leaves out
/// whole blocks. The level card, what is not for this person, cautions of topics that are printed, and the safety
/// net are in every step.
enum Fullness {
    /// Topics with what to do, cautions and when to get help.
    FULL(8, 4, 4, true),
    /// Without the topics' own lists of when to get help: the safety net stands on the sheet.
    BRIEF(6, 3, 4, true),
    /// Without boxes to tick.
    UNTICKED(6, 3, 4, false),
    /// Of topics the title, the summary and the cautions: the advice of the questions says what to do.
    SUMMARY(6, 3, 4, true),
    /// The same with fewer of the answers, less advice and no boxes to tick.
    SHORT(4, 1, 4, false),
    /// Topics named only, one stretch: the rest is on the screen.
    NAMED(4, 2, 1, true),
    /// The one stretch without boxes to tick, and no questions to ask: what was chosen comes before them.
    DRAWN(3, 0, 1, false),
    /// Stretches named too.
    BARE(3, 1, 0, false);

    private final int advice;
    private final int answers;
    private final int stretches;
    private final boolean ticks;

    Fullness(int advice, int answers, int stretches, boolean ticks) {
        this.advice = advice;
        this.answers = answers;
        this.stretches = stretches;
        this.ticks = ticks;
    }

    /// How many pieces of advice at most.
    int advice() {
        return advice;
    }

    /// How many of the person's answers at most for each cause.
    int answers() {
        return answers;
    }

    /// How many stretches are drawn at most.
    int stretches() {
        return stretches;
    }

    /// Whether there are boxes to tick under the stretches.
    boolean hasTicks() {
        return ticks;
    }

    /// Whether there are questions to ask at the next visit.
    boolean hasQuestions() {
        return this != DRAWN;
    }

    /// Whether topics are printed, and not only named.
    boolean hasTopics() {
        return compareTo(NAMED) < 0;
    }

    /// Whether topics say what to do.
    boolean hasActions() {
        return compareTo(SUMMARY) < 0;
    }

    /// One thing to try: a fullness, and the pages it may take.
    record Attempt(Fullness fullness, int pages) {
    }

    /// What to try in turn; the last one is taken as it comes.
    ///
    /// @param advised whether the questions gave advice, so that a topic can do without its own
    static List<Attempt> attempts(PrintSize size, boolean advised) {
        List<Fullness> steps = Stream.of(values()).filter(step -> advised || step.hasActions() || !step.hasTopics()).toList();
        Stream<Attempt> onePage = steps.stream().filter(Fullness::hasTopics).map(step -> new Attempt(step, 1));
        Stream<Attempt> twoPages = steps.stream().map(step -> new Attempt(step, 2));
        return (size == PrintSize.STANDARD ? Stream.concat(onePage, twoPages) : twoPages).toList();
    }
}
