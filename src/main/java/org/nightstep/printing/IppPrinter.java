package org.nightstep.printing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.nightstep.printing.ipp.Answer;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppClient;
import org.nightstep.printing.ipp.IppReply;
import org.nightstep.printing.ipp.IppStatus;

/// A queue of CUPS, or a printer that is reached straight (IPP Everywhere). A queue on this machine can know less than the
/// printer behind it, which is then asked as well.
public final class IppPrinter implements Printer {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final IppQueue queue;
    private final Limits limits;
    /// Jobs of which the end is not known. The next sheet must not come out behind one of them.
    private final Set<Integer> lost = ConcurrentHashMap.newKeySet();

    /// @param uri `ipp:` or `ipps:`
    public IppPrinter(URI uri, Limits limits) {
        queue = new IppQueue(new IppClient(), uri);
        this.limits = limits;
    }

    @Override
    public PrinterState state() {
        return look(limits.ask()).state();
    }

    @Override
    public PrintTask print(Document document, Order order) {
        return new IppTask(this, document, order);
    }

    IppQueue queue() {
        return queue;
    }

    Limits limits() {
        return limits;
    }

    /// What was seen of a printer at one moment.
    ///
    /// @param condition  of the printer, and of the queue before it
    /// @param attributes of the queue
    record Look(PrinterState state, Condition condition, IppAttributes attributes) {

        static Look nothing(String why) {
            return new Look(new PrinterState.Unreachable(why), new Condition(false, Reason.of(List.of("offline"))), IppAttributes.NONE);
        }
    }

    /// Asks how it is and what it can do.
    Look look(Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        return switch (queue.attributes(Stream.of(Condition.ASKED, Ticket.ASKED, Format.ASKED, List.of("device-uri")).flatMap(List::stream), within)) {
            case Answer.Silence(_, String why) -> Look.nothing(why);
            case Answer.Reply(IppReply reply) when !reply.isOk() -> Look.nothing(IppStatus.name(reply.status()));
            case Answer.Reply(IppReply reply) when !reply.printer().has("printer-state") -> Look.nothing("the answer says nothing of a printer");
            case Answer.Reply(IppReply reply) -> device(reply.printer())
                    .map(device -> behind(reply.printer(), device, Duration.ofNanos(Math.max(0, deadline - System.nanoTime()))))
                    .orElseGet(() -> look(Condition.of(reply.printer()), reply.printer()));
        };
    }

    private Look behind(IppAttributes ofQueue, URI device, Duration within) {
        Condition condition = Condition.of(ofQueue);
        return switch (new IppQueue(queue.client(), device).attributes(Condition.ASKED.stream(), within)) {
            case Answer.Silence silence when silence.showsAbsence() && !condition.stopped() -> Look.nothing(silence.why() + ", at " + device);
            case Answer.Reply(IppReply reply) when reply.isOk() -> look(condition.with(Condition.of(reply.printer())), ofQueue);
            case Answer _ -> look(condition, ofQueue);
        };
    }

    private static Look look(Condition condition, IppAttributes attributes) {
        return new Look(condition.state(), condition, attributes);
    }

    /// The printer behind a queue of this machine, where it can be asked.
    private Optional<URI> device(IppAttributes ofQueue) {
        return ofQueue.text("device-uri").filter(_ -> HERE.contains(String.valueOf(queue.uri().getHost())))
                .filter(uri -> uri.startsWith("ipp:") || uri.startsWith("ipps:"))
                .flatMap(IppPrinter::address).filter(device -> !device.equals(queue.uri()));
    }

    /// What CUPS adds behind the question mark is for its own programs.
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text.replaceFirst("\\?.*", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Remembers a job that could be neither followed nor cancelled.
    void lose(int job) {
        lost.add(job);
    }

    /// Tries once more to cancel what was lost.
    void cancelLost() {
        lost.removeIf(job -> queue.cancel(job, limits.ask()) instanceof Answer.Reply);
    }
}
