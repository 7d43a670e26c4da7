package org.nightstep.app;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Check;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;

/// Every group and layer of the map of causes has words, and every cause stands in each way of grouping.
final class CauseMapCheck implements Check {

    @Override
    public void run(Assets assets, Problems problems) {
        Library library = new LibraryReader(assets, new Problems()).read(LibraryReader.ENGLISH);
        Phrases english = new PhrasesReader(assets, new Problems()).read(LibraryReader.ENGLISH);
        CauseMap map = library.causeMap();
        Stream.of(keys("feels.", map.feels(), CauseMap.Group::id), keys("parts.", map.parts(), CauseMap.Group::id),
                        keys("layers.", List.copyOf(map.layers().keySet()), Function.identity()),
                        keys("layers.hint.", List.copyOf(map.layers().keySet()), Function.identity()))
                .flatMap(List::stream).filter(key -> !english.has(key))
                .forEach(key -> problems.add("text/en.properties", 1, "no words for '" + key + "'", "words for topics/map.yaml"));
        library.topics(Section.CAUSES).forEach(topic -> {
            String file = "topics/" + topic.id() + "/topic.yaml";
            if (topic.kin().feels().isEmpty()) {
                problems.add(file, 1, "'feels' names no group", "a group of topics/map.yaml for each cause");
            }
            if (topic.kin().layers().isEmpty()) {
                problems.add(file, 1, "'layers' names no layer", "a layer of topics/map.yaml for each cause");
            }
        });
    }

    private static <T> List<String> keys(String prefix, List<T> things, Function<T, String> id) {
        return things.stream().map(thing -> prefix + id.apply(thing)).toList();
    }
}
