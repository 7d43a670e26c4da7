package org.nightstep.sheet;

import java.util.List;
import java.util.stream.Stream;

/// How much of the choice is printed, from all to what must not be missing. Text is never cut: a step leaves out
/// whole blocks. The level card, what is not for this person, cautions of topics that are printed, and the safety
/// net are in every step.
enum Fullness {
    /// Topics with what to do, cautions and when to get help.
    FULL(8, 4, 4),
    /// Without the topics' own lists of when to get help: the safety net stands on the sheet.
    BRIEF(6, 3, 4),
    /// Of topics only the title and the cautions.
    CAUTIONS(5, 3, 4),
    /// Topics named only, one stretch: the rest is on the screen.
    NAMED(4, 2, 1),
    /// Stretches named too.
    BARE(3, 1, 0);

    private final int advice;
    private final int answers;

    private final int stretches;

    Fullness(int advice, int answers, int stretches) {
        this.advice = advice;
        this.answers = answers;
        this.stretches = stretches;
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

    /// Whether topics are printed, and not only named.
    boolean hasTopics() {
        return compareTo(NAMED) < 0;
    }

    /// One thing to try: a fullness, and the pages it may take.
    record Attempt(Fullness fullness, int pages) {
    }

    /// What to try in turn; the last one is taken as it comes.
    ///
    /// @param advised whether the questions gave advice, so that a topic on one page can do without its own
    static List<Attempt> attempts(PrintSize size, boolean advised) {
        List<Attempt> twoPages = List.of(new Attempt(FULL, 2), new Attempt(BRIEF, 2), new Attempt(CAUTIONS, 2),
                new Attempt(NAMED, 2), new Attempt(BARE, 2));
        List<Attempt> onePage = Stream.of(FULL, BRIEF, CAUTIONS).filter(fullness -> advised || fullness != CAUTIONS)
                .map(fullness -> new Attempt(fullness, 1)).toList();
        return size == PrintSize.STANDARD ? Stream.concat(onePage.stream(), twoPages.stream()).toList() : twoPages;
    }
}
