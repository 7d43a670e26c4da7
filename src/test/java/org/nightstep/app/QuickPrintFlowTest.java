package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.printing.Document;
import org.nightstep.printing.Order;
import org.nightstep.printing.PrintTask;
import org.nightstep.printing.Printer;
import org.nightstep.printing.PrinterState;
import org.nightstep.printing.Progress;
import org.nightstep.printing.Reason;
import org.nightstep.printing.Result;
import org.nightstep.sheet.Paper;
import org.nightstep.ui.shell.Route;

/// A nurse prints a sheet for somebody who was not asked anything.
class QuickPrintFlowTest {

    private final DeskPrinter printer = new DeskPrinter();
    private Patient nurse;

    @BeforeEach
    void open() {
        nurse = FxThread.call(() -> new Patient(printer));
        FxThread.run(this::comes);
    }

    private void comes() {
        Snapshots.settle(nurse.kiosk().scene());
        nurse.touch("Do your legs keep you awake?");
        nurse.touch("Staff help");
        nurse.touch("For staff: print a sheet");
    }

    @AfterEach
    void close() {
        FxThread.run(nurse::close);
    }

    @Test
    void aFewTouchesPrintASheet() {
        FxThread.run(() -> {
            assertThat(nurse.kiosk().navigator().current().get()).isEqualTo(new Route.QuickPrint());
            assertThat(nurse.canTouch("Print")).as("nothing is chosen").isFalse();
            assertThat(nurse.read()).anyMatch(words -> words.contains("Printer: Ready"));

            nurse.choose("Night leg cramps");
            nurse.touch("18 pt");
            nurse.touch("Letter");
            nurse.touch("One copy more");
            nurse.touch("Print 4 pages");

            assertThat(printer.orders).containsExactly(SheetSettings.order(Paper.LETTER).times(2));
            assertThat(text(printer.documents.getFirst())).contains("Night leg cramps");
            assertThat(nurse.read()).anyMatch(words -> words.contains("Printed: the job is completed"));
        });
    }

    @Test
    void aCodeOnTheKeyboardFindsThePage() {
        FxThread.run(() -> {
            nurse.types(KeyCode.G, KeyCode.DIGIT4, KeyCode.DIGIT7, KeyCode.DIGIT6);
            assertThat(nurse.read()).contains("Begins with G476");
            nurse.touch("Night leg cramps");
            assertThat(nurse.read()).contains("Chosen: 1");

            nurse.types(KeyCode.BACK_SPACE);
            assertThat(nurse.read()).contains("Begins with G47");
            nurse.touch("Show all");
            nurse.touch("R");
            nurse.touch("E");
            nurse.choose("Restless legs. Not chosen");
            assertThat(nurse.read()).contains("Chosen: 2");
        });
    }

    @Test
    void aStoppedPrinterIsToldInTechnicalWordsAndNothingIsLost() {
        FxThread.run(() -> {
            printer.result = new Result.Failed(Result.Trouble.STOPPED, Reason.of(List.of("media-empty-error")), "");
            nurse.choose("Night leg cramps");
            nurse.touch("Print 1 page");
            assertThat(nurse.read()).anyMatch(words -> words.contains("media-empty-error")).contains("Chosen: 1");
            assertThat(nurse.read()).noneMatch(words -> words.contains("job is completed"));

            printer.result = new Result.Printed();
            nurse.touch("Try again");
            assertThat(nurse.read()).anyMatch(words -> words.contains("job is completed"));
            nurse.touch("New sheet");
            assertThat(nurse.read()).contains("Chosen: 0");
        });
    }

    @Test
    void aPatientsSheetCanBePrintedAgainWithoutTheAnswers() {
        FxThread.run(() -> {
            nurse.kiosk().visit(TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals("sheet")).findFirst().orElseThrow());
            Snapshots.settle(nurse.kiosk().scene());
            nurse.touch("Print my sheet");
            String own = text(printer.documents.getLast());
            assertThat(own).contains(answers());

            nurse.kiosk().shell().leave();
            comes();
            nurse.touch("Today");
            nurse.touch("Night leg cramps + Toes up, in bed");
            nurse.touch("Print 1 page");

            String again = text(printer.documents.getLast());
            assertThat(again).contains("Night leg cramps").doesNotContain(answers());
            assertThat(printer.documents).hasSize(2);
        });
    }

    @Test
    void whoeverComesNextFindsNothingChosen() {
        FxThread.run(() -> {
            nurse.choose("Night leg cramps");
            nurse.kiosk().shell().leave();
            comes();

            assertThat(nurse.read()).contains("Chosen: 0");
        });
    }

    @Test
    void whatWasChosenStaysWhileTheNurseLooksElsewhere() {
        FxThread.run(() -> {
            nurse.choose("Night leg cramps");
            nurse.touch("Home");
            nurse.touch("Staff help");
            nurse.touch("For staff: print a sheet");

            assertThat(nurse.read()).contains("Chosen: 1");
        });
    }

    /// Stands only on a sheet that rests on answers.
    private static String answers() {
        return TestKiosk.HOLDINGS.phrases("en").text("sheet.fit.said");
    }

    private static String text(Document document) {
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Says what it is told to say.
    private static final class DeskPrinter implements Printer {

        private final List<Document> documents = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();
        private Result result = new Result.Printed();

        @Override
        public PrinterState state() {
            return new PrinterState.Ready();
        }

        @Override
        public PrintTask print(Document document, Order order) {
            documents.add(document);
            orders.add(order);
            return new PrintTask() {
                @Override
                public Result run(Consumer<Progress> progress) {
                    progress.accept(new Progress.Sending());
                    return result;
                }

                @Override
                public void cancel() {
                    // it is over at once
                }
            };
        }
    }
}
