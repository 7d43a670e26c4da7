package org.nightstep.sheet;

import java.util.List;
import java.util.stream.Stream;

/// How much of the choice is printed, from all to what must not be missing. Text is never cut: a step leaves out
/// whole blocks. The level card, what is not for this person, cautions of topics that are printed, and the safety
/// net are in every step.
enum Fullness {
    /// Topics with what to do, cautions and when to get help.
    FULL,
    /// Without the topics' own lists of when to get help: the safety net stands on the sheet.
    BRIEF,
    /// Topics as one line with their cautions.
    SUMMARY,
    /// Topics named only, one stretch: the rest is on the screen.
    NAMED;

    /// One thing to try: a fullness, and the pages it may take.
    record Attempt(Fullness fullness, int pages) {
    }

    /// What to try in turn; the last one is taken as it comes.
    static List<Attempt> attempts(PrintSize size) {
        List<Attempt> twoPages = List.of(new Attempt(FULL, 2), new Attempt(BRIEF, 2), new Attempt(SUMMARY, 2),
                new Attempt(NAMED, 2));
        if (size != PrintSize.STANDARD) {
            return twoPages;
        }
        return Stream.concat(
                Stream.of(new Attempt(FULL, 1), new Attempt(BRIEF, 1)), twoPages.stream()).toList();
    }
}
