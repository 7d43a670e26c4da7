package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

class WorkedCaseTest {

    private static final String CASE = """
            somebody:
              story: Somebody has signs a and d.
              answers: {signs: [a, d]}
              urgency: today
              causes: [much, some]
              held-back: [heat, rub]
              locked: [calf, sole]
              guideline: book
            """;

    @TempDir
    private Path folder;

    @Test
    void readsACase() throws IOException {
        WorkedCase one = read(CASE);
        assertThat(one).isEqualTo(new WorkedCase("triage/cases/cases.yaml", one.line(), "somebody", "Somebody has signs a and d.",
                Map.of("signs", Set.of("a", "d")), Urgency.TODAY, List.of("much", "some"), List.of("heat", "rub"), List.of("calf", "sole"), "book"));
        assertThat(one.line()).isBetween(1, 2);
        assertThat(one.play(SmallTree.tree())).isEmpty();
    }

    @Test
    void saysEachDifference() throws IOException {
        assertDifferent("urgency: today", "urgency: soon", "urgency today by [today-a, soon-a]", "soon");
        assertDifferent("[much, some]", "[fourth]", "causes [much, some, spoken-against]", "[fourth]");
        assertDifferent("[heat, rub]", "[heat, cold]", "held back [heat, rub]", "[heat, cold]");
        assertDifferent("[calf, sole]", "all", "locked [calf, sole]", "[all]");
        assertDifferent("[calf, sole]", "[thigh]", "locked [calf, sole]", "[thigh]");
        assertDifferent("{signs: [a, d]}", "{signs: [a, d], more: yes}", "an answer to 'more'", "one of the questions asked: [signs]");
        assertDifferent("[a, d]}", "x}", "answers [x] to question 'signs'", "some of [a, b, c, d, e, f, none, unsure]");
    }

    @Test
    void whatIsLeftOutIsAnsweredWithAsLittleAsCanBe() throws IOException {
        assertThat(read(CASE.replace("answers: {signs: [a, d]}", "answers: {}").replace("today", "self").replace("[much, some]", "[]")
                .replace("[heat, rub]", "[]").replace("[calf, sole]", "[]")).play(SmallTree.tree())).isEmpty();
    }

    @Test
    void allStretchesCanBeExpectedToBeLocked() throws IOException {
        assertThat(read(CASE.replace("{signs: [a, d]}", "{signs: [a, d, e], more: yes}").replace("[calf, sole]", "all"))
                .play(SmallTree.tree())).isEmpty();
    }

    @Test
    void aBrokenCaseIsAProblemWithItsLine() throws IOException {
        assertProblem("  urgency: today\n", "", "'urgency' is missing, expected one of now, today, soon, self");
        assertProblem("urgency: today", "urgency: later", "later");
        assertProblem("  story: Somebody has signs a and d.\n", "", "story");
        assertProblem("causes:", "reasons:", "reasons");
    }

    @Test
    void aMissingFolderIsAProblem() {
        Problems problems = new Problems();
        assertThat(new CaseReader(new Assets(folder), problems).read()).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::toString)
                .containsExactly("triage/cases:1: cannot be listed, expected a folder of worked cases");
    }

    @Test
    void onlyFilesOfCasesAreReadInTheOrderOfTheirNames() throws IOException {
        write("b.yaml", CASE.replace("somebody:", "second:"));
        write("a.yaml", CASE.replace("somebody:", "first:"));
        write("notes.txt", "not a case");
        assertThat(new CaseReader(new Assets(folder), new Problems()).read()).extracting(WorkedCase::id).containsExactly("first", "second");
    }

    private void assertDifferent(String sound, String other, String found, String expected) throws IOException {
        assertThat(CASE).contains(sound);
        assertThat(read(CASE.replace(sound, other)).play(SmallTree.tree())).as(other).containsExactly(new WorkedCase.Difference(found, expected));
    }

    private void assertProblem(String sound, String broken, String problem) throws IOException {
        Problems problems = new Problems();
        write("cases.yaml", CASE.replace(sound, broken));
        new CaseReader(new Assets(folder), problems).read();
        assertThat(problems.sorted()).extracting(Problem::toString).as(broken)
                .anyMatch(line -> line.startsWith("triage/cases/cases.yaml:") && line.contains(problem));
    }

    private WorkedCase read(String text) throws IOException {
        Problems problems = new Problems();
        write("cases.yaml", text);
        List<WorkedCase> cases = new CaseReader(new Assets(folder), problems).read();
        assertThat(problems.sorted()).isEmpty();
        return cases.getFirst();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("triage/cases").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
