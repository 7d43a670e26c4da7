package org.nightstep.language;

import java.util.Map;

/// The words of the interface in one language, by id, with English for what is missing.
///
/// @param own     this language's words
/// @param english what stands in for a missing one
public record Phrases(Language language, Map<String, String> own, Map<String, String> english) {

    public Phrases {
        own = Map.copyOf(own);
        english = Map.copyOf(english);
    }

    /// Tag of the voice that reads these words aloud, such as `en-us`.
    public String voice() {
        return text("voice.language");
    }

    public boolean has(String key) {
        return own.containsKey(key) || english.containsKey(key);
    }

    /// The words of a key, with `{0}`, `{1}` … replaced.
    ///
    /// @throws IllegalArgumentException when no file has the key: a mistake of the program, not of a translator
    public String text(String key, Object... arguments) {
        String words = own.getOrDefault(key, english.get(key));
        if (words == null) {
            throw new IllegalArgumentException("no words for '" + key + "'");
        }
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }
}
