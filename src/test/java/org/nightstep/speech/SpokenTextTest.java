package org.nightstep.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            Home   |                          > Home
            Night leg cramps · Causes         > Night leg cramps, Causes
            You said: “A hard, sore knot.”    > You said: A hard, sore knot.
            Your page is being made …         > Your page is being made.
            It can come and go – or stay.     > It can come and go, or stay.
            Rest • drink • stretch            > Rest, drink, stretch
            [[h@'loU]] _there_ #1             > h@'loU there 1
            Hold 2 of 3, 10 seconds, 1.5 mm   > Hold 2 of 3, 10 seconds, 1.5 mm
            Text & contrast                   > Text & contrast
            ¿Te duelen las piernas?           > ¿Te duelen las piernas?
            """)
    void marksThatAreNoWordsAreNotSaid(String shown, String said) {
        assertThat(SpokenText.of(shown)).isEqualTo(said);
    }

    @Test
    void linesStayApart() {
        assertThat(SpokenText.of("· Home.\nUnderstand it ·\n\u200f\"Help\".")).isEqualTo("Home.\nUnderstand it\nHelp.");
    }

    @Test
    void whatIsOnlyMarksIsNothing() {
        assertThat(SpokenText.of(" · “” … ")).isEqualTo(".");
    }
}
