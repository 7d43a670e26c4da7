package org.nightstep.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReadingScoreTest {

    private static final double FINE = 0.0001;

    /// 3 + 6, 6 and 3 words; 3 + 7, 11 and 3 syllables; "examine" and "artery" are long.
    private static final List<String> TEXTS = List.of("A cramp hurts. The muscle grips hard at night.",
            "The doctor will examine your artery.", "Rest the leg");

    @Test
    void countsWordsSentencesAndSyllables() {
        ReadingScore score = ReadingScore.of(TEXTS, UnaryOperator.identity());

        assertThat(score.words()).isEqualTo(18);
        assertThat(score.sentences()).as("with the point of a list that has no full stop").isEqualTo(4);
        assertThat(score.syllables()).isEqualTo(24);
        assertThat(score.polysyllables()).isEqualTo(2);
        assertThat(score.meanSentence()).isEqualTo(4.5);
    }

    /// By hand: 0.39 · 18/4 + 11.8 · 24/18 − 15.59 = 1.755 + 15.7333 − 15.59.
    @Test
    void isTheGradeOfFleschAndKincaid() {
        assertThat(ReadingScore.of(TEXTS, UnaryOperator.identity()).grade()).isCloseTo(1.8983, within(FINE));
    }

    /// By hand: 1.0430 · √(2 · 30/4) + 3.1291 = 1.0430 · 3.87298 + 3.1291.
    @Test
    void isTheGradeOfSmog() {
        assertThat(ReadingScore.of(TEXTS, UnaryOperator.identity()).smog()).isCloseTo(7.1686, within(FINE));
    }

    @Test
    void wordsThatAreTakenOutDoNotCount() {
        ReadingScore score = ReadingScore.of(TEXTS, text -> text.replace("artery", ""));

        assertThat(score.words()).isEqualTo(17);
        assertThat(score.syllables()).isEqualTo(21);
        assertThat(score.polysyllables()).isEqualTo(1);
        assertThat(score.hardest()).first().as("shown as it stands").isEqualTo("The doctor will examine your artery.");
    }

    @Test
    void aSentenceOfWhichNothingIsLeftIsNone() {
        assertThat(ReadingScore.of(List.of("Artery.", "Rest the leg."), text -> text.replace("Artery", "")).sentences()).isOne();
    }

    @Test
    void showsTheHardestSentencesFirstAndVeryShortOnesLast() {
        assertThat(ReadingScore.of(List.of("Emergency department.", "Rest the leg now at home.", TEXTS.get(1)),
                UnaryOperator.identity()).hardest()).containsExactly("The doctor will examine your artery.",
                "Rest the leg now at home.", "Emergency department.");
    }

    @Test
    void questionsAndCallsEndASentence() {
        assertThat(ReadingScore.of(List.of("Is it cold? Tell us now! It can wait."), UnaryOperator.identity()).sentences())
                .isEqualTo(3);
    }

    @Test
    void nothingToReadIsNotHard() {
        ReadingScore score = ReadingScore.of(List.of("", "–"), UnaryOperator.identity());

        assertThat(score.grade()).isZero();
        assertThat(score.smog()).isZero();
        assertThat(score.meanSentence()).isZero();
        assertThat(score.hardest()).isEmpty();
    }
}
