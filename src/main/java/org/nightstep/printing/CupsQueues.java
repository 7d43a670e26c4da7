package org.nightstep.printing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nightstep.printing.ipp.Answer;
import org.nightstep.printing.ipp.IppClient;
import org.nightstep.printing.ipp.IppReply;
import org.nightstep.printing.ipp.IppRequest;
import org.nightstep.printing.ipp.IppStatus;

/// The queues that a CUPS has.
///
/// @param cups its address, without a queue
public record CupsQueues(URI cups) {

    /// Their names; empty when it does not answer as a CUPS.
    public Optional<List<String>> names(Duration within) {
        IppRequest request = IppRequest.of(IppRequest.Operation.CUPS_GET_PRINTERS, cups, IppQueue.USER)
                .keywords("requested-attributes", List.of("printer-name"));
        return new IppClient().ask(cups, request, within) instanceof Answer.Reply(IppReply reply)
                && (reply.isOk() || reply.status() == IppStatus.NOT_FOUND)
                ? Optional.of(reply.printers().stream().flatMap(printer -> printer.text("printer-name").stream()).toList())
                : Optional.empty();
    }
}
