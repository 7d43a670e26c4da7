package org.nightstep.app;

import java.util.List;
import java.util.stream.Collectors;
import org.nightstep.language.Phrases;
import org.nightstep.printing.PrintWords;

/// What a printer does, as text in a language; the two packages do not know each other.
final class PrintText {

    private PrintText() {
    }

    static String patient(PrintWords words, Phrases phrases) {
        return text(words.patient(), words, phrases);
    }

    static String staff(PrintWords words, Phrases phrases) {
        return text(words.staff(), words, phrases);
    }

    /// Where the printer says nothing itself, there is no empty pair of brackets for it.
    private static String text(List<String> keys, PrintWords words, Phrases phrases) {
        return keys.stream().map(key -> phrases.text(key, words.arguments().toArray()).replace(" ()", "")).collect(Collectors.joining(" "));
    }
}
