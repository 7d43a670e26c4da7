package org.nightstep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.ui.audit.LayoutAudit;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.ColourMode;
import org.nightstep.visit.TextSize;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `nightstep tour DIR`: a picture of every screen, without a display.
@Command(name = "tour", mixinStandardHelpOptions = true, version = Nightstep.VERSION,
        description = "Draws every screen to a PNG file, without a display; exit 1 when something is cut or broken.")
final class TourCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "folder for the pictures")
    private Path folder;

    @Option(names = "--portrait", description = "an upright panel")
    private boolean portrait;

    @Option(names = "--panel", defaultValue = "24in", description = "10.1in, 15.6in, 24in or WxHmm@WxHpx", converter = PanelConverter.class)
    private Panel panel;

    @Option(names = "--lang", defaultValue = "en", description = "language of the screens")
    private String language;

    @Option(names = "--size", defaultValue = "standard", description = "standard, large or largest")
    private TextSize size;

    @Option(names = "--mode", defaultValue = "day", description = "day, contrast or soft")
    private ColourMode mode;

    @Option(names = "--assets", description = "another folder of content")
    private Path assets;

    @Option(names = "--only", defaultValue = "", description = "stops whose name contains this")
    private String only;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    static final class PanelConverter implements CommandLine.ITypeConverter<Panel> {

        @Override
        public Panel convert(String text) {
            try {
                return Panel.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new CommandLine.TypeConversionException(wrong.getMessage());
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Assets from = assets == null ? Assets.packaged() : new Assets(assets);
        Problems problems = new Problems();
        Holdings holdings = Holdings.read(from, problems);
        if (problems.isEmpty() && holdings.phrases(language) == null) {
            err.println("nightstep tour: no language '" + language + "', expected one of " + holdings.phrases().keySet());
            return CommandLine.ExitCode.USAGE;
        }
        if (!problems.isEmpty()) {
            problems.sorted().forEach(err::println);
            return CommandLine.ExitCode.SOFTWARE;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            err.println("nightstep tour: cannot write to " + folder);
            return CommandLine.ExitCode.SOFTWARE;
        }
        List<String> complaints = walk(holdings, out);
        complaints.forEach(err::println);
        return complaints.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<String> walk(Holdings holdings, PrintWriter out) throws Exception {
        Snapshots.startToolkit();
        List<String> complaints = new ArrayList<>();
        try (var css = new CssWarnings()) {
            Problems problems = new Problems();
            Kiosk kiosk = Snapshots.onFxThread(() -> {
                var made = new Kiosk(holdings, place(), problems);
                made.visit().language().set(language);
                made.visit().textSize().set(size);
                made.visit().colourMode().set(mode);
                return made;
            });
            for (TourStop stop : TourStop.all(holdings)) {
                if (stop.name().contains(only)) {
                    complaints.addAll(Snapshots.onFxThread(() -> visit(kiosk, stop, out)));
                }
            }
            problems.sorted().forEach(problem -> complaints.add(problem.toString()));
            css.heard().forEach(warning -> complaints.add("css: " + warning));
        }
        return complaints;
    }

    /// A kiosk that keeps nothing and works at once.
    private Kiosk.Place place() {
        return new Kiosk.Place(portrait ? panel.turned() : panel, Clinic.UNKNOWN, Paper.A4,
                new NoPrinter(), SilentSpeaker.MUTED, InstantSource.system(), Threads.atOnce(), () -> 0,
                Offer.USUAL);
    }

    private List<String> visit(Kiosk kiosk, TourStop stop, PrintWriter out) {
        long start = System.nanoTime();
        try {
            kiosk.visit(stop);
            Snapshots.settle(kiosk.scene());
            long drawn = System.nanoTime();
            Snapshots.write(kiosk.scene(), folder.resolve(stop.name() + ".png"));
            out.printf("%-40s %5d ms%n", stop.name(), (drawn - start) / 1_000_000);
            out.flush();
            return LayoutAudit.of(kiosk.shell().surface()).stream()
                    .map(finding -> stop.name() + ": " + finding).toList();
        } catch (RuntimeException broken) {
            return List.of(stop.name() + ": " + broken);
        }
    }
}
