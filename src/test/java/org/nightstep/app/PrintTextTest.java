package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.language.Phrases;
import org.nightstep.printing.PrintWords;
import org.nightstep.printing.Reason;
import org.nightstep.printing.Result;

class PrintTextTest {

    private static final Phrases ENGLISH = TestKiosk.HOLDINGS.phrases("en");

    @Test
    void whatThePrinterSaysStandsInBrackets() {
        var failed = new Result.Failed(Result.Trouble.ABORTED, Reason.of(List.of("media-jam-error")), "");

        assertThat(PrintText.staff(PrintWords.of(failed), ENGLISH)).isEqualTo("Paper jam. Not printed, the printer aborted the job (media-jam-error)");
    }

    @Test
    void thereAreNoBracketsRoundNothing() {
        var cancelled = new Result.Failed(Result.Trouble.CANCELLED, List.of(), "");

        assertThat(PrintText.staff(PrintWords.of(cancelled), ENGLISH)).isEqualTo("Not printed, the job was cancelled");
    }
}
