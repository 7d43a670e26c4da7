package org.nightstep.ui.quickprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.HandClock;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;

class RecentSheetsTest {

    private final HandClock clock = new HandClock();
    private final RecentSheets recent = new RecentSheets(clock, ZoneOffset.UTC);

    @Test
    void holdsTheLastFiveTheLatestFirst() {
        for (String topic : List.of("a", "b", "c", "d", "e", "f")) {
            recent.note(sheet(topic));
        }

        assertThat(recent.all()).extracting(sheet -> sheet.topics().getFirst()).containsExactly("f", "e", "d", "c", "b");
    }

    @Test
    void theSameSheetStandsOnceAndComesFirst() {
        recent.note(sheet("a"));
        recent.note(sheet("b"));
        recent.note(sheet("a"));

        assertThat(recent.all()).containsExactly(sheet("a"), sheet("b"));
    }

    @Test
    void aSheetInOtherLettersIsAnotherSheet() {
        recent.note(sheet("a"));
        recent.note(sheet("a").in(PrintSize.LARGEST));

        assertThat(recent.all()).hasSize(2);
    }

    @Test
    void aSheetOfAnswersAloneIsNotHeld() {
        recent.note(SheetContent.empty("en", Paper.A4));

        assertThat(recent.all()).isEmpty();
    }

    @Test
    void everythingIsForgottenAtMidnight() {
        recent.note(sheet("a"));
        clock.pass(Duration.ofHours(15).minusSeconds(1));
        assertThat(recent.all()).as("at 23:59:59").hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        assertThat(recent.all()).isEmpty();
        recent.note(sheet("b"));
        assertThat(recent.all()).containsExactly(sheet("b"));
    }

    private static SheetContent sheet(String topic) {
        return new SheetContent(List.of(topic), List.of(), "en", PrintSize.STANDARD, Paper.A4);
    }
}
