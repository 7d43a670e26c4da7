package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the packaged content that a test then spoils: the checks say where.
class ContentChecksTest {

    private AssetsCopy copy;

    @BeforeEach
    void copy(@TempDir Path root) throws IOException {
        copy = AssetsCopy.in(root);
    }

    @Test
    void theTemplateOfTheSheet() throws IOException {
        copy.spoil("sheet/ask.html", "{{t:sheet.ask.title}}", "{{t:sheet.ask.titel}}");
        copy.spoil("sheet/topics.html", "{{/single}}", "");
        copy.spoil("sheet/net.html", "{{/now}}", "{{/nwo}}");
        copy.spoil("sheet/topic-head.html", "{{title}}", "{{>titel.html}}");

        assertThat(copy.found()).contains(
                "sheet/ask.html:1: no words for 'sheet.ask.titel', expected a key of text/en.properties",
                "sheet/net.html:6: {{/nwo}} here, expected {{/now}} before it",
                "sheet/topic-head.html:1: no part 'titel.html', expected a file in sheet",
                "sheet/topics.html:14: {{/topicRows}} here, expected {{/single}} before it");
    }

    @Test
    void aValueThatTheSheetDoesNotHave() throws IOException {
        copy.spoil("sheet/net.html", "{{callNow}}", "{{callNwo}}");

        assertThat(copy.found()).containsExactly(
                "sheet/net.html:4: no value for 'callNwo', expected a value that the sheet has here");
    }

    @Test
    void adviceAndEditionOfTheSheet() throws IOException {
        copy.spoil("sheet/advice.yaml", "raising-legs", "raising-arms");
        copy.spoil("content.yaml", "date: 2", "date: soon2");
        copy.spoil("content.yaml", "review: none", "review: {by: A doctor}");

        assertThat(copy.found()).anyMatch(line -> line.startsWith("sheet/advice.yaml:") && line.contains("'raising-arms'"))
                .anyMatch(line -> line.startsWith("content.yaml:") && line.contains("a date such as"))
                .anyMatch(line -> line.startsWith("content.yaml:") && line.contains("on"));
    }

    @Test
    void picturesWithAPersonAndStretches() throws IOException {
        copy.spoil("pictures/toe-pull.yaml", "at: hold", "at: hodl");
        copy.spoil("figures/toe-pull.yaml", "repetitions: 3", "repetition: 3");
        copy.spoil("text/en.properties", "stretch.toe-pull.step.pull=", "stretch.toe-pull.step.push=");
        copy.spoil("theme/icons.yaml", "back: {path", "back: {pth");

        assertThat(copy.found()).contains("text/en.properties:1: no words for 'stretch.toe-pull.step.pull', expected words for "
                        + "stretch 'toe-pull'")
                .anyMatch(line -> line.startsWith("pictures/toe-pull.yaml:3:") && line.contains("hodl"))
                .anyMatch(line -> line.startsWith("figures/toe-pull.yaml:") && line.contains("'repetition'"))
                .anyMatch(line -> line.startsWith("theme/icons.yaml:") && line.contains("'pth'"));
    }

    @Test
    void theMapOfCauses() throws IOException {
        copy.spoil("topics/map.yaml", "stiff: {picture: feel-stiff}", "stiff: {picture: feel-stiff}\n  odd: {picture: feel-stiff}");
        copy.spoil("topics/map.yaml", "layers: {bone: layer-bone,", "layers: {skin: layer-bone, bone: layer-bone,");
        copy.spoil("text/en.properties", "parts.joint=", "parts.joints=");

        assertThat(copy.found()).contains(
                "text/en.properties:1: no words for 'feels.odd', expected words for topics/map.yaml",
                "text/en.properties:1: no words for 'layers.skin', expected words for topics/map.yaml",
                "text/en.properties:1: no words for 'layers.hint.skin', expected words for topics/map.yaml",
                "text/en.properties:1: no words for 'parts.joint', expected words for topics/map.yaml");
    }

    @Test
    void aCauseThatStandsInNoGroupOfTheMap() throws IOException {
        copy.spoil("topics/sciatica/topic.yaml", "feels: [", "feels: [] # [");
        copy.spoil("topics/nocturnal-cramps/topic.yaml", "layers: [", "layers: [] # [");

        assertThat(copy.found()).containsExactly(
                "topics/nocturnal-cramps/topic.yaml:1: 'layers' names no layer, expected a layer of topics/map.yaml for each cause",
                "topics/sciatica/topic.yaml:1: 'feels' names no group, expected a group of topics/map.yaml for each cause");
    }

    @Test
    void aPageThatIsHardToRead() throws IOException {
        String hard = """
                Prolonged, unsupervised cryotherapeutic applications occasionally precipitate considerable dermatological \
                complications, particularly among individuals experiencing diminished peripheral sensibility.

                """;
        copy.spoil("topics/cold/en.md", "## Remember {#remember}", hard.repeat(8) + "## Remember {#remember}");

        assertThat(copy.found()).singleElement().asString().startsWith("topics/cold/en.md:1: hard to read: ")
                .contains("hardest: \"Prolonged, unsupervised");
    }

    @Test
    void aPageThatLacksABlockOfItsSection() throws IOException {
        copy.spoil("topics/cold/topic.yaml", "- {id: how-long,", "- {id: how-many,");
        copy.spoil("topics/cold/en.md", "{#how-long}", "{#how-many}");

        assertThat(copy.found()).containsExactly(
                "topics/cold/topic.yaml:1: no block 'how-long', expected the blocks of topics/shapes.yaml for relief");
    }
}
