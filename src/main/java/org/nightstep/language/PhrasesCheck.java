package org.nightstep.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;

/// Every language has the words English has, with the same placeholders, and names itself.
public final class PhrasesCheck implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Override
    public void run(Assets assets, Problems problems) {
        List<Language> languages = new PhrasesReader(assets, problems).languages();
        PhraseFile english = PhraseFile.read(assets, PhrasesReader.FALLBACK, problems);
        for (Language language : languages) {
            PhraseFile own = PhraseFile.read(assets, language.tag(), problems);
            compare(own, english, problems);
            if (!own.phrases().containsKey(PhrasesReader.NAME)) {
                problems.add(own.name(), 1, "no " + PhrasesReader.NAME, "how its speakers call the language");
            }
        }
    }

    private static void compare(PhraseFile own, PhraseFile english, Problems problems) {
        english.phrases().forEach((key, phrase) -> {
            if (!own.phrases().containsKey(key)) {
                problems.add(own.name(), 1, "no words for '" + key + "'", "a translation of \"" + phrase.words() + "\"");
            }
        });
        own.phrases().forEach((key, phrase) -> compare(own.name(), key, phrase, english.phrases(), problems));
    }

    private static void compare(String file, String key, PhraseFile.Phrase phrase,
                                Map<String, PhraseFile.Phrase> english, Problems problems) {
        if (!english.containsKey(key)) {
            problems.add(file, phrase.line(), "'" + key + "' is not in the English file", "a key that English has");
            return;
        }
        Set<String> wanted = placeholders(english.get(key).words());
        if (!placeholders(phrase.words()).equals(wanted)) {
            problems.add(file, phrase.line(), "'" + key + "' has placeholders " + placeholders(phrase.words()),
                    "those of English, " + wanted);
        }
    }

    private static Set<String> placeholders(String words) {
        return new TreeSet<>(PLACEHOLDER.matcher(words).results().map(MatchResult::group).toList());
    }
}
