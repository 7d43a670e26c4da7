package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// Who can be chosen, and what is said about them.
class WardrobeTest {

    private static final Assets PACKAGED = Assets.packaged();

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private final List<Person> people = List.copyOf(WardrobeReader.read(PACKAGED, problems).people().values());

    @Test
    void eightPeopleDifferInWhatCanBeSeen() {
        assertThat(problems.sorted()).isEmpty();
        assertThat(people).hasSizeGreaterThanOrEqualTo(8);
        assertThat(people).extracting(Person::hair).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::shirt).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::skin).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::build).contains(0.98, 1.16);
        assertThat(people).extracting(Person::aid).contains(Person.Aid.NONE, Person.Aid.WHEELCHAIR, Person.Aid.STICK);
        assertThat(people).anyMatch(Person::old).anyMatch(person -> !person.old()).anyMatch(Person::glasses);
    }

    @Test
    void everybodyHasWordsForThoseWhoListen() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(PACKAGED.path("text/en.properties"))) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames()).containsAll(people.stream().map(person -> "person." + person.id()).toList());
    }

    @Test
    void aPersonIsReadWithAllFields() throws IOException {
        Person person = somebody("age: old, aid: stick, glasses: yes");

        assertThat(problems.sorted()).isEmpty();
        assertThat(person).isEqualTo(new Person("ida", 1.16, Tone.of(0xE3AE8A, 0xC98A68), Tone.of(0x4A332C, 0x35231F),
                Tone.of(0x5FA79A, 0x468A80), Tone.of(0x34508C, 0x263C6E), "bald", true, true, Person.Aid.STICK,
                new Person.Outfit(false, false, Optional.empty(), false, false)));
    }

    @Test
    void anUnknownAidIsAProblem() throws IOException {
        Person person = somebody("aid: crutch");

        assertThat(problems.sorted()).singleElement().asString().contains("crutch").contains("wheelchair").contains("stick");
        assertThat(person.aid()).isEqualTo(Person.Aid.NONE);
    }

    @Test
    void anUnknownAgeIsAProblem() throws IOException {
        assertThat(somebody("age: 93").old()).isFalse();

        assertThat(problems.sorted()).singleElement().asString().contains("93").contains("old");
    }

    @Test
    void onlyAnOldFaceHasLines() throws IOException {
        assertThat(marks("age: old")).isGreaterThan(marks("age: adult"));
    }

    private int marks(String more) throws IOException {
        somebody(more);
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("pictures/scene.yaml"), """
                size: [800, 640]
                view: [-4, 0, 8]
                pose: {hip: [0, 4], near-arm: {wrist: [0, 4]}, far-arm: {wrist: [0, 4]}}
                layers: [body]
                """);
        return Scenes.read(new Assets(folder), "scene", problems).marks().size();
    }

    /// The only one of a copy of the figures.
    private Person somebody(String more) throws IOException {
        Path figures = Files.createDirectories(folder.resolve("figures"));
        try (Stream<Path> files = Files.list(PACKAGED.path("figures"))) {
            for (Path file : files.toList()) {
                Files.copy(file, figures.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(figures.resolve("people.yaml"), """
                ida: {build: 1.16, skin: ["#E3AE8A", "#C98A68"], hair: ["#4A332C", "#35231F"], shirt: ["#5FA79A", "#468A80"],
                      shorts: ["#34508C", "#263C6E"], style: bald, %s}
                """.formatted(more));
        return WardrobeReader.read(new Assets(folder), problems).people().get("ida");
    }
}
