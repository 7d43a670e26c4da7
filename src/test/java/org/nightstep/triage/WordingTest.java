package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.reading.ReadingScore;

class WordingTest {

    @Test
    void readsWithoutProblems() {
        Problems problems = new Problems();
        Wording.read(Assets.packaged(), "en", problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void givesReasonsInThePersonsOwnWords() {
        Wording words = Wording.read(Assets.packaged(), "en", new Problems());
        Outcome outcome = Interview.start(RandomVisits.TREE).answer("who", Set.of("adult"))
                .answer("danger-signs", Set.of("breathless")).outcome();
        assertThat(outcome.causes().getFirst().reasons()).extracting(words::said)
                .containsExactly("It is hard to breathe or my chest hurts");
    }

    @Test
    void saysWhichIdLacksWords() {
        Wording words = Wording.read(Assets.packaged(), "en", new Problems());
        assertThatThrownBy(() -> words.rule("no-such-rule")).hasMessageContaining("no-such-rule");
    }

    @Test
    void isReadAfterSixYearsOfSchool() {
        Wording words = Wording.read(Assets.packaged(), "en", new Problems());
        List<String> lines = new ArrayList<>();
        RandomVisits.TREE.questions().forEach(question -> {
            Wording.QuestionWords page = words.question(question.id());
            lines.addAll(List.of(page.text(), page.help(), page.why()));
            page.answers().values().forEach(answer -> lines.add(answer.text() + " " + answer.line()));
        });
        lines.addAll(words.rules().values());
        lines.addAll(words.gates().values());
        words.advice().values().forEach(advice -> lines.add(advice.action()));
        ReadingScore score = ReadingScore.of(lines, text -> text);
        assertThat(score.grade()).isLessThanOrEqualTo(6);
        assertThat(score.smog()).isLessThanOrEqualTo(8);
    }

    @Test
    void everyQuestionSaysWhyItIsAskedAndBySource() {
        Wording words = Wording.read(Assets.packaged(), "en", new Problems());
        assertThat(RandomVisits.TREE.questions()).allSatisfy(question -> {
            assertThat(words.question(question.id()).why()).isNotBlank();
            assertThat(question.source()).isNotBlank();
        });
    }
}
