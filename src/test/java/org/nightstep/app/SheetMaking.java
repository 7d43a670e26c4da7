package org.nightstep.app;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.printing.Document;
import org.nightstep.printing.FakePrinter;
import org.nightstep.printing.IppPrinter;
import org.nightstep.printing.Limits;
import org.nightstep.printing.Result;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.KeyPoseStrips;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.sheet.SheetPlan;
import org.nightstep.sheet.SheetPress;
import org.nightstep.sheet.SheetPreview;

/// What a sheet costs, on the wall clock: the first of a process and later ones, their preview, and the way to a printer on this machine until it
/// has the whole document. Every cause, in every size, on both papers, with a stretch. Run by `mvn test-compile exec:exec@sheets`.
final class SheetMaking {

    private static final String LANGUAGE = "en";
    private static final float PREVIEW_DPI = 130;

    private final SheetPress press;
    private final Library library;
    private final String stretch;

    private SheetMaking(Holdings holdings) {
        library = holdings.library(LANGUAGE);
        stretch = holdings.stretches().keySet().iterator().next();
        press = SheetPress.read(holdings.assets(), library, holdings.phrases(LANGUAGE), holdings.wording(LANGUAGE),
                new KeyPoseStrips(holdings.stretches(), holdings.phrases(LANGUAGE)), _ -> { }, new Problems());
    }

    public static void main(String[] arguments) {
        new SheetMaking(TestKiosk.HOLDINGS).measure();
        System.exit(0);
    }

    private void measure() {
        List<SheetPlan> plans = plans();
        System.out.printf("%-16s %8s %8s %8s %8s%n", "ms", "times", "median", "p95", "most");
        print("first sheet", List.of(time(() -> press.make(plans.getFirst()))));
        List<Sheet> sheets = new ArrayList<>();
        print("later sheets", plans.stream().map(plan -> time(() -> sheets.add(press.make(plan)))).toList());
        print("preview", sheets.stream().map(sheet -> time(() -> new SheetPreview().pages(sheet, PREVIEW_DPI))).toList());
        print("submit", sheets.stream().map(SheetMaking::submit).toList());
    }

    private List<SheetPlan> plans() {
        List<SheetPlan> plans = new ArrayList<>();
        for (Topic topic : library.topics(Section.CAUSES)) {
            for (PrintSize size : PrintSize.values()) {
                for (Paper paper : Paper.values()) {
                    plans.add(SheetPlan.empty(Clinic.UNKNOWN, paper, LocalDateTime.now()).with(size)
                            .withTopics(List.of(topic.id())).withStretches(List.of(stretch)));
                }
            }
        }
        return plans;
    }

    /// Milliseconds until the printer has the document; it was asked how it is before.
    private static double submit(Sheet sheet) {
        try (var printer = new FakePrinter()) {
            var arrived = new AtomicLong();
            printer.whenPrinted(() -> arrived.set(System.nanoTime()));
            var task = new IppPrinter(printer.uri(), Limits.USUAL).print(new Document(sheet.pdf(), sheet.pages()), SheetSettings.order(Paper.A4));
            long start = System.nanoTime();
            Result result = task.run(_ -> { });
            if (!(result instanceof Result.Printed)) {
                throw new IllegalStateException("not printed: " + result);
            }
            return (arrived.get() - start) / 1e6;
        }
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String row, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(Locale.ROOT, "%-16s %8d %8.1f %8.1f %8.1f%n", row, sorted.size(), sorted.get(sorted.size() / 2),
                sorted.get((int) (0.95 * (sorted.size() - 1))), sorted.getLast());
    }
}
