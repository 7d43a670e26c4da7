package org.nightstep.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.printing.CupsQueues;
import org.nightstep.printing.IppPrinter;
import org.nightstep.printing.PrintWords;
import org.nightstep.printing.PrinterState;
import org.nightstep.settings.PrinterAddress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists printers with their state and its reasons.
@Command(name = "printers", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Lists the queues of CUPS and the printer of the settings: state, address, reasons.")
final class PrintersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "URI|QUEUE", arity = "0..*", converter = PrinterConverter.class, description = "only these")
    private List<URI> named = new ArrayList<>();

    @Option(names = "--cups", paramLabel = "URI", description = "another CUPS than that of this machine, such as ipp://HOST:631/")
    private URI cups = PrinterAddress.CUPS;

    @Mixin
    private SettingsOption settings;

    @Override
    public Integer call() {
        Phrases phrases = new PhrasesReader(Assets.packaged(), new Problems()).read(PhrasesReader.FALLBACK);
        int exit = CommandLine.ExitCode.OK;
        for (URI printer : named.isEmpty() ? all() : named) {
            PrinterState state = new IppPrinter(printer, SheetSettings.UNHURRIED).state();
            spec.commandLine().getOut().println(String.join("\t", state.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    printer.toString(), PrintText.staff(PrintWords.of(state), phrases)));
            exit = Math.max(exit, PrintExit.of(state));
        }
        return exit;
    }

    /// The printer that is set stands first. Without a CUPS there are no queues, which is no mistake.
    private List<URI> all() {
        List<URI> all = new ArrayList<>();
        Optional<URI> set = settings.read(spec.commandLine().getErr()).printer();
        set.ifPresent(all::add);
        new CupsQueues(cups).names(SheetSettings.UNHURRIED.ask()).ifPresentOrElse(
                names -> names.stream().map(name -> PrinterAddress.queue(cups, name)).filter(queue -> !set.equals(Optional.of(queue))).forEach(all::add),
                () -> spec.commandLine().getErr().println("nightstep: no CUPS answers at " + cups));
        return all;
    }
}
