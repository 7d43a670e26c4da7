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
        assertThat(found(new GlossaryCheck(List.of("en")))).isEmpty();
        assertThat(found(new ShapeCheck())).isEmpty();
        assertThat(found(new ReadingCheck())).isEmpty();
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
    void everyPageOfASectionHasTheBlocksOfItsShapeInOrder() {
        folder.with("topics/shapes.yaml", "relief: [how, what, remember]\nhelp: [never]\n");

        assertThat(found(new ShapeCheck())).containsExactly(
                "topics/cold/topic.yaml:1: no block 'remember', expected the blocks of topics/shapes.yaml for relief",
                "topics/cold/topic.yaml:1: the blocks in the order [what, how], expected the order [how, what]");
    }

    @Test
    void otherBlocksMayStandBetweenThoseOfTheShape() {
        folder.with("topics/shapes.yaml", "relief: [how]\n");

        assertThat(found(new ShapeCheck())).isEmpty();
    }

    @Test
    void thereAreThreeThingsToRemember() {
        folder.with("topics/cold/topic.yaml", Folder.STRUCTURE.replace("id: how", "id: remember"))
                .with("topics/cold/en.md", Folder.PAGE.replace("{#how}", "{#remember}"))
                .with("topics/shapes.yaml", "relief: [what, remember]\n");

        assertThat(found(new ShapeCheck())).containsExactly(
                "topics/cold/en.md:1: 'remember' is no list of three, expected three things to remember");

        folder.with("topics/cold/en.md", Folder.PAGE.replace("{#how}", "{#remember}\n- One.\n- Two.\n- Three.\n"));
        assertThat(found(new ShapeCheck())).isEmpty();
    }

    @Test
    void everyLanguageExplainsTheSameTerms() {
        folder.with("glossary/en.yaml", Folder.GLOSSARY + "calf: {term: calf, means: \"Part of the leg.\"}\n")
                .with("glossary/es.yaml", "numb: {term: dormido, means: \"Sin tacto.\"}\nshin: {term: espinilla, means: \"Hueso.\"}\n");

        assertThat(found(new GlossaryCheck(List.of("en", "es")))).containsExactly(
                "glossary/es.yaml:1: no term 'calf', expected the terms that English has",
                "glossary/es.yaml:2: term 'shin' is not in the English glossary, expected a term that English has");
    }

    @Test
    void noWordsNameTwoTerms() {
        folder.with("glossary/en.yaml", Folder.GLOSSARY + "calf: {term: calf, also: [numbness], means: \"Part of the leg.\"}\n");

        assertThat(found(new GlossaryCheck(List.of("en")))).containsExactly(
                "glossary/en.yaml:2: 'numbness' names 'numb' too, expected words that name one term");
    }

    @Test
    void picturesOfTheGlossaryAreThereAndOfATerm() {
        folder.with("glossary/pictures.yaml", "numb: warm\nshin: cold\n");

        assertThat(found(new GlossaryCheck(List.of("en")))).containsExactly(
                "glossary/pictures.yaml:1: no picture 'warm', expected pictures/warm.svg or pictures/warm.yaml",
                "glossary/pictures.yaml:2: a picture for 'shin', which is no term, expected an id in glossary/en.yaml");
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

    @Test
    void picturesMayCarryCalmEndlessLoops() {
        folder.with("pictures/alive.svg", """
                <svg xmlns='http://www.w3.org/2000/svg'>
                <g><animateTransform attributeName='transform' type='translate' values='0 0;9 0' dur='1.5s'
                additive='sum' repeatCount='indefinite'/><path d='M0 0H9'/></g>
                <circle r='4'><animate attributeName='r' values='4;5;4' dur='6s' repeatCount='indefinite'/></circle>
                <circle r='4'><animate attributeName='opacity' values='1;.5;1' dur='2s' repeatCount='indefinite'/></circle>
                </svg>
                """);

        assertThat(found(new PicturesCheck())).isEmpty();
    }

    @Test
    void aLoopTheRendererDoesNotDrawIsRefused() {
        folder.with("pictures/bad.svg", """
                <svg xmlns='http://www.w3.org/2000/svg'>
                <path d='M0 0'><animate attributeName='d' values='M0 0;M1 1' dur='2s' repeatCount='indefinite'/></path>
                <g><animateTransform attributeName='x' type='matrix' values='0;9' dur='2s' repeatCount='indefinite'/></g>
                <g><animate attributeName='cx' values='1;2' dur='2s' begin='1s' repeatCount='indefinite'/></g>
                <g><animateMotion path='M0 0'/></g>
                </svg>
                """);

        assertThat(found(new PicturesCheck())).containsExactly(
                "pictures/bad.svg:2: a loop of 'd', expected one of fill, opacity, stroke-opacity, cx, cy, height, r, rx, "
                        + "stroke-dashoffset, stroke-width",
                "pictures/bad.svg:3: a loop of 'x', expected attributeName=\"transform\"",
                "pictures/bad.svg:3: a loop of type 'matrix', expected one of rotate, scale, translate",
                "pictures/bad.svg:4: begin in a loop, expected one of additive, attributeName, dur, repeatCount, type, "
                        + "values",
                "pictures/bad.svg:5: <animateMotion> in a picture, expected plain shapes, gradients and clip paths");
    }

    @Test
    void aLoopThatIsNotCalmIsRefused() {
        folder.with("pictures/bad.svg", """
                <svg xmlns='http://www.w3.org/2000/svg'>
                <g><animate attributeName='opacity' values='1;0;1' dur='1.6s' repeatCount='indefinite'/></g>
                <g><animate attributeName='cx' values='1;2' dur='1s' repeatCount='indefinite'/></g>
                <g><animate attributeName='cx' values='1;2' dur='6.5s' repeatCount='indefinite'/></g>
                <g><animate attributeName='cx' values='1' dur='soon' repeatCount='3'/></g>
                </svg>
                """);

        assertThat(found(new PicturesCheck())).containsExactly(
                "pictures/bad.svg:2: light that changes 2 times in 1.6s, expected at most one change a second",
                "pictures/bad.svg:3: a loop of '1s', expected a dur from 1.5 to 6.0 seconds, such as \"3s\"",
                "pictures/bad.svg:4: a loop of '6.5s', expected a dur from 1.5 to 6.0 seconds, such as \"3s\"",
                "pictures/bad.svg:5: a loop that ends, expected repeatCount=\"indefinite\"",
                "pictures/bad.svg:5: a loop with values '1', expected two values or more",
                "pictures/bad.svg:5: a loop of 'soon', expected a dur from 1.5 to 6.0 seconds, such as \"3s\"");
    }

    private List<String> found(Check check) {
        Problems problems = new Problems();
        check.run(folder.assets(), problems);
        return Folder.lines(problems);
    }
}
