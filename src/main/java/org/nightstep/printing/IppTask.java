package org.nightstep.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;
import org.nightstep.printing.ipp.Answer;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppReply;
import org.nightstep.printing.ipp.IppStatus;

/// A sheet on its way to a printer: asks, sends, follows the job to its end, and cancels it when its time is over.
final class IppTask implements PrintTask {

    private static final int HELD = 4;
    private static final int STOPPED = 6;
    private static final int CANCELLED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;
    private static final String WITH_ERRORS = "job-completed-with-errors";
    private static final Set<String> UNREADABLE = Set.of("document-format-error", "unsupported-document-format", "document-unprintable-error");

    private final IppPrinter printer;
    private final IppQueue queue;
    private final Limits limits;
    private final Document document;
    private final Order order;
    /// By which it is found again when the answer to sending it is lost; says nothing of a person.
    private final String name = "sheet-" + UUID.randomUUID();
    private final Object bell = new Object();
    private boolean cancelled;
    private Consumer<Progress> listener;
    private Progress told;

    IppTask(IppPrinter printer, Document document, Order order) {
        this.printer = printer;
        this.queue = printer.queue();
        this.limits = printer.limits();
        this.document = document;
        this.order = order;
    }

    @Override
    public void cancel() {
        synchronized (bell) {
            cancelled = true;
            bell.notifyAll();
        }
    }

    /// A printer gets one sheet after another, so none comes out behind one that is being cancelled.
    @Override
    public Result run(Consumer<Progress> progress) {
        synchronized (printer) {
            listener = progress;
            return print();
        }
    }

    private Result print() {
        if (isCancelled()) {
            return failed(Trouble.CANCELLED, "");
        }
        tell(new Progress.Sending());
        printer.cancelLost();
        IppPrinter.Look look = printer.look(limits.ask());
        Ticket ticket = new Ticket(order, look.attributes());
        return switch (look.state()) {
            case PrinterState.Unreachable(String why) -> failed(Trouble.UNREACHABLE, why);
            case PrinterState.Stopped(List<Reason> reasons) -> new Failed(Trouble.STOPPED, reasons, "");
            default -> ticket.obstacle().map(obstacle -> (Result) failed(Trouble.UNSUITABLE, obstacle))
                    .orElseGet(() -> print(Format.of(look.attributes(), order), ticket));
        };
    }

    /// A printer that cannot read one form gets the next.
    private Result print(List<Format> formats, Ticket ticket) {
        Result result = failed(Trouble.FORMAT, "it takes neither application/pdf nor image/pwg-raster");
        for (Format format : formats) {
            result = print(format, ticket);
            if (!(result instanceof Failed failed) || failed.trouble() != Trouble.FORMAT) {
                return result;
            }
        }
        return result;
    }

    private Result print(Format format, Ticket ticket) {
        byte[] bytes;
        try {
            bytes = format.bytes(document);
        } catch (RuntimeException broken) {
            return failed(Trouble.FORMAT, "the sheet cannot be made into " + format.type());
        }
        long deadline = System.nanoTime() + limits.page().toNanos();
        while (true) {
            if (isCancelled()) {
                return failed(Trouble.CANCELLED, "");
            }
            Answer answer = queue.send(name, format.type(), bytes, request -> ticket.write(request, format instanceof Format.Raster), limits.send());
            if (!(answer instanceof Answer.Reply(IppReply reply)) || reply.status() != IppStatus.BUSY || System.nanoTime() >= deadline) {
                return sent(answer);
            }
            tell(new Progress.Waiting(List.of()));
            pause();
        }
    }

    private Result sent(Answer answer) {
        return switch (answer) {
            case Answer.Silence silence when !silence.mayHaveArrived() -> failed(Trouble.UNREACHABLE, silence.why());
            case Answer.Silence silence -> found(silence.why());
            case Answer.Reply(IppReply reply) when reply.status() == IppStatus.FORMAT_NOT_SUPPORTED -> failed(Trouble.FORMAT, IppStatus.name(reply.status()));
            case Answer.Reply(IppReply reply) when reply.status() == IppStatus.NOT_ACCEPTING_JOBS ->
                    new Failed(Trouble.STOPPED, Reason.of(List.of(Reason.REFUSES_JOBS)), "");
            case Answer.Reply(IppReply reply) when !reply.isOk() -> failed(Trouble.REFUSED, IppStatus.name(reply.status()));
            case Answer.Reply(IppReply reply) when reply.job().whole("job-id").isEmpty() -> found("the answer has no job-id");
            case Answer.Reply(IppReply reply) -> follow(reply.job().whole("job-id").getAsInt());
        };
    }

    /// The sheet may be there although nobody has said so.
    private Result found(String why) {
        return queue.jobs(name, limits.ask()).stream().map(job -> job.whole("job-id")).filter(OptionalInt::isPresent).findFirst()
                .map(job -> follow(job.getAsInt())).orElseGet(() -> failed(Trouble.LOST, why));
    }

    /// Stays with the job until it has ended. Each page that comes out gives time for the next. A question that was begun in
    /// time has its own time for the answer: one cut short would say that the printer is gone.
    private Result follow(int job) {
        long moved = System.nanoTime();
        int pages = 0;
        List<Reason> reasons = List.of();
        while (!isCancelled() && System.nanoTime() - moved < limits.page().toNanos()) {
            Answer answer = queue.job(job, limits.ask());
            Optional<Result> end = end(answer);
            if (end.isPresent()) {
                return end.get();
            }
            IppAttributes now = answer instanceof Answer.Reply(IppReply reply) ? reply.job() : IppAttributes.NONE;
            int done = now.whole("job-impressions-completed").orElse(0);
            if (done > pages) {
                pages = done;
                moved = System.nanoTime();
            }
            Condition condition = printer.look(limits.ask()).condition();
            reasons = condition.suspects();
            boolean doubtful = System.nanoTime() - moved >= limits.doubt().toNanos();
            tell(progress(now, done, doubtful ? reasons : condition.obstacles()));
            pause();
        }
        return giveUp(job, isCancelled() ? Trouble.CANCELLED : Trouble.TIME_OUT, reasons);
    }

    private Progress progress(IppAttributes job, int done, List<Reason> reasons) {
        int state = job.whole("job-state").orElse(0);
        if (state <= HELD || state == STOPPED || !reasons.isEmpty()) {
            return new Progress.Waiting(reasons);
        }
        int all = document.pages() * order.copies();
        return new Progress.Printing(job.has("job-impressions-completed") ? Math.min(done + 1, all) : 0, all);
    }

    /// What became of the job, when that is known.
    private Optional<Result> end(Answer answer) {
        if (!(answer instanceof Answer.Reply(IppReply reply))) {
            return Optional.empty();
        }
        if (reply.status() == IppStatus.NOT_FOUND) {
            return Optional.of(failed(Trouble.LOST, "the printer does not know the job any more"));
        }
        List<String> reasons = reply.job().texts("job-state-reasons");
        return Optional.ofNullable(switch (reply.job().whole("job-state").orElse(0)) {
            case COMPLETED -> reasons.contains(WITH_ERRORS) ? failed(Trouble.ABORTED, WITH_ERRORS) : new Result.Printed();
            case CANCELLED -> failed(Trouble.CANCELLED, said(reasons));
            case ABORTED -> failed(reasons.stream().anyMatch(UNREADABLE::contains) ? Trouble.FORMAT : Trouble.ABORTED, said(reasons));
            default -> null;
        });
    }

    /// Cancels the job and waits until that is known: it may have come out in the last moment, and it may not let itself be
    /// cancelled.
    private Result giveUp(int job, Trouble why, List<Reason> reasons) {
        queue.cancel(job, limits.ask());
        long deadline = System.nanoTime() + limits.settle().toNanos();
        do {
            Optional<Result> end = end(queue.job(job, limits.ask()));
            if (end.isPresent()) {
                return end.get() instanceof Failed(Trouble trouble, _, _) && trouble != Trouble.LOST ? new Failed(why, reasons, "") : end.get();
            }
            rest();
        } while (System.nanoTime() < deadline);
        printer.lose(job);
        return new Failed(Trouble.LOST, reasons, "it could not be cancelled");
    }

    private void tell(Progress progress) {
        if (!progress.equals(told)) {
            told = progress;
            listener.accept(progress);
        }
    }

    private boolean isCancelled() {
        synchronized (bell) {
            return cancelled;
        }
    }

    /// Until the next question, or until it is cancelled.
    private void pause() {
        synchronized (bell) {
            if (!cancelled) {
                rest();
            }
        }
    }

    private void rest() {
        synchronized (bell) {
            try {
                bell.wait(Math.max(1, limits.poll().toMillis()));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                cancelled = true;
            }
        }
    }

    private static String said(List<String> reasons) {
        return String.join(", ", Reason.of(reasons).stream().map(Reason::keyword).toList());
    }

    private static Failed failed(Trouble trouble, String detail) {
        return new Failed(trouble, List.of(), detail);
    }
}
