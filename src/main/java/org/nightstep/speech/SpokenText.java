package org.nightstep.speech;

import java.util.regex.Pattern;

/// Words of a screen as a voice can say them: without marks that would be read out by name. Numbers stay figures; the
/// voice says them as its language does.
final class SpokenText {

    private static final Pattern SILENT = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]|[\"“”„«»‹›]");
    /// What parts words stands for a short rest.
    private static final Pattern REST = Pattern.compile("\\h*[·•|→←–—]\\h*");
    private static final Pattern LONG_REST = Pattern.compile("\\h*…");
    /// Two square brackets would begin the program's own spelling of sounds.
    private static final Pattern MARKS = Pattern.compile("(?:\\h*[\\[\\]{}<>*_^~`\\\\#=])+\\h*");
    private static final Pattern LOOSE_COMMA = Pattern.compile("(?m)^[,\\h]+|[,\\h]+$|,(?=\\h*[.,;:!?])");

    private SpokenText() {
    }

    static String of(String text) {
        String plain = SILENT.matcher(text).replaceAll("");
        plain = LONG_REST.matcher(plain).replaceAll(".");
        plain = REST.matcher(plain).replaceAll(", ");
        plain = MARKS.matcher(plain).replaceAll(" ");
        return LOOSE_COMMA.matcher(plain).replaceAll("").strip();
    }
}
