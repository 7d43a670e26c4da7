package org.nightstep.app;

import java.util.function.Consumer;
import org.nightstep.printing.Document;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintTask;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Progress;
import org.nightstep.printing.Result;

/// A printer that is always the same and ends each sheet at once in the same way.
record StubPrinter(PrinterState state, Result result) implements Printer {

    @Override
    public PrintTask print(Document document, Order order) {
        return new PrintTask() {
            @Override
            public Result run(Consumer<Progress> progress) {
                return result;
            }

            @Override
            public void cancel() {
                // nothing is under way
            }
        };
    }
}
