package org.nightstep.printing.ipp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLException;

/// Asks printers over HTTP. Each question has a connection of its own, for a printer that closes one between two
/// questions would lose the second; and nothing is left running after the answer. Never throws on what a printer or a
/// network does, and never waits longer than it was told.
public final class IppClient {

    private static final int NEWEST = 0x0200;
    /// Spoken by every printer.
    private static final int OLDEST = 0x0101;
    private static final int PORT = 631;
    /// Far more than a printer has to say.
    private static final int LONGEST_REPLY = 1 << 20;
    private static final byte[] NO_DOCUMENT = {};

    private final AtomicInteger questions = new AtomicInteger();

    public Answer ask(URI printer, IppRequest request, Duration within) {
        return ask(printer, request, NO_DOCUMENT, within);
    }

    /// @param printer  `ipp:` or, encrypted, `ipps:`
    /// @param document what is sent after the question
    public Answer ask(URI printer, IppRequest request, byte[] document, Duration within) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build();
        try {
            URI address = http(printer);
            long deadline = System.nanoTime() + within.toNanos();
            Answer answer = exchange(client, address, request, NEWEST, document, deadline);
            return answer instanceof Answer.Reply(IppReply reply) && reply.status() == IppStatus.VERSION_NOT_SUPPORTED
                    ? exchange(client, address, request, OLDEST, document, deadline)
                    : answer;
        } catch (IllegalArgumentException _) {
            return new Answer.Silence(Answer.Cause.ADDRESS, "'" + printer + "' is no address of a printer");
        } finally {
            client.shutdownNow();
        }
    }

    /// The time-out of a request ends with the head of the answer; one that drips is ended here.
    private Answer exchange(HttpClient client, URI address, IppRequest request, int version, byte[] document, long deadline) {
        int id = questions.updateAndGet(last -> last == Integer.MAX_VALUE ? 1 : last + 1);
        HttpRequest http = HttpRequest.newBuilder(address).header("Content-Type", "application/ipp")
                .POST(body(request.bytes(version, id), document)).build();
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(http, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_REPLY));
        try {
            return understood(coming.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS), id);
        } catch (TimeoutException _) {
            return new Answer.Silence(Answer.Cause.LATE, "no answer in time");
        } catch (ExecutionException broken) {
            return silence(broken.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Silence(Answer.Cause.LATE, "interrupted");
        }
    }

    private static Answer understood(HttpResponse<byte[]> response, int id) {
        if (response.statusCode() != 200) {
            return new Answer.Silence(Answer.Cause.GARBLED, switch (response.statusCode()) {
                case 401, 403 -> "it asks for a password (HTTP " + response.statusCode() + ")";
                case 404 -> "it has no such path (HTTP 404)";
                case 426 -> "it wants encryption, so its address begins with ipps: (HTTP 426)";
                default -> "HTTP " + response.statusCode();
            });
        }
        try {
            IppReply reply = IppReply.read(response.body());
            return reply.id() == id ? new Answer.Reply(reply) : new Answer.Silence(Answer.Cause.GARBLED, "the answer is to another question");
        } catch (IOException garbled) {
            return new Answer.Silence(Answer.Cause.GARBLED, garbled.getMessage());
        }
    }

    private static Answer silence(Throwable trouble) {
        return switch (trouble) {
            case ConnectException refused when refused.getCause() instanceof UnresolvedAddressException ->
                    new Answer.Silence(Answer.Cause.ADDRESS, "no machine of this name");
            case ConnectException _ -> new Answer.Silence(Answer.Cause.NO_CONNECTION, "no connection");
            case SSLException _ -> new Answer.Silence(Answer.Cause.ADDRESS, "its certificate is not trusted, or it does not encrypt");
            default -> new Answer.Silence(Answer.Cause.GARBLED, "the connection broke (" + trouble.getClass().getSimpleName() + ")");
        };
    }

    private static BodyPublisher body(byte[] question, byte[] document) {
        return document.length == 0 ? BodyPublishers.ofByteArray(question)
                : BodyPublishers.concat(BodyPublishers.ofByteArray(question), BodyPublishers.ofByteArray(document));
    }

    private static URI http(URI printer) {
        String scheme = switch (printer.getScheme()) {
            case "ipp" -> "http";
            case "ipps" -> "https";
            case null, default -> throw new IllegalArgumentException("no scheme of a printer");
        };
        if (printer.getHost() == null) {
            throw new IllegalArgumentException("no machine");
        }
        String path = printer.getRawPath().isEmpty() ? "/" : printer.getRawPath();
        return URI.create(scheme + "://" + printer.getHost() + ":" + (printer.getPort() < 0 ? PORT : printer.getPort()) + path);
    }
}
