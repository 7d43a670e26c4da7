package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightstep.printing.ipp.IppAttributes;

/// What each word of a printer comes to, alone and with each severity, on a printer that goes on working and on one that has stopped.
class ConditionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # word                 | alone                  | -report                | -warning               | -error
            media-empty            | stopped NO_PAPER       | ready                  | warning NO_PAPER       | stopped NO_PAPER
            media-needed           | stopped NO_PAPER       | ready                  | warning NO_PAPER       | stopped NO_PAPER
            media-jam              | stopped JAM            | ready                  | warning JAM            | stopped JAM
            door-open              | stopped DOOR_OPEN      | ready                  | warning DOOR_OPEN      | stopped DOOR_OPEN
            cover-open             | stopped DOOR_OPEN      | ready                  | warning DOOR_OPEN      | stopped DOOR_OPEN
            interlock-open         | stopped DOOR_OPEN      | ready                  | warning DOOR_OPEN      | stopped DOOR_OPEN
            input-tray-missing     | stopped NO_TRAY        | ready                  | warning NO_TRAY        | stopped NO_TRAY
            output-area-full       | stopped OUTPUT_FULL    | ready                  | warning OUTPUT_FULL    | stopped OUTPUT_FULL
            toner-empty            | stopped NO_TONER       | ready                  | warning NO_TONER       | stopped NO_TONER
            marker-supply-empty    | stopped NO_TONER       | ready                  | warning NO_TONER       | stopped NO_TONER
            toner-low              | warning TONER_LOW      | ready                  | warning TONER_LOW      | stopped TONER_LOW
            marker-supply-low      | warning TONER_LOW      | ready                  | warning TONER_LOW      | stopped TONER_LOW
            media-low              | warning PAPER_LOW      | ready                  | warning PAPER_LOW      | stopped PAPER_LOW
            paused                 | stopped PAUSED         | stopped PAUSED         | stopped PAUSED         | stopped PAUSED
            moving-to-paused       | stopped PAUSED         | stopped PAUSED         | stopped PAUSED         | stopped PAUSED
            hold-new-jobs          | stopped PAUSED         | stopped PAUSED         | stopped PAUSED         | stopped PAUSED
            offline                | unreachable            | unreachable            | unreachable            | unreachable
            shutdown               | unreachable            | unreachable            | unreachable            | unreachable
            timed-out              | unreachable            | unreachable            | unreachable            | unreachable
            connecting-to-device   | ready                  | ready                  | warning CONNECTING     | stopped CONNECTING
            fuser-over-temp        | warning OTHER          | ready                  | warning OTHER          | stopped OTHER
            com.example-sulking    | warning OTHER          | ready                  | warning OTHER          | stopped OTHER
            none                   | ready                  | ready                  | warning OTHER          | stopped OTHER
            cups-insecure-filter   | ready                  | ready                  | ready                  | ready
            """)
    void aWordMeansTheSameFromEveryPrinter(String word, String alone, String report, String warning, String error) {
        assertThat(List.of(working(word), working(word + "-report"), working(word + "-warning"), working(word + "-error")))
                .containsExactly(alone, report, warning, error);
    }

    @ParameterizedTest
    @CsvSource({
            "media-empty, stopped NO_PAPER", "media-empty-report, stopped NO_PAPER", "toner-low-warning, stopped TONER_LOW",
            "none, stopped", "paused, stopped PAUSED", "connecting-to-device-report, stopped CONNECTING", "offline-report, unreachable"})
    void aPrinterThatHasStoppedPrintsNothingWhateverItSays(String word, String expected) {
        assertThat(said(new IppAttributes(Map.of("printer-state", List.of(5), "printer-state-reasons", List.of(word))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"none, stopped NOT_ACCEPTING", "paused, stopped PAUSED NOT_ACCEPTING", "offline-report, stopped OFFLINE NOT_ACCEPTING"})
    void aQueueThatTakesNoJobsPrintsNothing(String word, String expected) {
        assertThat(said(new IppAttributes(Map.of("printer-state", List.of(3), "printer-state-reasons", List.of(word),
                "printer-is-accepting-jobs", List.of(false))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            toner-low-warning media-empty-error media-low-warning    | stopped NO_PAPER PAPER_LOW TONER_LOW
            media-empty-error media-jam-error door-open              | stopped JAM DOOR_OPEN NO_PAPER
            media-low toner-low                                      | warning PAPER_LOW TONER_LOW
            media-low media-low media-low                            | warning PAPER_LOW
            MEDIA-EMPTY-ERROR                                        | stopped NO_PAPER
            """)
    void theWorstIsSaidFirst(String words, String expected) {
        assertThat(said(new IppAttributes(Map.of("printer-state", List.of(4), "printer-state-reasons", List.of((Object[]) words.split(" "))))))
                .isEqualTo(expected);
    }

    private static String working(String word) {
        return said(new IppAttributes(Map.of("printer-state", List.of(3), "printer-state-reasons", List.of(word))));
    }

    private static String said(IppAttributes printer) {
        return switch (Condition.of(printer).state()) {
            case PrinterState.Ready() -> "ready";
            case PrinterState.Warning(List<Reason> reasons) -> said("warning", reasons);
            case PrinterState.Stopped(List<Reason> reasons) -> said("stopped", reasons);
            case PrinterState.Unreachable _ -> "unreachable";
            case PrinterState.None() -> "none";
        };
    }

    private static String said(String state, List<Reason> reasons) {
        StringBuilder said = new StringBuilder(state);
        reasons.forEach(reason -> said.append(' ').append(reason.kind()));
        return said.toString();
    }
}
