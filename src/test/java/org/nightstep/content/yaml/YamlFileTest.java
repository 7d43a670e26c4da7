package org.nightstep.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

class YamlFileTest {

    @TempDir
    private Path folder;
    private final Problems problems = new Problems();

    @Test
    void givesTypedValuesInTheOrderOfTheFile() {
        Node root = read("""
                title: Restless legs
                year: 2023
                angle: -1.5
                verified: no
                open: true
                side: left
                facts: [C4, C5]
                fact: C6
                point: [1, 2.5]
                blocks:
                  - {id: one}
                  - {id: two}
                parts: {z: 1, a: 2}
                """);

        assertThat(root.text("title")).isEqualTo("Restless legs");
        assertThat(root.text("year")).isEqualTo("2023");
        assertThat(root.whole("year")).isEqualTo(2023);
        assertThat(root.number("angle")).isEqualTo(-1.5);
        assertThat(root.yes("verified", true)).isFalse();
        assertThat(root.yes("open", false)).isTrue();
        assertThat(root.oneOf("side", Map.of("left", 'l', "right", 'r'), '?')).isEqualTo('l');
        assertThat(root.texts("facts")).containsExactly("C4", "C5");
        assertThat(root.texts("fact")).containsExactly("C6");
        assertThat(root.numbers("point")).containsExactly(1.0, 2.5);
        assertThat(root.list("blocks")).extracting(block -> block.text("id")).containsExactly("one", "two");
        assertThat(root.list("blocks")).extracting(Node::line).containsExactly(11, 12);
        assertThat(root.map("parts").entries().keySet()).containsExactly("z", "a");
        assertThat(found()).isEmpty();
    }

    @Test
    void leavesOutWhatIsOptional() {
        Node root = read("a: 1\n");

        assertThat(root.text("title", "none")).isEqualTo("none");
        assertThat(root.whole("order", 7)).isEqualTo(7);
        assertThat(root.number("angle", 0.5)).isEqualTo(0.5);
        assertThat(root.yes("open", true)).isTrue();
        assertThat(root.texts("facts")).isEmpty();
        assertThat(root.list("blocks")).isEmpty();
        assertThat(root.map("codes").entries()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void listsEveryProblemOfOneReading() {
        Node root = read("""
                order: soon
                angle: wide
                verified: maybe
                section: feet
                facts: {a: 1}
                empty:
                blocks:
                  - id: [x]
                  - x
                colour: red
                """);

        root.only("order", "angle", "verified", "section", "facts", "empty", "blocks");
        root.whole("order", 1);
        root.number("angle");
        root.yes("verified", false);
        root.oneOf("section", Map.of("relief", 1), 0);
        root.texts("facts");
        root.text("empty");
        root.list("blocks").forEach(block -> block.text("id"));
        root.text("title");
        root.whole("count");

        assertThat(found()).containsExactly(
                "test.yaml:1: 'order' is 'soon', expected a whole number",
                "test.yaml:1: 'title' is missing, expected a text",
                "test.yaml:1: 'count' is missing, expected a whole number",
                "test.yaml:2: 'angle' is 'wide', expected a number",
                "test.yaml:3: 'verified' is 'maybe', expected yes or no",
                "test.yaml:4: 'section' is 'feet', expected one of relief",
                "test.yaml:5: 'facts' is a mapping, expected a list",
                "test.yaml:6: 'empty' is empty, expected a text",
                "test.yaml:8: 'id' is a list, expected a text",
                "test.yaml:9: 'x', expected a mapping of keys to values",
                "test.yaml:10: unknown key 'colour', expected one of order, angle, verified, section, facts, "
                        + "empty, blocks");
    }

    @Test
    void missingFileIsOneProblemAndReadsAsEmpty() {
        Node root = YamlFile.read(new Assets(folder), "none.yaml", problems);
        root.text("title");
        root.list("blocks");
        root.map("b").map("c").whole("d");

        assertThat(found()).containsExactly("none.yaml:1: no such file, expected a readable file");
    }

    @Test
    void brokenYamlNamesItsLine() {
        read("a: 1\nb: [1, 2\nc: 3\n").text("b");

        assertThat(problems.sorted()).singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3))
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("well-formed YAML"));
    }

    @Test
    void duplicateKeyNamesTheSecondLine() {
        read("a: 1\nb:\n  c: 1\n  c: 2\n");

        assertThat(found()).containsExactly("test.yaml:4: 'c' stands twice, expected each key once");
    }

    @Test
    void aliasIsRefusedEvenWhenItLoops() {
        read("a: &loop\n  b: *loop\n");

        assertThat(problems.sorted()).singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("an alias to this value"));
    }

    @Test
    void emptyFileTwoDocumentsAndWrongEncodingAreProblems() throws IOException {
        read("# only a remark\n");
        read("a: 1\n---\nb: 2\n");
        Files.write(folder.resolve("latin.yaml"), "a: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        YamlFile.read(new Assets(folder), "latin.yaml", problems);

        assertThat(found()).contains("test.yaml:1: an empty file, expected keys and values",
                "latin.yaml:1: not UTF-8, expected a text saved as UTF-8").hasSize(3);
    }

    @Test
    void rootThatIsNotAMappingIsOneProblem() {
        Node root = read("- a\n- b\n");
        root.only("title");
        root.text("title");

        assertThat(found()).containsExactly("test.yaml:1: a list, expected a mapping of keys to values");
    }

    private List<String> found() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private Node read(String yaml) {
        try {
            Files.writeString(folder.resolve("test.yaml"), yaml);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return YamlFile.read(new Assets(folder), "test.yaml", problems);
    }
}
