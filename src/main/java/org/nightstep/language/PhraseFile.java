package org.nightstep.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.TextFile;

/// One `text/<language>.properties`: UTF-8, one `key=words` a line, `#` for remarks.
record PhraseFile(String name, Map<String, Phrase> phrases) {

    static final String FOLDER = "text";
    static final String SUFFIX = ".properties";

    record Phrase(String words, int line) {
    }

    static PhraseFile read(Assets assets, String tag, Problems problems) {
        String name = FOLDER + "/" + tag + SUFFIX;
        PhraseFile file = new PhraseFile(name, new LinkedHashMap<>());
        List<String> lines = TextFile.read(assets.path(name), name, problems).map(String::lines)
                .map(all -> all.toList()).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            file.add(lines.get(i).strip(), i + 1, problems);
        }
        return file;
    }

    private void add(String line, int number, Problems problems) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = line.substring(0, Math.max(0, equals)).strip();
        String words = line.substring(equals + 1).strip();
        if (key.isEmpty() || words.isEmpty()) {
            problems.add(name, number, "'" + line + "'", "key=words");
        } else if (phrases.putIfAbsent(key, new Phrase(words, number)) != null) {
            problems.add(name, number, "a second '" + key + "'", "each key once");
        }
    }
}
