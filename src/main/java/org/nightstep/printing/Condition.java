package org.nightstep.printing;

import java.util.List;
import java.util.stream.Stream;
import org.nightstep.printing.ipp.IppAttributes;

/// What a printer or a queue said of itself in one answer.
///
/// @param stopped by its own word, with or without a reason
/// @param reasons the worst first
record Condition(boolean stopped, List<Reason> reasons) {

    static final List<String> ASKED = List.of("printer-state", "printer-state-reasons", "printer-is-accepting-jobs");

    private static final int STOPPED = 5;

    static Condition of(IppAttributes printer) {
        Stream<String> refusal = printer.flag("printer-is-accepting-jobs").orElse(true) ? Stream.of() : Stream.of(Reason.REFUSES_JOBS);
        return new Condition(printer.whole("printer-state").orElse(0) == STOPPED,
                Reason.of(Stream.concat(refusal, printer.texts("printer-state-reasons").stream()).toList()));
    }

    /// What a queue remembers of its printer can be old. Where the printer itself has answered, it counts, and of the
    /// queue only whether somebody has halted it.
    Condition with(Condition device) {
        List<Reason> own = reasons.stream().filter(reason -> reason.kind().isOfQueue()).toList();
        return new Condition(stopped || device.stopped,
                Stream.concat(own.stream(), device.reasons.stream()).distinct().sorted(Reason.WORST_FIRST).toList());
    }

    /// A printer that only remarks on something is ready.
    PrinterState state() {
        List<Reason> worth = reasons.stream().filter(reason -> reason.severity() != Reason.Severity.REPORT).toList();
        if (says(Reason.Kind.OFFLINE) && reasons.stream().noneMatch(reason -> reason.kind().isOfQueue())) {
            return new PrinterState.Unreachable(keywords());
        }
        if (stopped || !obstacles().isEmpty()) {
            return new PrinterState.Stopped(stopped ? reasons : worth);
        }
        return worth.isEmpty() ? new PrinterState.Ready() : new PrinterState.Warning(worth);
    }

    /// What keeps paper from coming out.
    List<Reason> obstacles() {
        return stopped ? reasons : reasons.stream().filter(reason -> reason.severity() == Reason.Severity.ERROR).toList();
    }

    /// What may keep paper from coming out: a printer may call it a warning that it has no paper, and mean one of its trays or
    /// all of them.
    List<Reason> suspects() {
        return stopped ? reasons : reasons.stream().filter(reason -> reason.severity() != Reason.Severity.REPORT
                && (reason.severity() == Reason.Severity.ERROR || reason.kind().stopsPaper())).toList();
    }

    private boolean says(Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }

    private String keywords() {
        return String.join(", ", reasons.stream().map(Reason::keyword).toList());
    }
}
