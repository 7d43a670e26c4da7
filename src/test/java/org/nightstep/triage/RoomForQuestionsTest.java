package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Problems;

/// Who has many questions is spared the less telling ones. Two spare ones stand before two needed ones; at most four are asked.
class RoomForQuestionsTest {

    private static final String TEXT = """
            stages: [only]
            at-most: 4
            questions:
              signs: {stage: only, kind: many, source: book, answers: {a: {findings: [a]}, b: {findings: [b]}, none: {findings: []}}}
              about-a: {stage: only, kind: one, room: extra, asked-when: a, source: book, answers: {yes: {findings: [grave]}, no: {findings: []}}}
              spare-1: {stage: only, kind: one, room: spare, source: book, answers: {yes: {findings: [c]}, no: {findings: []}}}
              spare-2: {stage: only, kind: one, room: spare, source: book, answers: {yes: {findings: [d]}, no: {findings: []}}}
              needed-1: {stage: only, kind: one, source: book, answers: {yes: {findings: [e]}, no: {findings: []}}}
              needed-2: {stage: only, kind: one, asked-when: b, source: book, answers: {yes: {findings: [f]}, no: {findings: []}}}
            rules:
              soon-c: {level: soon, when: c, source: book}
              today-grave: {level: today, when: grave, source: book}
            causes:
              one: {essential: c, advice: [rest], source: book}
            advice: {now: [sit], today: [tell], soon: [ask], self: [watch]}
            stretches: [calf]
            gates:
              first: {when: d, advice: [heat], source: book}
            """;

    @TempDir
    private Path folder;

    private Tree tree;

    @BeforeEach
    void read() throws IOException {
        var problems = new Problems();
        tree = SmallTree.read(folder, TEXT, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void spareQuestionsAreAskedWhileThereIsRoomForTheNeededOnes() {
        assertThat(asked("none")).as("one needed: two spare ones fit").containsExactly("signs", "spare-1", "spare-2", "needed-1");
        assertThat(asked("b")).as("two needed: one spare one fits").containsExactly("signs", "spare-1", "needed-1", "needed-2");
    }

    @Test
    void aQuestionAboutADangerSignTakesNoRoom() {
        assertThat(asked("a")).containsExactly("signs", "about-a", "spare-1", "spare-2", "needed-1");
    }

    @Test
    void knowsWhatIsAskedWhatWasAnsweredAndHowPressingItIsSoFar() {
        Interview begun = Interview.start(tree).answer("signs", Set.of("a"));
        assertThat(begun.asks("signs")).isTrue();
        assertThat(begun.asks("about-a")).as("the next").isTrue();
        assertThat(begun.asks("spare-1")).as("one after it").isFalse();
        assertThat(begun.urgency()).isEqualTo(Urgency.SELF);

        Interview grave = begun.answer("about-a", Set.of("yes")).answer("spare-1", Set.of("yes"));
        assertThat(grave.urgency()).isEqualTo(Urgency.TODAY);
        assertThat(grave.answers()).isEqualTo(Map.of("signs", Set.of("a"), "about-a", Set.of("yes"), "spare-1", Set.of("yes")));
        assertThat(Interview.of(tree, grave.answers())).isEqualTo(grave);
    }

    @Test
    void aQuestionThatIsOpenAgainStandsWhereItStood() {
        Interview open = Interview.start(tree).answer("signs", Set.of("a")).answer("about-a", Set.of("no")).answer("spare-1", Set.of("no"))
                .reopen("about-a");
        assertThat(open.next().orElseThrow().id()).isEqualTo("about-a");
        assertThat(open.progress().position()).isEqualTo(2);
    }

    @Test
    void knowsHowPressingAnAnswerIsAlone() {
        assertThat(tree.urgencyOf(answer("about-a", "yes"))).contains(Urgency.TODAY);
        assertThat(tree.urgencyOf(answer("spare-1", "yes"))).contains(Urgency.SOON);
        assertThat(tree.urgencyOf(answer("signs", "a"))).isEmpty();
    }

    @Test
    void advisesAndHoldsBackByTheseIds() {
        assertThat(tree.adviceIds()).containsExactly("ask", "heat", "rest", "sit", "tell", "watch");
    }

    @Test
    void theLeastThatCanBeSaid() {
        assertThat(question("signs").leastSaid()).containsExactly("none");
        assertThat(question("about-a").leastSaid()).as("without 'none' and 'not sure', the first").containsExactly("yes");
        assertThat(Question.Room.values()).extracting(Question.Room::id).containsExactly("needed", "spare", "extra");
    }

    @Test
    void saysNothingOfTheAnswers() {
        assertThat(Interview.start(tree).answer("signs", Set.of("a"))).hasToString("Interview with 1 answers");
    }

    private List<String> asked(String sign) {
        Interview interview = Interview.start(tree).answer("signs", Set.of(sign));
        while (!interview.isFinished()) {
            interview = interview.answer(interview.next().orElseThrow().id(), Set.of("no"));
        }
        return interview.asked().stream().map(one -> one.question().id()).toList();
    }

    private Question question(String id) {
        return tree.question(id).orElseThrow();
    }

    private Answer answer(String question, String id) {
        return question(question).answer(id).orElseThrow();
    }
}
