package org.nightstep.app;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nightstep.language.Phrases;
import org.nightstep.printing.Document;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintTask;
import org.nightstep.printing.PrintWords;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Result;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.Outlet;

/// Hands the sheets of a visit to the printer, in words for whoever waits. Staff find the technical words in the log,
/// which never holds anything of the sheet.
final class PrintCounter {

    private static final System.Logger LOG = System.getLogger("org.nightstep.printing");

    private final Printer printer;
    private final Order order;
    private final Phrases staff;
    private final Set<OnTheWay> underWay = ConcurrentHashMap.newKeySet();

    /// @param staff the clinic's language
    PrintCounter(Printer printer, Order order, Phrases staff) {
        this.printer = printer;
        this.order = order;
        this.staff = staff;
    }

    /// Cancels what has not come out yet.
    void close() {
        underWay.forEach(OnTheWay::cancel);
    }

    /// Cancels it, and stays until every printer has been told, or until the time is over.
    void close(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        close();
        for (OnTheWay sheet : underWay) {
            sheet.over.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    /// One copy on the clinic's paper, told in plain words.
    Outlet forReader(Phrases phrases) {
        return outlet(order, words -> PrintText.patient(words, phrases));
    }

    /// Told in technical words.
    Outlet forStaff(Order wanted) {
        return outlet(wanted, words -> PrintText.staff(words, staff));
    }

    private Outlet outlet(Order wanted, Function<PrintWords, String> text) {
        return new Outlet() {
            @Override
            public Offer offer() {
                PrinterState state = printer.state();
                PrintWords words = PrintWords.of(state);
                Way way = switch (state) {
                    case PrinterState.Ready _, PrinterState.Warning _ -> Way.PRINT;
                    case PrinterState.None _ -> Way.KEEP;
                    case PrinterState.Stopped _, PrinterState.Unreachable _ -> Way.CLOSED;
                };
                if (way == Way.CLOSED || state instanceof PrinterState.Warning) {
                    tellStaff(words);
                }
                return new Offer(way, text.apply(words));
            }

            @Override
            public Errand errand(Sheet sheet) {
                var errand = new OnTheWay(printer.print(new Document(sheet.pdf(), sheet.pages()), wanted), text);
                underWay.add(errand);
                return errand;
            }
        };
    }

    private void tellStaff(PrintWords words) {
        LOG.log(System.Logger.Level.WARNING, PrintText.staff(words, staff));
    }

    private final class OnTheWay implements Outlet.Errand {

        private final PrintTask task;
        private final Function<PrintWords, String> text;
        private final CountDownLatch over = new CountDownLatch(1);

        OnTheWay(PrintTask task, Function<PrintWords, String> text) {
            this.task = task;
            this.text = text;
        }

        @Override
        public Outlet.Outcome run(Consumer<String> says) {
            Result result;
            try {
                result = task.run(progress -> says.accept(text.apply(PrintWords.of(progress))));
            } finally {
                underWay.remove(this);
                over.countDown();
            }
            PrintWords words = PrintWords.of(result);
            if (result instanceof Result.Failed) {
                tellStaff(words);
            }
            return new Outlet.Outcome(!(result instanceof Result.Failed), text.apply(words));
        }

        @Override
        public void cancel() {
            task.cancel();
        }
    }
}
