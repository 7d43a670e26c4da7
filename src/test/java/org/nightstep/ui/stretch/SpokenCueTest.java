package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.ui.stretch.SpokenCue.Moment;

class SpokenCueTest {

    private static final String WORDS = "Hold it there and breathe.";

    @Test
    void saysTheWordsOfAStepOnceAsItBegins() {
        assertThat(SpokenCue.between(null, moment("a", 0, false, 0))).contains(WORDS);
        assertThat(SpokenCue.between(moment("a", 0, false, 0), moment("a", 1, false, 0))).isEmpty();
        assertThat(SpokenCue.between(moment("a", 4, false, 0), moment("b", 0, true, 10))).contains(WORDS);
    }

    @Test
    void countsTheLastTenSecondsWhenTheWordsAreSaid() {
        assertThat(hold(10)).containsExactly(WORDS, "7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void countsEveryFifthSecondOfALongHold() {
        assertThat(hold(30)).startsWith(WORDS, "25", "20", "15", "10", "9");
    }

    @Test
    void countsNothingThatIsNotHeld() {
        assertThat(SpokenCue.between(moment("a", 5, false, 4), moment("a", 6, false, 3))).isEmpty();
    }

    private static List<String> hold(int seconds) {
        List<String> said = new ArrayList<>();
        Moment before = null;
        for (double passed = 0; passed < seconds; passed += 0.1) {
            Moment now = moment("hold", passed, true, (int) Math.ceil(seconds - passed - 1e-9));
            SpokenCue.between(before, now).ifPresent(said::add);
            before = now;
        }
        return said;
    }

    private static Moment moment(String place, double seconds, boolean holding, int left) {
        return new Moment(WORDS, place, seconds, holding, left);
    }
}
