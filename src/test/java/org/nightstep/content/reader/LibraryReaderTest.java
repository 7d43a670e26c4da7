package org.nightstep.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Block;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.Run;
import org.nightstep.content.Section;
import org.nightstep.content.Source;
import org.nightstep.content.Topic;

class LibraryReaderTest {

    @TempDir
    private Path root;
    private Folder folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void soundFolder() {
        folder = Folder.sound(root);
    }

    @Test
    void joinsStructureAndWords() {
        Library library = read("en");

        assertThat(library.version()).isEqualTo("2026.11");
        assertThat(library.sources()).containsOnlyKeys("nhs-cold")
                .containsValue(new Source("nhs-cold", "NHS", "Cold packs", "2023", false));
        assertThat(library.topics()).containsExactly(new Topic("cold", Section.RELIEF, 10, "Cold",
                "A cool pack can numb a sore spot.", "cold", "A cool pack in a cloth.", List.of(
                new Block.Text("what", "What it does", List.of(
                        new Passage.Paragraph(List.of(new Run("Cold makes a spot ", false),
                                new Run("go numb", true), new Run(". It calms it.", false))),
                        new Passage.Bullets(List.of(List.of(new Run("Wrap it.", false)),
                                List.of(new Run("Lay it on the skin.", false))))),
                        List.of("R6"), List.of("nhs-cold")),
                new Block.Caution("how", "How", List.of(new Passage.Steps(List.of(
                        List.of(new Run("Rest.", false)),
                        List.of(new Run("Wait ", false), new Run("a bit", true), new Run(".", false))))),
                        List.of(), List.of())), Codes.NONE));
        assertThat(Folder.lines(problems)).isEmpty();
    }

    @Test
    void presentsTopicsInReadingOrder() {
        folder.with("topics/aa/topic.yaml", Folder.STRUCTURE.replace("10", "20")).with("topics/aa/en.md", Folder.PAGE)
                .with("topics/zz/topic.yaml", Folder.STRUCTURE.replace("relief", "overview"))
                .with("topics/zz/en.md", Folder.PAGE);

        assertThat(read("en").topics()).extracting(Topic::id).containsExactly("zz", "cold", "aa");
    }

    @Test
    void topicWithoutTranslationComesInEnglish() {
        folder.with("topics/heat/topic.yaml", Folder.STRUCTURE.replace("10", "20"))
                .with("topics/heat/en.md", Folder.PAGE).with("topics/heat/es.md", Folder.PAGE.replace("# Cold", "# Frío"));

        assertThat(read("es").topics()).extracting(Topic::title).containsExactly("Cold", "Frío");
        assertThat(Folder.lines(problems)).isEmpty();
    }

    @Test
    void namesWhatDoesNotFitTogether() {
        folder.with("topics/cold/topic.yaml", """
                section: feet
                order: soon
                picture: warm
                codes: {icd: [A1]}
                blocks:
                  - {id: what, sources: [nhs-hot]}
                  - {id: why}
                  - {id: what}
                  - {kind: loud}
                """);
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "topics/cold/en.md:13: words without a block 'how', expected a block with this id in "
                        + "topics/cold/topic.yaml",
                "topics/cold/topic.yaml:1: 'section' is 'feet', expected one of overview, causes, relief, help, "
                        + "diagnosis, treatment",
                "topics/cold/topic.yaml:2: 'order' is 'soon', expected a whole number",
                "topics/cold/topic.yaml:3: no picture 'warm', expected pictures/warm.svg or pictures/warm.yaml",
                "topics/cold/topic.yaml:4: unknown key 'icd', expected one of icd10cm, icd10, snomed",
                "topics/cold/topic.yaml:4: codes on a topic that is not a cause, expected codes on causes only",
                "topics/cold/topic.yaml:6: unknown source 'nhs-hot', expected an id in sources.yaml",
                "topics/cold/topic.yaml:7: block 'why' without words, expected a heading with {#why} in "
                        + "topics/cold/en.md",
                "topics/cold/topic.yaml:8: a second block 'what', expected each block once",
                "topics/cold/topic.yaml:9: 'id' is missing, expected a text");
    }

    @Test
    void namesWhatThePageLacks() {
        folder.with("topics/cold/en.md", "## What {#what}\n\n## How it goes\n\n## Again {#what}\nWords.\n");
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "topics/cold/en.md:1: no title, expected a first line such as # Restless legs",
                "topics/cold/en.md:1: no summary, expected one paragraph below the title",
                "topics/cold/en.md:1: no picture caption, expected a line that begins with > and says what the "
                        + "picture shows",
                "topics/cold/en.md:1: no words in 'what', expected a paragraph or a list below the heading",
                "topics/cold/en.md:3: the heading 'How it goes' without an id, expected a heading such as "
                        + "## What it is {#what-it-is}",
                "topics/cold/en.md:5: a second heading {#what}, expected each id once",
                "topics/cold/topic.yaml:6: block 'how' without words, expected a heading with {#how} in "
                        + "topics/cold/en.md");
    }

    @Test
    void refusesWhatGlassAndPaperDoNotDraw() {
        folder.with("topics/cold/en.md", """
                # Cold
                Summary.

                > Caption.

                Second summary.

                ## What {#what}
                A <b>word</b> and ![picture](x.png)
                and a [link](x) and *slant* and `code`.

                - one
                  - nested

                <table></table>

                ***

                ## How {#how}
                ### Deeper
                Words.
                """);
        read("en");

        String only = ", expected plain paragraphs, - lists, 1. steps and **strong** words only";
        assertThat(Folder.lines(problems)).containsExactly(
                "topics/cold/en.md:6: more than a title, a summary and a caption at the top, expected a heading such "
                        + "as ## What it is {#what-it-is}",
                "topics/cold/en.md:9: html inline" + only,
                "topics/cold/en.md:9: image" + only,
                "topics/cold/en.md:10: link" + only,
                "topics/cold/en.md:10: emphasis" + only,
                "topics/cold/en.md:10: code" + only,
                "topics/cold/en.md:13: bullet list inside an item of a list" + only,
                "topics/cold/en.md:15: html block" + only,
                "topics/cold/en.md:17: thematic break" + only,
                "topics/cold/en.md:20: heading" + only);
    }

    @Test
    void emptyFolderIsThreeProblems() {
        Library library = new LibraryReader(new Folder(root.resolve("none")).assets(), problems).read("en");

        assertThat(library.topics()).isEmpty();
        assertThat(Folder.lines(problems)).containsExactly(
                "content.yaml:1: no such file, expected a readable file",
                "sources.yaml:1: no such file, expected a readable file",
                "topics:1: no such folder, expected a folder with a folder for each topic");
    }

    private Library read(String language) {
        return new LibraryReader(folder.assets(), problems).read(language);
    }
}
