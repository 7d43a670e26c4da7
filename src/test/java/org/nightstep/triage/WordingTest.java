package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

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
}
