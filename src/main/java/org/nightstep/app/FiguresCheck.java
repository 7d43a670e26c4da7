package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.figure.Scenes;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;

/// Every picture with a person can be drawn; every stretch that the wizard may show can be drawn and has words.
/// Words in other languages than English are the business of the check of phrases.
final class FiguresCheck implements Check {

    private static final String PICTURES = "pictures";
    private static final String SCENE = ".yaml";
    private static final List<String> WORDS = List.of("title", "summary", "feel", "not-if", "stop-if", "dose");

    @Override
    public void run(Assets assets, Problems problems) {
        try (Stream<Path> files = Files.list(assets.path(PICTURES))) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SCENE)).sorted()
                    .forEach(name -> Scenes.read(assets, name.substring(0, name.length() - SCENE.length()), problems));
        } catch (IOException _) {
            problems.add(PICTURES, 1, "no such folder", "a folder with the pictures");
        }
        Phrases english = new PhrasesReader(assets, problems).read("en");
        Tree.read(assets, problems).stretches()
                .forEach(id -> words(Stretch.read(assets, id, problems), english, problems));
    }

    private static void words(Stretch stretch, Phrases english, Problems problems) {
        List<String> keys = new ArrayList<>(WORDS);
        stretch.steps().forEach(step -> keys.add("step." + step));
        stretch.keyPoses().keySet().forEach(pose -> keys.add("key." + pose));
        Stream.of(keys.stream().map(key -> "stretch." + stretch.id() + "." + key),
                        stretch.about().cautions().stream().map(caution -> "stretch.caution." + caution),
                        stretch.about().muscles().stream().map(muscle -> "muscle." + muscle))
                .flatMap(all -> all).filter(key -> !english.has(key)).forEach(key -> problems.add("text/en.properties", 1,
                        "no words for '" + key + "'", "words for stretch '" + stretch.id() + "'"));
    }
}
