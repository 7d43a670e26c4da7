package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Problems;

class TreeReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsAllThatIsWritten() throws IOException {
        Problems problems = new Problems();
        Tree tree = SmallTree.read(folder, SmallTree.TEXT.replace("a: {findings: [a]}", "a: {picture: sign-a, findings: [a]}"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(tree.stages()).containsExactly("first", "last");
        assertThat(tree.questions()).extracting(Question::id).containsExactly("signs", "more");
        Question signs = tree.question("signs").orElseThrow();
        assertThat(signs.kind()).isEqualTo(Question.Kind.MANY);
        assertThat(signs.stage()).isEqualTo("first");
        assertThat(signs.answer("a")).contains(new Answer("a", Optional.of("sign-a"), Set.of("a")));
        assertThat(signs.answer("f")).contains(new Answer("f", Optional.empty(), Set.of("f", "f-too")));
        assertThat(tree.question("more").orElseThrow().askedWhen()).isEqualTo(new Condition.Finding("e"));
        assertThat(tree.question("more").orElseThrow().kind()).isEqualTo(Question.Kind.ONE);
        assertThat(tree.question("other")).isEmpty();
        Condition either = new Condition.Any(List.of(new Condition.Finding("a"), new Condition.Finding("b")));
        assertThat(tree.groups()).containsOnlyKeys("a-or-b").containsValue(either);
        assertThat(tree.rules()).containsExactly(new UrgencyRule("soon-b", Urgency.SOON, new Condition.Finding("b"), "book"),
                new UrgencyRule("today-a", Urgency.TODAY, new Condition.Finding("a"), "book"),
                new UrgencyRule("soon-a", Urgency.SOON, either, "letter"), new UrgencyRule("now-f", Urgency.NOW, new Condition.Finding("f"), "book"));
        assertThat(tree.causes().getFirst()).isEqualTo(new CausePattern("grave", true, new Condition.Finding("c"), List.of(),
                List.of(new Condition.Finding("a"), new Condition.Finding("b")), List.of("rest"), "book"));
        assertThat(tree.causes().getLast().mustNotMiss()).isFalse();
        assertThat(tree.advice()).containsEntry(Urgency.NOW, List.of("sit")).containsEntry(Urgency.SELF, List.of("watch", "heat"));
        assertThat(tree.adviceIds()).containsExactly("ask", "heat", "rest", "rub", "sit", "tell", "watch");
        assertThat(tree.gates()).extracting(Gate::stretches)
                .containsExactly(List.of("calf"), List.of("calf", "sole"), List.of("calf", "thigh", "sole"));
    }

    @Test
    void listsInOneConditionHoldTogether() throws IOException {
        Tree tree = SmallTree.read(folder, SmallTree.TEXT.replace("asked-when: e", "asked-when: {all: [e], any: [a, b], none: [c]}"), new Problems());
        Condition when = tree.question("more").orElseThrow().askedWhen();
        assertThat(when.holds(Set.of("e", "a"))).isTrue();
        assertThat(when.holds(Set.of("e"))).isFalse();
        assertThat(when.holds(Set.of("a"))).isFalse();
        assertThat(when.holds(Set.of("e", "a", "c"))).isFalse();
    }

    @Test
    void ofSeveralAnswersOneMayUsuallySayIt() throws IOException {
        assertThat(SmallTree.tree().question("signs").orElseThrow().mostlyOne()).isFalse();
        Problems problems = new Problems();
        Tree tree = SmallTree.read(folder, SmallTree.TEXT.replace("kind: many", "kind: many\n    mostly: one"), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(tree.question("signs").orElseThrow().mostlyOne()).isTrue();
        assertFound("kind: one", "kind: one\n    mostly: one", "question 'more' takes one answer and is mostly one");
        assertFound("kind: many", "kind: many\n    mostly: two", "two");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertFound("rules:\n", "rulez:\n", "'rules' is missing");
        assertFound("now-f: {level: now, when: f,", "now-f: {when: f,", "'level' is missing, expected one of now, today, soon, self");
        assertFound("when: f, source", "source", "'when' is missing");
        assertFound("essential: c, ", "", "'essential' is missing");
        assertFound("asked-when: e", "asked-when: {}", "an empty condition");
        assertFound("      no: {findings: []}\n", "", "question 'more' has 1 answers");
        assertFound("{level: now, when: f, source: book}", "{level: now, when: f}", "source");
    }

    @Test
    void saysWhatIsNotKnown() throws IOException {
        assertFound("when: f,", "when: g,", "unknown finding 'g'");
        assertFound("stretches: [calf]", "stretches: [calf, jump]", "unknown stretch 'jump'");
        assertFound("a-or-b: {any: [a, b]}", "a: {any: [a, b]}", "group 'a' is also a finding");
        assertFound("level: now", "level: later", "later");
        assertFound("stage: last", "stage: end", "end");
        assertFound("kind: one", "kind: two", "two");
        assertFound("when: f, source", "when: f, then: sit, source", "then");
        assertFound("kind: one", "kind: one\n    colour: red", "colour");
        assertFound("yes: {findings", "yes: {words: more, findings", "words");
        assertFound("now: [sit]", "now: [sit]\n  never: [sit]", "never");
        assertFound("must-not-miss: yes", "must-miss: no", "must-miss");
        assertFound("first: {when: d,", "first: {when: d, until: e,", "until");
        assertFound("asked-when: e", "asked-when: {every: [e]}", "every");
        assertFound("stages:", "more: x\nstages:", "more");
        assertFound("level: now, when: f", "level: now, when: {none: [f]}", "urgency rule 'now-f' uses none:");
    }

    private void assertFound(String sound, String broken, String problem) throws IOException {
        assertThat(SmallTree.TEXT).contains(sound);
        assertThat(SmallTree.problems(folder, SmallTree.TEXT.replace(sound, broken))).as(broken)
                .anyMatch(line -> line.startsWith("triage/tree.yaml:") && line.contains(problem));
    }
}
