package org.nightstep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Scenes;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;

/// Every picture with a person can be drawn; every stretch that the wizard may show can be drawn and has words, and so has
/// every routine, and everybody who may show it.
/// Words in other languages than English are the business of the check of phrases.
final class FiguresCheck implements Check {

    private static final String PICTURES = "pictures";
    private static final String SCENE = ".yaml";
    private static final List<String> WORDS = List.of("title", "summary", "when", "feel", "not-if", "stop-if", "dose");
    private static final List<String> ROUTINE_WORDS = List.of("title", "summary", "certain", "uncertain");

    @Override
    public void run(Assets assets, Problems problems) {
        try (Stream<Path> files = Files.list(assets.path(PICTURES))) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SCENE)).sorted()
                    .forEach(name -> Scenes.read(assets, name.substring(0, name.length() - SCENE.length()), problems));
        } catch (IOException _) {
            problems.add(PICTURES, 1, "no such folder", "a folder with the pictures");
        }
        Phrases english = new PhrasesReader(assets, problems).read("en");
        Map<String, Stretch> stretches = new LinkedHashMap<>();
        Tree.read(assets, problems).stretches().forEach(id -> stretches.put(id, Stretch.read(assets, id, problems)));
        stretches.values().forEach(stretch -> words(stretch, english, problems));
        stretches.values().forEach(stretch -> neighbours(stretch, stretches, problems));
        stretches.values().stream().findFirst().ifPresent(any -> people(any, english, problems));
        Routine.readAll(assets, stretches, problems).keySet().forEach(id -> need(ROUTINE_WORDS.stream()
                .map(key -> "routine." + id + "." + key), "routine '" + id + "'", english, problems));
    }

    private static void people(Stretch stretch, Phrases english, Problems problems) {
        stretch.stage().people().stream().filter(person -> !english.has("person." + person)).forEach(person -> problems.add(
                "text/en.properties", 1, "no words for 'person." + person + "'", "who that is, for somebody who only listens"));
    }

    private static void neighbours(Stretch stretch, Map<String, Stretch> stretches, Problems problems) {
        Stream.concat(stretch.about().easier().stream(), stretch.about().harder().stream()).filter(id -> !stretches.containsKey(id))
                .forEach(id -> problems.add("figures/" + stretch.id() + ".yaml", 1, "no stretch '" + id + "'",
                        "one of the stretches in triage/tree.yaml"));
    }

    private static void words(Stretch stretch, Phrases english, Problems problems) {
        List<String> keys = new ArrayList<>(WORDS);
        stretch.steps().forEach(step -> keys.add("step." + step));
        stretch.keyPoses().keySet().forEach(pose -> keys.add("key." + pose));
        keys.replaceAll(key -> "stretch." + stretch.id() + "." + key);
        stretch.about().cautions().forEach(caution -> keys.add("stretch.caution." + caution));
        stretch.about().muscles().forEach(muscle -> keys.add("muscle." + muscle));
        need(keys.stream(),
                "stretch '" + stretch.id() + "'", english, problems);
    }

    private static void need(Stream<String> keys, String of, Phrases english, Problems problems) {
        keys.filter(key -> !english.has(key)).forEach(key -> problems.add("text/en.properties", 1,
                "no words for '" + key + "'", "words for " + of));
    }
}
