package org.nightstep.app;

import java.io.PrintWriter;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.content.Problems;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.printing.Document;
import org.nightstep.printing.IppPrinter;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintWords;
import org.nightstep.printing.Printer;
import org.nightstep.printing.Result;
import org.nightstep.sheet.Sheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints a take-home sheet, without a screen, and stays until it is known what became of it.
@Command(name = "print", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Prints a take-home sheet; exit 0 only when it is printed, or kept where no printer is set.")
final class PrintCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--printer", paramLabel = "URI|QUEUE", converter = PrinterConverter.class,
            description = "ipp://HOST/PATH or the name of a CUPS queue; without it, what the settings say")
    private URI uri;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1", description = "how many")
    private int copies;

    @Option(names = "--two-sided", description = "on both sides of the paper")
    private boolean twoSided;

    @Option(names = "--grey", description = "without colour")
    private boolean grey;

    @Mixin
    private SheetOptions options;

    @Override
    public Integer call() {
        if (copies < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--copies is " + copies + ", expected 1 or more");
        }
        return options.make().map(this::print).orElse(CommandLine.ExitCode.SOFTWARE);
    }

    private int print(Sheet sheet) {
        PrintWriter out = spec.commandLine().getOut();
        Phrases phrases = new PhrasesReader(options.assets(), new Problems()).read(options.language());
        Printer printer = Optional.ofNullable(uri).<Printer>map(given -> new IppPrinter(given, SheetSettings.UNHURRIED))
                .orElseGet(() -> SheetSettings.printer(options.settings(), InstantSource.system()));
        Order order = new Order(SheetSettings.order(options.paper()).media(), copies, twoSided, !grey);
        Result result = printer.print(new Document(sheet.pdf(), sheet.pages()), order).run(progress -> {
            out.println(PrintText.staff(PrintWords.of(progress), phrases));
            out.flush();
        });
        (result instanceof Result.Failed ? spec.commandLine().getErr() : out).println(PrintText.staff(PrintWords.of(result), phrases));
        return PrintExit.of(result);
    }
}
