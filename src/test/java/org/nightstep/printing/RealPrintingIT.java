package org.nightstep.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.printing.Reason.Kind;
import org.nightstep.printing.Result.Failed;
import org.nightstep.printing.Result.Trouble;

/// With the real CUPS and a real IPP printer: what the kiosk says of a sheet is what became of it.
@Timeout(300)
class RealPrintingIT {

    private static final Order ORDER = Order.of("iso_a4_210x297mm");
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMillis(100),
            Duration.ofSeconds(30), Duration.ofMillis(100));
    private static final Limits HURRIED = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(3), Duration.ofMillis(100),
            Duration.ofSeconds(10), Duration.ofMillis(100));

    @TempDir
    private static Path folder;

    private static PrintShop shop;

    private final List<Progress> told = new ArrayList<>();
    private int before;

    @BeforeAll
    static void open() throws Exception {
        Optional<String> missing = PrintShop.missing();
        missing.ifPresent(what -> System.out.println("RealPrintingIT is skipped: this machine has no " + what));
        assumeTrue(missing.isEmpty());
        shop = PrintShop.open(folder);
    }

    @AfterAll
    static void close() {
        if (shop != null) {
            shop.close();
        }
    }

    @AfterEach
    void nothingWaits() throws Exception {
        shop.clear();
    }

    @Test
    void theSheetArrivesByteForByteAtThePrinterAndThroughTheQueue() throws Exception {
        for (URI way : List.of(shop.printer(), shop.queue())) {
            before = shop.arrived().size();
            assertThat(print(way, PATIENT, "one by " + way, _ -> { })).isEqualTo(new Result.Printed());
            assertArrived("one by " + way);
        }
        assertThat(told).startsWith(new Progress.Sending());
    }

    @Test
    void twoSheetsInARowNeverMix() throws Exception {
        before = shop.arrived().size();
        assertThat(print(shop.queue(), PATIENT, "of the first visit", _ -> { })).isEqualTo(new Result.Printed());
        assertThat(print(shop.queue(), PATIENT, "of the second visit", _ -> { })).isEqualTo(new Result.Printed());
        assertArrived("of the first visit", "of the second visit");
    }

    @Test
    void paperThatRunsOutIsToldAndTheSheetComesOutAfterwards() throws Exception {
        for (URI way : List.of(shop.printer(), shop.queue())) {
            before = shop.arrived().size();
            told.clear();
            shop.takePaperOut();
            Result result = print(way, PATIENT, "waits for paper", progress -> {
                if (progress instanceof Progress.Waiting(List<Reason> reasons) && !reasons.isEmpty()) {
                    assertThat(reasons).extracting(Reason::kind).contains(Kind.NO_PAPER);
                    shop.fillPaper();
                }
            });
            assertThat(result).isEqualTo(new Result.Printed());
            assertThat(told).anyMatch(progress -> progress instanceof Progress.Waiting(List<Reason> reasons) && !reasons.isEmpty());
            assertArrived("waits for paper");
        }
    }

    @Test
    void aSheetThatWaitsTooLongIsCancelledAndNeverComesOut() throws Exception {
        before = shop.arrived().size();
        shop.takePaperOut();
        assertThat(print(shop.queue(), HURRIED, "comes too late", _ -> { })).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.trouble()).isEqualTo(Trouble.TIME_OUT);
            assertThat(failed.reasons()).extracting(Reason::kind).contains(Kind.NO_PAPER);
        });
    }

    @Test
    void aVisitThatEndsTakesItsSheetOutOfTheQueue() throws Exception {
        shop.takePaperOut();
        PrintTask task = new IppPrinter(shop.queue(), PATIENT).print(document("left behind"), ORDER);
        assertThat(task.run(progress -> {
            if (progress instanceof Progress.Waiting) {
                task.cancel();
            }
        })).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.trouble()).isEqualTo(Trouble.CANCELLED));
    }

    @Test
    void aQueueThatIsPausedSaysSoAndPrintsAfterItIsResumed() throws Exception {
        before = shop.arrived().size();
        shop.pause();
        assertThat(new IppPrinter(shop.queue(), PATIENT).state()).isInstanceOfSatisfying(PrinterState.Stopped.class,
                stopped -> assertThat(stopped.reasons()).extracting(Reason::kind).contains(Kind.PAUSED));
        assertThat(print(shop.queue(), PATIENT, "not sent", _ -> { })).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.trouble()).isEqualTo(Trouble.STOPPED));
        shop.resume();
        assertThat(print(shop.queue(), PATIENT, "sent", _ -> { })).isEqualTo(new Result.Printed());
        assertArrived("sent");
    }

    @Test
    void aPrinterThatIsKilledWithASheetIsNeverCalledPrinted() throws Exception {
        for (URI way : List.of(shop.printer(), shop.queue())) {
            before = shop.arrived().size();
            shop.takePaperOut();
            Result result = print(way, HURRIED, "goes down with it", progress -> {
                if (progress instanceof Progress.Waiting && !shop.isKilled()) {
                    shop.killPrinter();
                }
            });
            assertThat(result).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.trouble()).isIn(Trouble.LOST, Trouble.TIME_OUT));
            assertThat(new IppPrinter(way, PATIENT).state()).isInstanceOf(PrinterState.Unreachable.class);
            shop.startPrinter();
            shop.clear();

            assertThat(print(way, PATIENT, "after it", _ -> { })).isEqualTo(new Result.Printed());
            assertArrived("after it");
        }
    }

    private Result print(URI way, Limits limits, String words, Consumer<Progress> then) {
        return new IppPrinter(way, limits).print(document(words), ORDER).run(progress -> {
            told.add(progress);
            then.accept(progress);
        });
    }

    private static Document document(String words) {
        return new Document(("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8), 1);
    }

    private void assertArrived(String... words) throws Exception {
        List<byte[]> arrived = shop.arrived();
        assertThat(arrived.subList(before, arrived.size())).extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .containsExactlyElementsOf(Stream.of(words).map(each -> new String(document(each).pdf(), StandardCharsets.UTF_8)).toList());
    }
}
