package org.nightstep.content.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Every topic can be read, in every language, and has its own place in its section.
///
/// @param languages tags of all languages the kiosk speaks
public record TopicsCheck(List<String> languages) implements Check {

    public TopicsCheck {
        languages = List.copyOf(languages);
    }

    @Override
    public void run(Assets assets, Problems problems) {
        LibraryReader reader = new LibraryReader(assets, problems);
        reader.read(LibraryReader.ENGLISH);
        languages.forEach(reader::read);
        Map<String, String> places = new HashMap<>();
        for (String topic : TopicFolders.ids(assets, problems)) {
            for (String language : languages) {
                String words = TopicFolders.words(topic, language);
                if (!assets.has(words)) {
                    problems.add(words, 1, "no such file", "the words of the topic in '" + language + "'");
                }
            }
            place(YamlFile.read(assets, TopicFolders.structure(topic), problems), topic, places);
        }
    }

    private static void place(Node file, String topic, Map<String, String> places) {
        if (!file.has("section") || !file.has("order")) {
            return;
        }
        String other = places.putIfAbsent(file.text("section") + " " + file.text("order"), topic);
        if (other != null) {
            file.map("order").problem("the same order as topic '" + other + "'", "a number of its own in the section");
        }
    }
}
