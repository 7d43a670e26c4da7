package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// A copy of the packaged content that a test then spoils: the checks say where.
class ContentChecksTest {

    @TempDir
    private Path copy;

    @BeforeEach
    void copy() throws IOException {
        Path packaged = Assets.packaged().root();
        try (Stream<Path> files = Files.walk(packaged)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = copy.resolve(packaged.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    @Test
    void theTemplateOfTheSheet() throws IOException {
        spoil("sheet/ask.html", "{{t:sheet.ask.title}}", "{{t:sheet.ask.titel}}");
        spoil("sheet/topics.html", "{{/single}}", "");
        spoil("sheet/net.html", "{{/now}}", "{{/nwo}}");
        spoil("sheet/topic-head.html", "{{title}}", "{{>titel.html}}");

        assertThat(found()).contains(
                "sheet/ask.html:1: no words for 'sheet.ask.titel', expected a key of text/en.properties",
                "sheet/net.html:6: {{/nwo}} here, expected {{/now}} before it",
                "sheet/topic-head.html:1: no part 'titel.html', expected a file in sheet",
                "sheet/topics.html:14: {{/topicRows}} here, expected {{/single}} before it");
    }

    @Test
    void aValueThatTheSheetDoesNotHave() throws IOException {
        spoil("sheet/net.html", "{{callNow}}", "{{callNwo}}");

        assertThat(found()).containsExactly(
                "sheet/net.html:4: no value for 'callNwo', expected a value that the sheet has here");
    }

    @Test
    void adviceAndEditionOfTheSheet() throws IOException {
        spoil("sheet/advice.yaml", "raising-legs", "raising-arms");
        spoil("content.yaml", "date: 2", "date: soon2");
        spoil("content.yaml", "review: none", "review: {by: A doctor}");

        assertThat(found()).anyMatch(line -> line.startsWith("sheet/advice.yaml:") && line.contains("'raising-arms'"))
                .anyMatch(line -> line.startsWith("content.yaml:") && line.contains("a date such as"))
                .anyMatch(line -> line.startsWith("content.yaml:") && line.contains("on"));
    }

    @Test
    void picturesWithAPersonAndStretches() throws IOException {
        spoil("pictures/toe-pull.yaml", "at: hold", "at: hodl");
        spoil("figures/toe-pull.yaml", "repetitions: 3", "repetition: 3");
        spoil("text/en.properties", "stretch.toe-pull.step.pull=", "stretch.toe-pull.step.push=");
        spoil("theme/icons.yaml", "back: {path", "back: {pth");

        assertThat(found()).contains("text/en.properties:1: no words for 'stretch.toe-pull.step.pull', expected words for "
                        + "stretch 'toe-pull'")
                .anyMatch(line -> line.startsWith("pictures/toe-pull.yaml:3:") && line.contains("hodl"))
                .anyMatch(line -> line.startsWith("figures/toe-pull.yaml:") && line.contains("'repetition'"))
                .anyMatch(line -> line.startsWith("theme/icons.yaml:") && line.contains("'pth'"));
    }

    private void spoil(String name, String sound, String broken) throws IOException {
        Path file = copy.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(sound);
        Files.writeString(file, text.replace(sound, broken));
    }

    private List<String> found() {
        Assets assets = new Assets(copy);
        Problems problems = new Problems();
        ContentChecks.of(assets).forEach(check -> check.run(assets, problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
