package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// The table of what is read when: by the person who waits, and by staff.
class PrintWordsTest {

    private static final Properties TEXTS = texts();

    static Stream<Arguments> table() {
        return Stream.of(
                row(new PrinterState.Ready(), "The printer is ready. No name is on your page.", "Ready"),
                row(new PrinterState.None(), "This kiosk keeps your page for the staff. No name is on it.",
                        "No printer is set: sheets are kept in the output folder"),
                row(new PrinterState.Warning(Reason.of(List.of("media-low"))), "The printer has little paper left. It may still print.",
                        "Paper is low. Prints with a warning (media-low)"),
                row(new PrinterState.Warning(Reason.of(List.of("toner-low-warning"))), "The printer has little ink left. It may still print.",
                        "Toner or ink is low. Prints with a warning (toner-low-warning)"),
                row(stopped("media-empty-error"), "The printer has no paper. Ask at the desk, or leave this page on the screen for staff.",
                        "No paper, or none of this size and type. Stopped (media-empty-error)"),
                row(stopped("media-jam", "toner-low"), "Paper is stuck in the printer. Ask at the desk, or leave this page on the screen for staff.",
                        "Paper jam. Stopped (media-jam, toner-low)"),
                row(stopped("paused"), "The printer is paused. Ask at the desk, or leave this page on the screen for staff.",
                        "The queue or printer is paused: resume it (cupsenable). Stopped (paused)"),
                row(stopped(), "The printer needs help. Ask at the desk, or leave this page on the screen for staff.",
                        "See the printer's own panel. Stopped (no reason given)"),
                row(new PrinterState.Unreachable("no connection"), "The printer does not answer. Ask at the desk, or leave this page on the screen for staff.",
                        "Unreachable (no connection)"),
                row(new Progress.Sending(), "Your page is on its way to the printer …", "Sending"),
                row(new Progress.Printing(1, 2), "Printing page 1 of 2 …", "Printing page 1 of 2"),
                row(new Progress.Printing(0, 2), "Printing your page …", "Printing; the printer does not count pages"),
                row(new Progress.Waiting(List.of()), "Your page waits for its turn …", "Waiting behind other jobs"),
                row(new Progress.Waiting(Reason.of(List.of("media-empty"))), "The printer has no paper. Your page waits. Please ask at the desk.",
                        "No paper, or none of this size and type. Waiting (media-empty)"),
                row(new Result.Printed(), "Your page is printed. Please take it with you.", "Printed: the job is completed"),
                row(new Result.Kept(Path.of("/s/1.pdf")), "Your page is kept. Please ask for it at the desk.", "Kept as /s/1.pdf"),
                row(new Failed(Trouble.STOPPED, Reason.of(List.of("door-open")), ""),
                        "The printer is open. Ask at the desk, or leave this page on the screen for staff.", "A door or cover is open. Stopped (door-open)"),
                row(new Failed(Trouble.TIME_OUT, Reason.of(List.of("media-empty-error")), ""),
                        "The printer has no paper. Your page did not come out, so we stopped it. Your choices are still here. Try again, or ask at the desk.",
                        "No paper, or none of this size and type. Not printed in time, so the job was cancelled (media-empty-error)"),
                row(new Failed(Trouble.LOST, List.of(), "it could not be cancelled"),
                        "We cannot tell if your page will come out. Please tell the desk. Your choices are still here.",
                        "Unknown, look for the job at the printer and cancel it: it could not be cancelled"),
                row(new Failed(Trouble.REFUSED, List.of(), "client-error-forbidden"),
                        "The printer did not take your page. Your choices are still here. Try again, or ask at the desk.",
                        "Not printed, the job was refused: client-error-forbidden"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void eachCaseIsSaidInPlainAndInTechnicalWords(Object what, String patient, String staff) {
        PrintWords words = of(what);
        assertThat(said(words.patient(), words.arguments())).isEqualTo(patient);
        assertThat(said(words.staff(), words.arguments())).isEqualTo(staff);
    }

    @Test
    void thereAreWordsForEverything() {
        for (Reason.Kind kind : Reason.Kind.values()) {
            List<Reason> reasons = List.of(new Reason(kind, Reason.Severity.ERROR, "a-keyword"));
            List<Object> all = new ArrayList<>(List.of(new PrinterState.Stopped(reasons), new PrinterState.Warning(reasons), new Progress.Waiting(reasons)));
            for (Trouble trouble : Trouble.values()) {
                all.add(new Failed(trouble, reasons, ""));
                all.add(new Failed(trouble, List.of(), "detail"));
            }
            for (Object what : all) {
                PrintWords words = of(what);
                assertThat(said(words.patient(), words.arguments())).as("%s: no technical word, no gap", what)
                        .endsWith(".").doesNotContain("{", "a-keyword", "detail", "null");
                assertThat(said(words.staff(), words.arguments())).as("%s: what the printer said", what).containsAnyOf("a-keyword", "detail", "no reason given").doesNotContain("{");
            }
        }
    }

    @Test
    void noWordsAreLeftOver() {
        List<String> used = new ArrayList<>();
        Stream.of(Reason.Kind.values()).map(kind -> "cause." + name(kind)).forEach(used::add);
        Stream.of(Trouble.values()).filter(trouble -> trouble != Trouble.STOPPED).map(trouble -> "failed." + name(trouble)).forEach(used::add);
        used.addAll(List.of("ready", "warning", "stopped", "unreachable", "none", "sending", "printing", "printing.uncounted", "waiting", "waiting.for",
                "printed", "kept"));
        assertThat(TEXTS.stringPropertyNames()).filteredOn(key -> key.startsWith("print."))
                .containsExactlyInAnyOrderElementsOf(used.stream().flatMap(key -> Stream.of("print." + key, "print.staff." + key)).toList());
    }

    private static PrinterState stopped(String... keywords) {
        return new PrinterState.Stopped(Reason.of(List.of(keywords)));
    }

    private static Arguments row(Object what, String patient, String staff) {
        return Arguments.of(what, patient, staff);
    }

    private static PrintWords of(Object what) {
        return switch (what) {
            case PrinterState state -> PrintWords.of(state);
            case Progress progress -> PrintWords.of(progress);
            case Result result -> PrintWords.of(result);
            default -> throw new IllegalArgumentException(what.toString());
        };
    }

    private static String said(List<String> keys, List<String> arguments) {
        return keys.stream().map(key -> {
            String words = TEXTS.getProperty(key);
            assertThat(words).as(key).isNotNull();
            for (int i = 0; i < arguments.size(); i++) {
                words = words.replace("{" + i + "}", arguments.get(i));
            }
            return words;
        }).collect(Collectors.joining(" "));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(Assets.packaged().path("text/en.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        return texts;
    }
}
