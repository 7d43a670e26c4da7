package org.nightstep.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// Reads `assets/text/<language>.properties`: UTF-8, one `key=words` a line, `#` for remarks.
public final class PhrasesReader {

    static final String NAME = "language.name";

    /// The language that stands in for words that another one lacks.
    public static final String FALLBACK = "en";

    private final Assets assets;
    private final Problems problems;

    public PhrasesReader(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    /// All languages there is a file for, English first, then by tag.
    public List<Language> languages() {
        return tags().stream().map(tag -> new Language(tag, words(tag).getOrDefault(NAME, tag))).toList();
    }

    public Phrases read(String tag) {
        Map<String, String> own = words(tag);
        return new Phrases(new Language(tag, own.getOrDefault(NAME, tag)), own,
                tag.equals(FALLBACK) ? own : words(FALLBACK));
    }

    private List<String> tags() {
        try (Stream<Path> files = Files.list(assets.path(PhraseFile.FOLDER))) {
            List<String> tags = new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(PhraseFile.SUFFIX))
                    .map(name -> name.substring(0, name.length() - PhraseFile.SUFFIX.length()))
                    .sorted().toList());
            if (tags.remove(FALLBACK)) {
                tags.addFirst(FALLBACK);
            }
            return tags;
        } catch (IOException missing) {
            problems.add(PhraseFile.FOLDER, 1, "cannot be listed", "a folder with a file for each language");
            return List.of();
        }
    }

    private Map<String, String> words(String tag) {
        Map<String, String> words = new LinkedHashMap<>();
        PhraseFile.read(assets, tag, problems).phrases().forEach((key, phrase) -> words.put(key, phrase.words()));
        return words;
    }
}
