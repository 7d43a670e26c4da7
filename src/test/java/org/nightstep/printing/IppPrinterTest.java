package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.printing.FakePrinter.Fault;
import org.nightstep.printing.FakePrinter.Job;
import org.nightstep.printing.Reason.Kind;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// The way to a printer and back, over real HTTP, with a printer that does what the test wants.
@Timeout(60)
class IppPrinterTest {

    private static final byte[] PDF = "%PDF-1.7 a sheet".getBytes(StandardCharsets.US_ASCII);
    private static final Order ORDER = Order.of("iso_a4_210x297mm");
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Limits LIMITS = new Limits(LONG, LONG, LONG, LONG, LONG, Duration.ofMillis(1));

    private final FakePrinter printer = new FakePrinter();
    private final List<Progress> told = new ArrayList<>();

    @AfterEach
    void nothingRunsOn() throws InterruptedException {
        printer.close();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HttpClient")) {
                thread.join(LONG);
                assertThat(thread.isAlive()).as("%s has ended", thread.getName()).isFalse();
            }
        }
    }

    // how it is

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

    // printing

    @Test
    void aSheetArrivesAsItIsAndIsPrintedWhenThePrinterSaysSo() {
        printer.work = job -> {
            job.pages++;
            job.state = job.pages > 2 ? FakePrinter.COMPLETED : FakePrinter.PROCESSING;
        };
        assertThat(print(LIMITS)).isEqualTo(new Result.Printed());

        assertThat(printer.asked(FakePrinter.PRINT_JOB)).singleElement().satisfies(question -> {
            assertThat(question.document()).isEqualTo(PDF);
            assertThat(question.texts("document-format")).containsExactly("application/pdf");
            assertThat(question.texts("media")).containsExactly("iso_a4_210x297mm");
            assertThat(question.texts("sides")).containsExactly("one-sided");
            assertThat(question.texts("print-color-mode")).containsExactly("color");
            assertThat(question.whole("copies")).isOne();
            assertThat(question.texts("requesting-user-name")).containsExactly("nightstep");
            assertThat(question.texts("job-name").getFirst()).as("says nothing of a person").matches("sheet-[0-9a-f-]{36}");
        });
        assertThat(told).containsExactly(new Progress.Sending(), new Progress.Printing(2, 2));
    }

    @Test
    void everythingIsAskedForAsItIsOrdered() {
        assertThat(print(new Order("na_letter_8.5x11in", 3, true, false), LIMITS)).isEqualTo(new Result.Printed());
        assertThat(printer.asked(FakePrinter.PRINT_JOB)).singleElement().satisfies(question -> {
            assertThat(question.texts("media")).containsExactly("na_letter_8.5x11in");
            assertThat(question.texts("sides")).containsExactly("two-sided-long-edge");
            assertThat(question.texts("print-color-mode")).containsExactly("monochrome");
            assertThat(question.whole("copies")).isEqualTo(3);
        });
    }

    @Test
    void whatThePrinterCannotDoIsSaidAndNotSent() {
        assertThat(print(Order.of("iso_a3_297x420mm"), LIMITS)).isEqualTo(new Failed(Trouble.UNSUITABLE, List.of(), "it has no paper iso_a3_297x420mm"));
        assertThat(print(new Order("iso_a4_210x297mm", 10, false, true), LIMITS)).isEqualTo(new Failed(Trouble.UNSUITABLE, List.of(), "it does not make 10 copies"));
        assertThat(printer.jobs).isEmpty();
    }

    @Test
    void aPrinterThatStandsStillGetsNoSheet() {
        printer.reasons = List.of("door-open-error");
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.STOPPED, Reason.of(List.of("door-open-error")), ""));
        assertThat(printer.jobs).isEmpty();
    }

    @Test
    void paperThatRunsOutIsToldAndTheSheetComesWhenThereIsPaperAgain() {
        Map<Job, Integer> times = new HashMap<>();
        printer.work = job -> {
            int time = times.merge(job, 1, Integer::sum);
            printer.reasons = time == 2 ? List.of("media-empty-error") : List.of("none");
            job.state = time > 3 ? FakePrinter.COMPLETED : FakePrinter.PROCESSING;
        };
        assertThat(print(LIMITS)).isEqualTo(new Result.Printed());
        assertThat(told).containsExactly(new Progress.Sending(), new Progress.Printing(1, 2),
                new Progress.Waiting(Reason.of(List.of("media-empty-error"))), new Progress.Printing(1, 2));
    }

    @Test
    void aWarningIsTakenForTheCauseOnceNothingMoves() {
        printer.reasons = List.of("media-empty-warning", "toner-low-warning");
        printer.work = job -> job.state = told.size() < 3 ? FakePrinter.PROCESSING : FakePrinter.COMPLETED;
        assertThat(print(new Limits(LONG, LONG, LONG, SHORT, LONG, Duration.ofMillis(1)))).isEqualTo(new Result.Printed());
        assertThat(told).containsExactly(new Progress.Sending(), new Progress.Printing(1, 2),
                new Progress.Waiting(Reason.of(List.of("media-empty-warning"))));
    }

    @Test
    void aSheetThatDoesNotComeInTimeIsCancelledAndTheCauseIsTold() {
        printer.work = _ -> printer.reasons = List.of("media-jam");
        assertThat(print(paging(SHORT))).isEqualTo(new Failed(Trouble.TIME_OUT, Reason.of(List.of("media-jam")), ""));
        assertThat(printer.jobs).singleElement().satisfies(job -> assertThat(job.state).isEqualTo(FakePrinter.CANCELLED));
    }

    @Test
    void aSheetThatComesOutWhileItIsCancelledIsPrinted() {
        printer.work = _ -> { };
        printer.fault = (question, _) -> {
            if (question.operation() == FakePrinter.CANCEL_JOB) {
                printer.jobs.getLast().state = FakePrinter.COMPLETED;
            }
            return false;
        };
        assertThat(print(paging(SHORT))).isEqualTo(new Result.Printed());
    }

    @Test
    void aSheetThatCannotBeCancelledMayStillComeAndIsCancelledAgainBeforeTheNext() {
        printer.work = _ -> { };
        printer.cancels = false;
        IppPrinter stubborn = new IppPrinter(printer.uri(), new Limits(LONG, LONG, SHORT, LONG, SHORT, Duration.ofMillis(1)));
        assertThat(print(stubborn, ORDER)).isEqualTo(new Failed(Trouble.LOST, List.of(), "it could not be cancelled"));

        printer.cancels = true;
        printer.work = job -> job.state = FakePrinter.COMPLETED;
        assertThat(print(stubborn, ORDER)).isEqualTo(new Result.Printed());
        assertThat(printer.jobs).extracting(job -> job.state).containsExactly(FakePrinter.CANCELLED, FakePrinter.COMPLETED);
    }

    @Test
    void whoLeavesTakesTheSheetBack() {
        PrintTask task = new IppPrinter(printer.uri(), LIMITS).print(new Document(PDF, 2), ORDER);
        printer.work = _ -> task.cancel();
        assertThat(task.run(told::add)).isEqualTo(new Failed(Trouble.CANCELLED, List.of(), ""));
        assertThat(printer.jobs).singleElement().satisfies(job -> assertThat(job.state).isEqualTo(FakePrinter.CANCELLED));
    }

    @Test
    void whoLeftBeforeSendsNothing() {
        PrintTask task = new IppPrinter(printer.uri(), LIMITS).print(new Document(PDF, 2), ORDER);
        task.cancel();
        assertThat(task.run(told::add)).isEqualTo(new Failed(Trouble.CANCELLED, List.of(), ""));
        assertThat(printer.asked).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aPrinterThatGivesUpSaysWhy() {
        printer.work = job -> {
            job.state = FakePrinter.ABORTED;
            job.reasons = List.of("aborted-by-system");
        };
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.ABORTED, List.of(), "aborted-by-system"));

        printer.work = job -> {
            job.state = FakePrinter.CANCELLED;
            job.reasons = List.of("job-canceled-at-device");
        };
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.CANCELLED, List.of(), "job-canceled-at-device"));

        printer.work = job -> {
            job.state = FakePrinter.COMPLETED;
            job.reasons = List.of("job-completed-with-errors");
        };
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.ABORTED, List.of(), "job-completed-with-errors"));
    }

    @Test
    void aPrinterThatRefusesSaysWhy() {
        refuse(0x0401);
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.REFUSED, List.of(), "client-error-forbidden"));
        refuse(0x0506);
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.STOPPED, Reason.of(List.of(Reason.REFUSES_JOBS)), ""));
        refuse(0x0507);
        assertThat(print(paging(SHORT))).isEqualTo(new Failed(Trouble.REFUSED, List.of(), "server-error-busy"));
    }

    private void refuse(int status) {
        printer.fault = (question, exchange) -> question.operation() == FakePrinter.PRINT_JOB
                && FakePrinter.send(exchange, new IppWriter(0x0200, status, question.id()).end());
    }

    @Test
    void aBusyPrinterIsAskedAgain() {
        printer.fault = (question, exchange) -> question.operation() == FakePrinter.PRINT_JOB && printer.asked(FakePrinter.PRINT_JOB).size() < 3
                && FakePrinter.send(exchange, new IppWriter(0x0200, 0x0507, question.id()).end());
        assertThat(print(LIMITS)).isEqualTo(new Result.Printed());
        assertThat(told).containsExactly(new Progress.Sending(), new Progress.Waiting(List.of()));
    }

    @Test
    void aSheetWhoseAnswerIsLostIsFoundByItsName() {
        printer.fault = (question, exchange) -> {
            if (question.operation() == FakePrinter.PRINT_JOB) {
                printer.answer(question);
                exchange.close();
            }
            return question.operation() == FakePrinter.PRINT_JOB;
        };
        assertThat(print(LIMITS)).isEqualTo(new Result.Printed());
        assertThat(printer.jobs).hasSize(1);
    }

    @Test
    void aSheetThatIsNotFoundMayStillCome() {
        printer.fault = (question, exchange) -> {
            if (question.operation() == FakePrinter.PRINT_JOB) {
                exchange.close();
            }
            return question.operation() == FakePrinter.PRINT_JOB;
        };
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.LOST, List.of(), "the connection broke (IOException)"));
    }

    @Test
    void aPrinterThatDiesWithASheetIsNotCalledPrinted() {
        printer.work = _ -> printer.close();
        assertThat(print(new Limits(LONG, LONG, SHORT, LONG, SHORT, Duration.ofMillis(1)))).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(Trouble.LOST);
            assertThat(failed.reasons()).extracting(Reason::kind).containsExactly(Kind.OFFLINE);
        });
    }

    @Test
    void aJobThatThePrinterForgetsIsNotCalledPrinted() {
        printer.fault = (question, exchange) -> question.operation() == FakePrinter.GET_JOB
                && FakePrinter.send(exchange, new IppWriter(0x0200, 0x0406, question.id()).end());
        assertThat(print(LIMITS)).isEqualTo(new Failed(Trouble.LOST, List.of(), "the printer does not know the job any more"));
    }

    @Test
    void aPrinterThatReadsNoFormIsToldSo() {
        printer.formats = List.of("application/postscript");
        assertThat(print(LIMITS)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.FORMAT));
        assertThat(printer.jobs).isEmpty();
    }

    private IppPrinter asked() {
        return new IppPrinter(printer.uri(), LIMITS);
    }

    private static Limits paging(Duration page) {
        return new Limits(LONG, LONG, page, LONG, LONG, Duration.ofMillis(1));
    }

    private Result print(Limits limits) {
        return print(new IppPrinter(printer.uri(), limits), ORDER);
    }

    private Result print(Order order, Limits limits) {
        return print(new IppPrinter(printer.uri(), limits), order);
    }

    private Result print(IppPrinter to, Order order) {
        Consumer<Progress> ear = told::add;
        return to.print(new Document(PDF, 2), order).run(ear);
    }
}
