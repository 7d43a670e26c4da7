package org.nightstep.content.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Counts the syllables of an English word as it is spoken, by rules of spelling; close to a dictionary, not equal to one.
final class Syllables {

    private static final Map<String, Integer> IRREGULAR = Map.ofEntries(
            Map.entry("aches", 1), Map.entry("angioplasty", 5), Map.entry("area", 3), Map.entry("areas", 3),
            Map.entry("autoimmune", 4), Map.entry("backache", 2), Map.entry("barefoot", 2), Map.entry("clothes", 1),
            Map.entry("create", 2), Map.entry("diabetes", 4), Map.entry("diet", 2), Map.entry("eclampsia", 4),
            Map.entry("electromyography", 7), Map.entry("element", 3), Map.entry("evening", 2), Map.entry("evenings", 2),
            Map.entry("every", 2), Map.entry("everyday", 3), Map.entry("everyone", 3), Map.entry("everything", 3),
            Map.entry("fluid", 2), Map.entry("fluids", 2), Map.entry("gluteal", 3), Map.entry("headache", 2),
            Map.entry("headaches", 2), Map.entry("idea", 3), Map.entry("ideas", 3), Map.entry("lifestyle", 2),
            Map.entry("million", 2), Map.entry("nutrient", 3), Map.entry("nutrients", 3), Map.entry("opinion", 3),
            Map.entry("osteoarthritis", 6), Map.entry("pacemaker", 3), Map.entry("people", 2), Map.entry("physio", 3),
            Map.entry("physiotherapy", 6), Map.entry("preeclampsia", 5), Map.entry("quiet", 2), Map.entry("reaction", 3),
            Map.entry("reactions", 3), Map.entry("rhythm", 2), Map.entry("safety", 2), Map.entry("sciatic", 3),
            Map.entry("sciatica", 4), Map.entry("science", 2), Map.entry("surgeon", 2), Map.entry("surgeons", 2),
            Map.entry("usual", 3), Map.entry("usually", 4));
    private static final Pattern SILENT_E_INSIDE = Pattern.compile(
            "(?<=[^aeiouyl])e(?=(?:ments?|less|ful|fully|ly|ness|thing|times?|where|body|one|work|side)$)");
    private static final Pattern SILENT_END = Pattern.compile(
            "(?<=[^aeiouy])e$|(?<=[^aeioudt])ed$|(?<=[^aeiousxzcg])(?<!sh|ch)es$");
    private static final Pattern SOUNDED_LE = Pattern.compile("[^aeiouylrw]les?$");
    private static final Pattern SPLIT_VOWELS = Pattern.compile("i[aou]|eo(?!u)|(?<!q)ua(?=[lt])|uou|(?<=[aeouy])ing$");
    private static final Pattern ONE_SOUND = Pattern.compile("[ctsg]i(?=[ao])");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Syllables() {
    }

    /// @param word letters, digits, apostrophes and hyphens; a hyphenated word is counted as its parts together, a digit as one
    static int in(String word) {
        int count = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("[^a-z0-9']+")) {
            String plain = part.replaceAll("'(s|t|re|ve|ll|d|m)$|'", "");
            if (!plain.isEmpty()) {
                count += plain.matches(".*\\d.*") ? plain.length() : IRREGULAR.getOrDefault(plain, bySpelling(plain));
            }
        }
        return count;
    }

    private static int bySpelling(String word) {
        String spoken = SILENT_E_INSIDE.matcher(word).replaceAll("");
        boolean soundedLe = SOUNDED_LE.matcher(spoken).find();
        if (!soundedLe) {
            spoken = SILENT_END.matcher(spoken).replaceAll("");
        }
        spoken = ONE_SOUND.matcher(spoken).replaceAll("s");
        int split = (int) SPLIT_VOWELS.matcher(spoken).results().count();
        int vowels = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, vowels + split);
    }
}
