package org.nightstep.printing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightstep.printing.ipp.Answer;
import org.nightstep.printing.ipp.IppAttributes;
import org.nightstep.printing.ipp.IppClient;
import org.nightstep.printing.ipp.IppReply;
import org.nightstep.printing.ipp.IppRequest;
import org.nightstep.printing.ipp.IppRequest.Operation;

/// The questions that are asked at the address of a printer or a queue. A job is named by its number there: the address
/// that a printer gives it may hold a name which only the printer can resolve.
record IppQueue(IppClient client, URI uri) {

    /// Says nothing of a person.
    static final String USER = "nightstep";
    private static final List<String> OF_JOB = List.of("job-id", "job-name", "job-state", "job-state-reasons", "job-impressions-completed");

    Answer attributes(Stream<String> names, Duration within) {
        return client.ask(uri, request(Operation.GET_PRINTER_ATTRIBUTES).keywords("requested-attributes", names.toList()), within);
    }

    Answer send(String name, String format, byte[] document, Consumer<IppRequest> ticket, Duration within) {
        IppRequest request = request(Operation.PRINT_JOB).name("job-name", name).mediaType("document-format", format);
        ticket.accept(request);
        return client.ask(uri, request, document, within);
    }

    Answer job(int id, Duration within) {
        return client.ask(uri, request(Operation.GET_JOB_ATTRIBUTES).whole("job-id", id)
                .keywords("requested-attributes", OF_JOB), within);
    }

    Answer cancel(int id, Duration within) {
        return client.ask(uri, request(Operation.CANCEL_JOB).whole("job-id", id), within);
    }

    /// The jobs of this name, finished or not; none when the printer does not say.
    List<IppAttributes> jobs(String name, Duration within) {
        return Stream.of("not-completed", "completed")
                .map(which -> client.ask(uri, request(Operation.GET_JOBS).keyword("which-jobs", which).flag("my-jobs", true)
                        .keywords("requested-attributes", OF_JOB), within))
                .flatMap(answer -> answer instanceof Answer.Reply(IppReply reply) ? reply.jobs().stream() : Stream.of())
                .filter(job -> job.text("job-name").filter(name::equals).isPresent()).toList();
    }

    private IppRequest request(Operation operation) {
        return IppRequest.of(operation, uri, USER);
    }
}
