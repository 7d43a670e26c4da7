package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightstep.printing.FakePrinter.Job;
import org.nightstep.printing.Reason.Kind;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// The way of a sheet to a printer and back, over real HTTP.
class IppPrintingTest extends IppFixture {

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
}
