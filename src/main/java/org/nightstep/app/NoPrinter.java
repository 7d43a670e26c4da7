package org.nightstep.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.nightstep.printing.Document;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintTask;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Progress;
import org.nightstep.printing.Result;

/// Prints nothing and keeps nothing, whatever it says: for kiosks that are only looked at.
final class NoPrinter implements Printer {

    @Override
    public PrinterState state() {
        return new PrinterState.None();
    }

    @Override
    public PrintTask print(Document document, Order order) {
        return new PrintTask() {
            @Override
            public Result run(Consumer<Progress> progress) {
                return new Result.Kept(Path.of("sheet.pdf"));
            }

            @Override
            public void cancel() {
                // nothing is on its way
            }
        };
    }
}
