package org.nightstep.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Run;

class ProseTest {

    private static final List<Run> WORDS = List.of(
            new Run("Sit up. Pull your ", false), new Run("toes", true), new Run(" toward you. Wait.", false));

    @Test
    void wordsThatFitStayTogether() {
        assertThat(Prose.pieces(WORDS, 200)).containsExactly(WORDS);
    }

    @Test
    void longWordsAreCutWhereSentencesEnd() {
        assertThat(Prose.pieces(WORDS, 30)).containsExactly(
                List.of(new Run("Sit up. ", false)),
                List.of(new Run("Pull your ", false), new Run("toes", true), new Run(" toward you. ", false)),
                List.of(new Run("Wait.", false)));
    }

    @Test
    void aSentenceThatIsTooLongIsCutBetweenWords() {
        assertThat(Prose.pieces(List.of(new Run("Pull your toes toward you.", false)), 12)).containsExactly(
                List.of(new Run("Pull your ", false)), List.of(new Run("toes toward ", false)), List.of(new Run("you.", false)));
    }

    @Test
    void aWordThatIsTooLongStands() {
        assertThat(Prose.pieces(List.of(new Run("Gastrocnemius", false)), 5)).containsExactly(
                List.of(new Run("Gastrocnemius", false)));
    }
}
