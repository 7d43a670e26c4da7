package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Tree TREE = SmallTree.tree();
    private static final Question MANY = TREE.question("signs").orElseThrow();
    private static final Question ONE = TREE.question("more").orElseThrow();

    @Test
    void severalAnswersGoTogetherButNoneStandsAlone() {
        assertThat(MANY.allows(Set.of("a"))).isTrue();
        assertThat(MANY.allows(Set.of("a", "unsure"))).isTrue();
        assertThat(MANY.allows(Set.of("none"))).isTrue();
        assertThat(MANY.allows(Set.of("none", "a"))).isFalse();
        assertThat(MANY.allows(Set.of())).isFalse();
        assertThat(MANY.allows(Set.of("x"))).isFalse();
        assertThat(MANY.allows(Set.of("a", "x"))).isFalse();
    }

    @Test
    void oneAnswerIsOne() {
        assertThat(ONE.allows(Set.of("yes"))).isTrue();
        assertThat(ONE.allows(Set.of("yes", "no"))).isFalse();
        assertThat(ONE.allows(Set.of())).isFalse();
    }

    @Test
    void noneAndUnsureArePlainBoxes() {
        assertThat(MANY.answers()).filteredOn(Answer::isNoneOrUnsure).extracting(Answer::id).containsExactly("none", "unsure");
        assertThat(MANY.answers()).filteredOn(Answer::exclusive).extracting(Answer::id).containsExactly("none");
    }

    @Test
    void idsOfKindsAndLevelsAreThoseOfTheFiles() {
        assertThat(MANY.kind().id()).isEqualTo("many");
        assertThat(ONE.kind().id()).isEqualTo("one");
        assertThat(Urgency.NOW.id()).isEqualTo("now");
        assertThat(Outcome.Fit.MUCH.id()).isEqualTo("much");
        assertThat(Outcome.Fit.SOME.id()).isEqualTo("some");
        assertThat(Urgency.NOW.isMorePressingThan(Urgency.TODAY)).isTrue();
        assertThat(Urgency.TODAY.isMorePressingThan(Urgency.TODAY)).isFalse();
        assertThat(Urgency.SELF.isMorePressingThan(Urgency.SOON)).isFalse();
    }

    @Test
    void progressCountsStagesAndQuestions() {
        Interview start = Interview.start(TREE);
        assertThat(start.progress()).isEqualTo(new Progress(TREE.stages(), 0, 1));
        Interview second = start.answer("signs", Set.of("e"));
        assertThat(second.progress()).isEqualTo(new Progress(TREE.stages(), 1, 2));
        Interview end = second.answer("more", Set.of("yes"));
        assertThat(end.progress()).isEqualTo(new Progress(TREE.stages(), 2, 2));
        assertThat(end.reopen("signs").progress()).isEqualTo(new Progress(TREE.stages(), 0, 1));
    }

    @Test
    void interviewsAreEqualByTheirAnswers() {
        Interview start = Interview.start(TREE);
        Interview answered = start.answer("signs", Set.of("a", "b"));
        assertThat(answered).isEqualTo(start.answer("signs", Set.of("b", "a"))).hasSameHashCodeAs(start.answer("signs", Set.of("b", "a")))
                .isNotEqualTo(start).isNotEqualTo(start.answer("signs", Set.of("a"))).isNotEqualTo("a text");
        assertThat(answered.answer("signs", Set.of("c"))).isEqualTo(start.answer("signs", Set.of("c")));
        assertThatThrownBy(() -> answered.answer("more", Set.of("yes"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(answered.hashCode()).isNotEqualTo(start.hashCode());
    }
}
