package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

@Execution(ExecutionMode.CONCURRENT)
class TreeCheckTest {

    @TempDir
    private Path folder;

    @Test
    void thePackagedWizardIsSound() {
        assertThat(problems(Assets.packaged())).isEmpty();
    }

    /// The wizard's files, and what they name elsewhere as empty files.
    @BeforeEach
    void copyTheWizard() throws IOException {
        for (String part : List.of("triage", "topics", "pictures", "figures", "sources.yaml")) {
            Path from = Assets.packaged().path(part);
            if (Files.exists(from)) {
                copy(from, folder.resolve(part), part.equals("triage") || part.equals("sources.yaml"));
            }
        }
    }

    private static void copy(Path from, Path to, boolean withContents) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (withContents) {
                    Files.copy(file, target);
                } else {
                    Files.createFile(target);
                }
            }
        }
    }

    @Test
    void namesAFindingThatNobodyAsserts() throws IOException {
        change("triage/tree.yaml", "when: breathless,", "when: breathles,");
        assertThat(found()).anyMatch(line -> line.matches("triage/tree.yaml:\\d+: unknown finding 'breathles', .*"));
    }

    @Test
    void namesAQuestionThatIsNeverAsked() throws IOException {
        change("triage/tree.yaml", "asked-when: foot-sore", "asked-when: {all: [foot-sore, breathless]}");
        assertThat(found()).anyMatch(line -> line.contains("question 'sore-more' is never asked"));
    }

    @Test
    void namesARuleThatCanNeverFire() throws IOException {
        change("triage/tree.yaml", "when: {all: [older, cannot-stand]}", "when: {all: [older, child]}");
        assertThat(found()).anyMatch(line -> line.contains("rule 'fall-in-age' can never fire"));
    }

    @Test
    void namesACauseThatCanNeverBeNamed() throws IOException {
        change("triage/tree.yaml", "essential: restless", "essential: {all: [urge, ease-walk, ease-hang]}");
        assertThat(found()).anyMatch(line -> line.contains("cause 'restless-legs' can never be named"));
    }

    @Test
    void refusesAnUrgencyRuleThatASignCouldSwitchOff() throws IOException {
        change("triage/tree.yaml", "level: today, when: fever,", "level: today, when: {all: [fever], none: [older]},");
        assertThat(found()).anyMatch(line -> line.contains("urgency rule 'fever' uses none:"));
    }

    @Test
    void namesAnUnknownSource() throws IOException {
        change("triage/tree.yaml", "source: nhs-sprains", "source: my-neighbour");
        assertThat(found()).anyMatch(line -> line.contains("unknown source 'my-neighbour'"));
    }

    @Test
    void namesMissingWords() throws IOException {
        change("triage/en.yaml", "  fever: Fever with leg pain needs a look today.\n", "");
        assertThat(found()).anyMatch(line ->
                line.matches("triage/en.yaml:\\d+: no words for the rule 'fever', .*"));
    }

    @Test
    void namesAWorkedCaseThatComesOutOtherwise() throws IOException {
        change("triage/cases/causes.yaml", "urgency: self", "urgency: today");
        assertThat(found()).anyMatch(line ->
                line.matches("triage/cases/causes.yaml:\\d+: case 'calf-cramp': urgency self .*, expected today"));
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private List<String> found() {
        return problems(new Assets(folder));
    }

    private static List<String> problems(Assets assets) {
        Problems problems = new Problems();
        new TreeCheck().run(assets, problems);
        return problems.sorted().stream().map(Object::toString).toList();
    }
}
