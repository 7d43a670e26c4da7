package org.nightstep.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Block;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Codes;
import org.nightstep.content.Edition;
import org.nightstep.content.Kin;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.Run;
import org.nightstep.content.Section;
import org.nightstep.content.Source;
import org.nightstep.content.Term;
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

        assertThat(library.edition()).isEqualTo(new Edition("2026.11", LocalDate.of(2026, 11, 24), Optional.empty()));
        assertThat(library.glossary().terms()).containsExactly(
                new Term("numb", "numb", List.of("numbness"), "NUM", "You feel nothing there.", "cold"));
        assertThat(library.causeMap()).isEqualTo(new CauseMap(List.of(new CauseMap.Group("sore", "cold", List.of("sore"))),
                List.of(new CauseMap.Group("surface", "cold", List.of("skin"))), Map.of("skin", "cold"), "cold"));
        assertThat(library.sources()).containsOnlyKeys("nhs-cold")
                .containsValue(new Source("nhs-cold", "NHS", "Cold packs", "2023", false));
        assertThat(library.topics()).containsExactly(new Topic("cold", Section.RELIEF, 10, "Cold",
                "A cool pack can numb a sore spot.", "cold", "A cool pack in a cloth.", List.of(), List.of(
                new Block.Text("what", "What it does", List.of(
                        new Passage.Paragraph(List.of(new Run("Cold makes a spot ", false),
                                new Run("go ", true), new Run("numb", true, "numb"), new Run(". It calms it.", false))),
                        new Passage.Bullets(List.of(List.of(new Run("Wrap it.", false)),
                                List.of(new Run("Lay it on the skin.", false))))),
                        List.of("R6"), List.of("nhs-cold")),
                new Block.Caution("how", "How", List.of(new Passage.Steps(List.of(
                        List.of(new Run("Rest.", false)),
                        List.of(new Run("Wait ", false), new Run("a bit", true), new Run(".", false))))),
                        List.of(), List.of())), Kin.NONE, Codes.NONE));
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
                "topics/cold/topic.yaml:1: 'section' is 'feet', expected one of overview, causes, neighbours, "
                        + "relief, help, diagnosis, treatment",
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
    void readsNamesAndWhatATopicIsRelatedTo() {
        folder.with("topics/heat/topic.yaml", Folder.STRUCTURE.replace("order: 10", "order: 20")
                        .replace("picture: cold", "picture: cold\nfeels: [sore]\nlayers: [skin]\nnext: [cold, heat]"))
                .with("topics/heat/en.md", Folder.PAGE.replace("cloth.\n", "cloth.\n\n- heat pack\n- hot water bottle\n"));

        assertThat(read("en").topic("heat")).hasValueSatisfying(heat -> {
            assertThat(heat.names()).containsExactly("heat pack", "hot water bottle");
            assertThat(heat.kin()).isEqualTo(new Kin(List.of("sore"), List.of("skin"), List.of(), List.of("cold", "heat")));
        });
        assertThat(Folder.lines(problems)).isEmpty();
    }

    @Test
    void refusesToBeRelatedToWhatIsNotThere() {
        folder.with("topics/cold/topic.yaml", Folder.STRUCTURE.replace("picture: cold",
                "picture: cold\nfeels: [sore, tired]\nlayers: [skin, bone]\nnext: [cold, heat]"));
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "topics/cold/topic.yaml:4: 'feels' names 'tired', expected a group of topics/map.yaml",
                "topics/cold/topic.yaml:5: 'layers' names 'bone', expected a layer of topics/map.yaml",
                "topics/cold/topic.yaml:6: 'next' names 'heat', expected the id of a topic");
    }

    @Test
    void aGroupOfTheMapIsOfWhatItIsCalledUnlessItSaysOtherwise() {
        folder.with("topics/map.yaml", """
                leg: cold
                layers: {bone: cold, skin: cold}
                parts:
                  inside: {picture: cold, of: [bone, skin]}
                feels:
                  sore: {picture: cold}
                  tired: {picture: cold, of: [heavy]}
                """);
        CauseMap map = read("en").causeMap();

        assertThat(map.parts()).containsExactly(new CauseMap.Group("inside", "cold", List.of("bone", "skin")));
        assertThat(map.feels()).containsExactly(new CauseMap.Group("sore", "cold", List.of("sore")),
                new CauseMap.Group("tired", "cold", List.of("heavy")));
        assertThat(map.layers().keySet()).as("from the inside out").containsExactly("bone", "skin");
        assertThat(Folder.lines(problems)).isEmpty();
    }

    @Test
    void namesWhatIsWrongInTheMapOfCauses() {
        folder.with("topics/map.yaml", """
                leg: warm
                layers:
                  skin: warm
                  bone: [cold]
                parts:
                  surface: {picture: warm, from: [skin]}
                feels: [sore]
                feet: {}
                """);
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "topics/map.yaml:1: no picture 'warm', expected pictures/warm.svg or pictures/warm.yaml",
                "topics/map.yaml:3: no picture 'warm', expected pictures/warm.svg or pictures/warm.yaml",
                "topics/map.yaml:4: 'bone' is a list, expected a text",
                "topics/map.yaml:6: unknown key 'from', expected one of picture, of",
                "topics/map.yaml:6: no picture 'warm', expected pictures/warm.svg or pictures/warm.yaml",
                "topics/map.yaml:7: 'feels' is a list, expected a mapping of keys to values",
                "topics/map.yaml:8: unknown key 'feet', expected one of leg, layers, parts, feels");
    }

    @Test
    void saysWhoReviewedTheContentAndWhen() {
        folder.with("content.yaml", "version: \"2027.1\"\ndate: 2027-01-04\nreview: {by: Dr A. Example, on: 2027-01-02}\n");

        assertThat(read("en").edition()).isEqualTo(new Edition("2027.1", LocalDate.of(2027, 1, 4),
                Optional.of(new Edition.Review("Dr A. Example", LocalDate.of(2027, 1, 2)))));
        assertThat(Folder.lines(problems)).isEmpty();
    }

    @Test
    void namesWhatIsWrongInTheEdition() {
        folder.with("content.yaml", "# comment\nversion: \"2027.1\"\ndate: soon\nreview:\n  by: Dr A. Example\n  on: 2027-13-02\n");
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "content.yaml:3: 'soon', expected a date such as 2026-11-24",
                "content.yaml:6: '2027-13-02', expected a date such as 2026-11-24");
    }

    @Test
    void namesWhatTheEditionLacksOnce() {
        folder.with("content.yaml", "review: {by: Dr A. Example}\n");
        read("en");

        assertThat(Folder.lines(problems)).containsExactly(
                "content.yaml:1: 'version' is missing, expected a text",
                "content.yaml:1: 'date' is missing, expected a text",
                "content.yaml:1: 'on' is missing, expected a text");
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
                "topics/cold/en.md:6: more than a title, a summary, a caption and other names at the top, "
                        + "expected a heading such as ## What it is {#what-it-is}",
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
    void emptyFolderIsAProblemForEachFileThatIsMissing() {
        Library library = new LibraryReader(new Folder(root.resolve("none")).assets(), problems).read("en");

        assertThat(library.topics()).isEmpty();
        assertThat(Folder.lines(problems)).containsExactly(
                "content.yaml:1: no such file, expected a readable file",
                "glossary/en.yaml:1: no such file, expected a readable file",
                "glossary/pictures.yaml:1: no such file, expected a readable file",
                "sources.yaml:1: no such file, expected a readable file",
                "topics:1: no such folder, expected a folder with a folder for each topic",
                "topics/map.yaml:1: no such file, expected a readable file");
    }

    private Library read(String language) {
        return new LibraryReader(folder.assets(), problems).read(language);
    }
}
