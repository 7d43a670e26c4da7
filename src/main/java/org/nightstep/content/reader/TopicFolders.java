package org.nightstep.content.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// Which topics there are, and what their files are called.
final class TopicFolders {

    private static final String FOLDER = "topics";

    private TopicFolders() {
    }

    /// The names of the folders, which are the ids of the topics.
    static List<String> ids(Assets assets, Problems problems) {
        try (Stream<Path> folders = Files.list(assets.path(FOLDER))) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException _) {
            problems.add(FOLDER, 1, "no such folder", "a folder with a folder for each topic");
            return List.of();
        }
    }

    static String structure(String topic) {
        return FOLDER + "/" + topic + "/topic.yaml";
    }

    static String words(String topic, String language) {
        return FOLDER + "/" + topic + "/" + language + ".md";
    }
}
