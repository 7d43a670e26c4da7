package org.nightstep.printing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.printing.Result.Trouble;

/// Which words go with what a printer does: plain ones for the person who waits for a sheet, technical ones for staff.
/// Words are named by their keys in the texts.
///
/// @param patient   keys of the plain sentences
/// @param staff     keys of the technical ones
/// @param arguments of all of them; the plain sentences have numbers of pages at most
public record PrintWords(List<String> patient, List<String> staff, List<String> arguments) {

    private static final String PLAIN = "print.";
    private static final String TECHNICAL = "print.staff.";
    /// What a printer that has stopped without a word stands for.
    private static final Reason UNNAMED = new Reason(Reason.Kind.OTHER, Reason.Severity.ERROR, "no reason given");

    public static PrintWords of(PrinterState state) {
        return switch (state) {
            case PrinterState.Ready() -> words("ready", List.of());
            case PrinterState.Warning(List<Reason> reasons) -> because("warning", reasons, "");
            case PrinterState.Stopped(List<Reason> reasons) -> stopped(reasons);
            case PrinterState.Unreachable(String why) -> words("unreachable", List.of(), why);
            case PrinterState.None() -> words("none", List.of());
        };
    }

    public static PrintWords of(Progress progress) {
        return switch (progress) {
            case Progress.Sending() -> words("sending", List.of());
            case Progress.Printing(int page, int of) when page == 0 || of == 0 -> words("printing.uncounted", List.of());
            case Progress.Printing(int page, int of) -> words("printing", List.of(), Integer.toString(page), Integer.toString(of));
            case Progress.Waiting(List<Reason> reasons) when reasons.isEmpty() -> words("waiting", List.of());
            case Progress.Waiting(List<Reason> reasons) -> because("waiting.for", reasons, "");
        };
    }

    public static PrintWords of(Result result) {
        return switch (result) {
            case Result.Printed() -> words("printed", List.of());
            case Result.Kept(var file) -> words("kept", List.of(), file.toString());
            case Result.Failed(Trouble trouble, List<Reason> reasons, _) when trouble == Trouble.STOPPED -> stopped(reasons);
            case Result.Failed(Trouble trouble, List<Reason> reasons, String detail) -> because("failed." + name(trouble), reasons, detail);
        };
    }

    private static PrintWords stopped(List<Reason> reasons) {
        return because("stopped", reasons.isEmpty() ? List.of(UNNAMED) : reasons, "");
    }

    /// The worst reason is put into words; staff hear of all, as the printer says them.
    private static PrintWords because(String what, List<Reason> reasons, String detail) {
        String said = Stream.concat(Stream.of(detail), reasons.stream().map(Reason::keyword))
                .filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(", "));
        return words(what, reasons.stream().min(Reason.WORST_FIRST).map(worst -> "cause." + name(worst.kind())).stream().toList(), said);
    }

    private static PrintWords words(String what, List<String> cause, String... arguments) {
        List<String> sentences = Stream.concat(cause.stream(), Stream.of(what)).toList();
        return new PrintWords(sentences.stream().map(PLAIN::concat).toList(), sentences.stream().map(TECHNICAL::concat).toList(),
                List.of(arguments));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
