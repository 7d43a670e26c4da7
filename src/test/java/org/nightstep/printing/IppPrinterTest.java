package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.printing.FakePrinter.Fault;
import org.nightstep.printing.Reason.Kind;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// How a printer is, as it says over real HTTP.
class IppPrinterTest extends IppFixture {

    @Test
    void aPrinterWithoutTroubleIsReady() {
        assertThat(asked().state()).isEqualTo(new PrinterState.Ready());
    }

    @Test
    void whatItSaysIsHeard() {
        printer.reasons = List.of("media-empty-error", "toner-low-warning");
        assertThat(asked().state()).isEqualTo(new PrinterState.Stopped(Reason.of(List.of("media-empty-error", "toner-low-warning"))));

        printer.reasons = List.of("media-low");
        assertThat(asked().state()).isEqualTo(new PrinterState.Warning(Reason.of(List.of("media-low"))));

        printer.accepting = false;
        assertThat(asked().state()).isInstanceOfSatisfying(PrinterState.Stopped.class,
                stopped -> assertThat(stopped.reasons().getFirst().kind()).isEqualTo(Kind.NOT_ACCEPTING));
    }

    @Test
    void aPrinterThatSpeaksOnlyTheOldVersionIsAskedInIt() {
        printer.fault = (question, exchange) -> question.version() != 0x0101
                && FakePrinter.send(exchange, new IppWriter(0x0101, 0x0503, question.id()).end());

        assertThat(asked().state()).isEqualTo(new PrinterState.Ready());
        assertThat(print(LIMITS)).isEqualTo(new Result.Printed());
        assertThat(printer.asked(FakePrinter.PRINT_JOB)).last().satisfies(question -> assertThat(question.document()).isEqualTo(PDF));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("the answer ends too early", "garbage", (_, exchange) -> FakePrinter.send(exchange, new byte[] {2, 0, 0})),
                fault("the answer is of version 60", "a web page", (_, exchange) -> FakePrinter.send(exchange, "<html>".getBytes(StandardCharsets.US_ASCII))),
                fault("the answer is of version 9", "a version to come", (question, exchange) -> FakePrinter.send(exchange, new IppWriter(0x0900, 0, question.id()).end())),
                fault("the answer ends too early", "nothing", (_, exchange) -> FakePrinter.send(exchange, new byte[0])),
                fault("the answer is to another question", "late news", (question, exchange) -> FakePrinter.send(exchange, new IppWriter(0x0200, 0, question.id() + 1).end())),
                fault("the answer says nothing of a printer", "too little", (question, exchange) -> FakePrinter.send(exchange, new IppWriter(0x0200, 0, question.id()).end())),
                fault("client-error-not-found", "no such queue", (question, exchange) -> FakePrinter.send(exchange, new IppWriter(0x0200, 0x0406, question.id()).end())),
                fault("status 0x0466", "an unknown status", (question, exchange) -> FakePrinter.send(exchange, new IppWriter(0x0200, 0x0466, question.id()).end())),
                fault("the answer has a value longer than itself", "an attribute that claims too much", (question, exchange) -> {
                    byte[] bytes = new IppWriter(0x0200, 0, question.id()).group(IppWriter.PRINTER).keywords("a", "b").end();
                    bytes[bytes.length - 4] = 0x7F;
                    return FakePrinter.send(exchange, bytes);
                }),
                fault("the connection broke (IOException)", "more than a printer has to say", (question, exchange) -> {
                    IppWriter huge = new IppWriter(0x0200, 0, question.id()).group(IppWriter.PRINTER);
                    for (int i = 0; i < 64; i++) {
                        huge.keywords("printer-state-reasons", "x".repeat(Short.MAX_VALUE));
                    }
                    return FakePrinter.send(exchange, huge.end());
                }),
                fault("the connection broke (IOException)", "a connection cut before the answer", (_, exchange) -> {
                    exchange.close();
                    return true;
                }),
                fault("the connection broke (IOException)", "a connection cut in the answer", (_, exchange) -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    exchange.close();
                    return true;
                }),
                fault("it asks for a password (HTTP 401)", "a password", (_, exchange) -> http(exchange, 401)),
                fault("it wants encryption, so its address begins with ipps: (HTTP 426)", "encryption", (_, exchange) -> http(exchange, 426)),
                fault("HTTP 500", "a broken server", (_, exchange) -> http(exchange, 500)));
    }

    private static Arguments fault(String why, String name, Fault fault) {
        return Arguments.of(name, why, fault);
    }

    private static boolean http(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        return true;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void anAnswerThatIsNoneIsUnreachable(String name, String why, Fault fault) {
        printer.fault = fault;
        assertThat(asked().state()).isEqualTo(new PrinterState.Unreachable(why));
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.UNREACHABLE, List.of(), why));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrinterThatIsTooSlowIsUnreachableInTime(boolean beginsToAnswer) {
        printer.fault = (_, exchange) -> {
            if (beginsToAnswer) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write(2);
                exchange.getResponseBody().flush();
            }
            return printer.hang();
        };
        assertThat(new IppPrinter(printer.uri(), LIMITS.asking(SHORT)).state()).isEqualTo(new PrinterState.Unreachable("no answer in time"));
    }

    @Test
    void anAddressWithoutAPrinterIsUnreachable() {
        URI uri = printer.uri();
        printer.close();
        assertThat(new IppPrinter(uri, LIMITS).state()).isEqualTo(new PrinterState.Unreachable("no connection"));
        assertThat(new IppPrinter(URI.create("ipp://no-such-machine.invalid/"), LIMITS).state())
                .isEqualTo(new PrinterState.Unreachable("no machine of this name"));
        assertThat(new IppPrinter(URI.create("http://localhost/"), LIMITS).state()).isInstanceOf(PrinterState.Unreachable.class);
        assertThat(new IppPrinter(URI.create("ipp:printer"), LIMITS).state()).isInstanceOf(PrinterState.Unreachable.class);
    }

    // a queue with a printer behind it

    @Test
    void whatAQueueRemembersIsOldWhenThePrinterSaysOtherwise() {
        try (FakePrinter queue = queue()) {
            queue.reasons = List.of("media-empty-error", "offline-report");
            assertThat(new IppPrinter(queue.uri(), LIMITS).state()).isEqualTo(new PrinterState.Ready());

            queue.reasons = List.of("none");
            printer.reasons = List.of("media-jam-error");
            assertThat(new IppPrinter(queue.uri(), LIMITS).state()).isInstanceOfSatisfying(PrinterState.Stopped.class,
                    stopped -> assertThat(stopped.reasons()).extracting(Reason::kind).containsExactly(Kind.JAM));
        }
    }

    @Test
    void aQueueThatIsHaltedStaysSoWhateverThePrinterSays() {
        try (FakePrinter queue = queue()) {
            queue.state = 5;
            queue.reasons = List.of("paused");
            assertThat(new IppPrinter(queue.uri(), LIMITS).state()).isInstanceOfSatisfying(PrinterState.Stopped.class,
                    stopped -> assertThat(stopped.reasons()).extracting(Reason::kind).containsExactly(Kind.PAUSED));
        }
    }

    @Test
    void aQueueWhosePrinterIsOffIsNotReadyAlthoughItSaysSo() {
        try (FakePrinter queue = queue()) {
            URI gone = printer.uri();
            printer.close();
            assertThat(new IppPrinter(queue.uri(), LIMITS).state()).isEqualTo(new PrinterState.Unreachable("no connection, at " + gone));
        }
    }

    @Test
    void aPrinterThatOnlyItsQueueUnderstandsIsLeftToTheQueue() {
        try (FakePrinter queue = queue()) {
            printer.fault = (_, exchange) -> http(exchange, 401);
            assertThat(new IppPrinter(queue.uri(), LIMITS).state()).isEqualTo(new PrinterState.Ready());
        }
    }

    private FakePrinter queue() {
        FakePrinter queue = new FakePrinter();
        queue.more = answer -> answer.texts(IppWriter.URI, "device-uri", List.of(printer.uri() + "?waitjob=true"));
        return queue;
    }
}
