package org.nightstep.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;

class ContentChecksTest {

    @TempDir
    private Path root;
    private Folder folder;

    @BeforeEach
    void soundFolder() {
        folder = Folder.sound(root);
    }

    @Test
    void soundFolderHasNoProblems() {
        assertThat(found(new TopicsCheck(List.of("en")))).isEmpty();
        assertThat(found(new FactsCheck())).isEmpty();
        assertThat(found(new PicturesCheck())).isEmpty();
    }

    @Test
    void everyFactIsToldOnce() {
        folder.with("facts.yaml", "R6: Cold\nR7: Drinking\n").with("topics/heat/topic.yaml", """
                blocks:
                  - {id: a, facts: [R6]}
                  - id: b
                    facts: [R99]
                """);

        assertThat(found(new FactsCheck())).containsExactly(
                "facts.yaml:2: fact 'R7' is told by no block, expected one block of a topic with facts: [R7]",
                "topics/heat/topic.yaml:2: fact 'R6' is told by topics/cold/topic.yaml:5 too, expected one block for "
                        + "each fact",
                "topics/heat/topic.yaml:4: unknown fact 'R99', expected an id in facts.yaml");
    }

    @Test
    void everyTopicHasAPlaceOfItsOwnAndWordsInEveryLanguage() {
        folder.with("topics/heat/topic.yaml", Folder.STRUCTURE).with("topics/heat/en.md", Folder.PAGE)
                .with("topics/heat/es.md", Folder.PAGE);

        assertThat(found(new TopicsCheck(List.of("en", "es")))).containsExactly(
                "topics/cold/es.md:1: no such file, expected the words of the topic in 'es'",
                "topics/heat/topic.yaml:2: the same order as topic 'cold', expected a number of its own in the section");
    }

    @Test
    void picturesHoldPlainShapesOnly() {
        folder.with("pictures/bad.svg", """
                <svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>
                <text>words</text>
                <use xlink:href='https://example.org/x.svg#a'/>
                <path d='M0 0' fill='url(#ok)' onclick='go()'/>
                <path d='M0 0' fill="url('other.svg#a')" filter='url(#f)'/>
                </svg>
                """).with("pictures/broken.svg", "<svg>\n<path>\n</svg>\n");

        assertThat(found(new PicturesCheck())).containsExactly(
                "pictures/bad.svg:2: <text> in a picture, expected plain shapes, gradients and clip paths",
                "pictures/bad.svg:3: href to 'https://example.org/x.svg#a', expected a link to an id in the same picture",
                "pictures/bad.svg:4: onclick on <path>, expected plain shapes, gradients and clip paths",
                "pictures/bad.svg:5: fill to 'url('other.svg#a')', expected a link to an id in the same picture",
                "pictures/bad.svg:5: filter on <path>, expected plain shapes, gradients and clip paths",
                "pictures/broken.svg:3: broken XML, expected a well-formed SVG picture");
    }

    private List<String> found(Check check) {
        Problems problems = new Problems();
        check.run(folder.assets(), problems);
        return Folder.lines(problems);
    }
}
