package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.printing.Document;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintTask;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Progress;
import org.nightstep.printing.Result;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.Outlet;

class PrintCounterTest {

    private static final Phrases WORDS = new PhrasesReader(Assets.packaged(), new Problems()).read("en");
    private static final Sheet SHEET = new Sheet(new byte[] {1}, 2, List.of());

    private final Desk printer = new Desk();
    private final PrintCounter counter = new PrintCounter(printer, Order.of("iso_a4_210x297mm"), WORDS);
    private final Outlet outlet = counter.forReader(WORDS);

    @Test
    void offersWhatThePrinterCanDoInPlainWords() {
        assertThat(outlet.offer()).isEqualTo(new Outlet.Offer(Outlet.Way.PRINT, "The printer is ready. No name is on your page."));
        printer.state = new PrinterState.None();
        assertThat(outlet.offer().way()).isEqualTo(Outlet.Way.KEEP);
        printer.state = new PrinterState.Unreachable("no connection");
        assertThat(outlet.offer()).isEqualTo(new Outlet.Offer(Outlet.Way.CLOSED,
                "The printer does not answer. Ask at the desk, or leave this page on the screen for staff."));
    }

    @Test
    void tellsEachStepAndTheEnd() {
        List<String> said = new ArrayList<>();
        assertThat(outlet.errand(SHEET).run(said::add)).isEqualTo(new Outlet.Outcome(true, "Your page is printed. Please take it with you."));
        assertThat(said).containsExactly("Printing page 1 of 2 …");
    }

    @Test
    void theEndOfAVisitTakesBackWhatIsUnderWayAndNothingElse() {
        Outlet.Errand done = outlet.errand(SHEET);
        done.run(_ -> { });
        outlet.errand(SHEET);
        outlet.errand(SHEET);
        counter.close();
        assertThat(printer.cancelled).containsExactlyInAnyOrder(2, 3);

        outlet.errand(SHEET);
        assertThat(printer.cancelled).as("the next visit's is not touched").hasSize(2);
    }

    @Test
    void whenTheKioskIsSwitchedOffThePrinterIsToldFirst() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var told = new AtomicBoolean();
        printer.work = () -> {
            begun.countDown();
            await(cancelled);
            told.set(true);
        };
        printer.onCancel = cancelled::countDown;
        Outlet.Errand errand = outlet.errand(SHEET);
        Thread.ofPlatform().daemon().start(() -> errand.run(_ -> { }));
        begun.await();

        counter.close(Duration.ofMinutes(1));
        assertThat(told).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Desk implements Printer {

        private PrinterState state = new PrinterState.Ready();
        private final List<Integer> cancelled = new ArrayList<>();
        private int sheets;
        private Runnable work = () -> { };
        private Runnable onCancel = () -> { };

        @Override
        public PrinterState state() {
            return state;
        }

        @Override
        public PrintTask print(Document document, Order order) {
            int number = ++sheets;
            return new PrintTask() {
                @Override
                public Result run(Consumer<Progress> progress) {
                    progress.accept(new Progress.Printing(1, document.pages()));
                    work.run();
                    return new Result.Printed();
                }

                @Override
                public void cancel() {
                    cancelled.add(number);
                    onCancel.run();
                }
            };
        }
    }
}
