package org.nightstep.ui.quickprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nightstep.HandClock;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.quickprint.QuickPrintModel.Act;
import org.nightstep.ui.quickprint.QuickPrintModel.Page;

class QuickPrintModelTest {

    private static final Piece CRAMPS = new Piece(Piece.Kind.TOPIC, "nocturnal-cramps", "Night leg cramps", "");
    private static final Piece STRETCH = new Piece(Piece.Kind.STRETCH, "toe-pull", "Toes up, in bed", "");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> printed = new ArrayList<>();
    private Outlet.Offer offer = new Outlet.Offer(Outlet.Way.PRINT, "Ready");
    private boolean printerWorks = true;
    private boolean pressWorks = true;
    private boolean cancelled;
    private final RecentSheets recent = new RecentSheets(new HandClock(), ZoneOffset.UTC);
    private final QuickPrintModel model = new QuickPrintModel(new QuickPrintModel.Press(List.of("en", "es"), Paper.LETTER, this::sheet,
            TestOutlet::new, background::add, waiting::add, Runnable::run), recent);

    @Test
    void beginsWithNothingInTheClinicsLanguageOnTheClinicsPaper() {
        assertThat(model.content().get()).isEqualTo(new SheetContent(List.of(), List.of(), "en", PrintSize.STANDARD, Paper.LETTER));
        assertThat(model.copies().get()).isEqualTo(1);
        model.ask();
        runAll();
        assertThat(model.act()).as("there is nothing to print").isEqualTo(Act.NOTHING);
        model.go();
        runAll();
        assertThat(printed).isEmpty();
    }

    @Test
    void aSecondTouchTakesAThingOffAgain() {
        model.toggle(CRAMPS);
        model.toggle(STRETCH);
        model.toggle(CRAMPS);

        assertThat(model.content().get().topics()).isEmpty();
        assertThat(model.content().get().stretches()).containsExactly("toe-pull");
        assertThat(model.content().get().has(STRETCH)).isTrue();
    }

    @Test
    void printsWhatWasChosenAsItWasChosen() {
        model.toggle(CRAMPS);
        model.toggle(STRETCH);
        model.choose("es");
        model.choose(PrintSize.LARGEST);
        model.choose(Paper.A4);
        model.copies(2);
        readyToPrint();

        model.go();
        runAll();

        assertThat(printed).containsExactly("3 × A4: [nocturnal-cramps][toe-pull] es LARGEST A4");
        assertThat(model.handing().get()).isEqualTo(new Handing.Done("completed"));
        assertThat(model.act()).isEqualTo(Act.START_OVER);
    }

    @Test
    void thereAreOneToNineCopies() {
        model.copies(-1);
        assertThat(model.copies().get()).isEqualTo(1);
        for (int i = 0; i < 12; i++) {
            model.copies(1);
        }
        assertThat(model.copies().get()).isEqualTo(QuickPrintModel.MOST_COPIES).isEqualTo(9);
    }

    @Test
    void aPageThatIsReadyTooLateIsNotPrinted() {
        model.toggle(CRAMPS);
        Runnable first = background.poll();
        model.toggle(STRETCH);
        background.poll().run();
        first.run();

        assertThat(pdf()).isEqualTo("[nocturnal-cramps][toe-pull] en STANDARD LETTER");
    }

    @Test
    void whileAPageIsMadeNothingIsPrinted() {
        model.ask();
        runAll();
        model.toggle(CRAMPS);

        assertThat(model.act()).isEqualTo(Act.NOTHING);
    }

    @Test
    void aStoppedPrinterIsAskedAgainAndGetsNothingBefore() {
        offer = new Outlet.Offer(Outlet.Way.CLOSED, "Stopped (media-empty-error)");
        model.toggle(CRAMPS);
        readyToPrint();
        assertThat(model.act()).isEqualTo(Act.ASK);

        offer = new Outlet.Offer(Outlet.Way.PRINT, "Ready");
        model.go();
        runAll();
        assertThat(printed).isEmpty();
        assertThat(model.act()).isEqualTo(Act.PRINT);
    }

    @Test
    void withoutAPrinterASheetIsKept() {
        offer = new Outlet.Offer(Outlet.Way.KEEP, "No printer is set");
        model.toggle(CRAMPS);
        readyToPrint();

        assertThat(model.act()).isEqualTo(Act.KEEP);
    }

    @Test
    void saysNothingIsPrintedBeforeThePrinterDoesAndLetsNothingBeChangedUntilThen() {
        model.toggle(CRAMPS);
        readyToPrint();
        model.go();
        SheetContent before = model.content().get();

        assertThat(model.handing().get()).isInstanceOf(Handing.UnderWay.class);
        assertThat(model.isLocked()).isTrue();
        model.toggle(STRETCH);
        model.choose("es");
        model.copies(1);
        model.startOver();
        model.again(SheetContent.empty("es", Paper.A4));
        model.ask();
        assertThat(model.content().get()).isEqualTo(before);
        assertThat(model.copies().get()).isEqualTo(1);
        assertThat(waiting).as("the printer is not asked meanwhile").hasSize(1);
    }

    @Test
    void aSheetUnderWayCanBeStopped() {
        model.toggle(CRAMPS);
        readyToPrint();
        model.go();
        assertThat(model.act()).isEqualTo(Act.STOP);

        model.go();
        runAll();

        assertThat(cancelled).isTrue();
        assertThat(printed).isEmpty();
        assertThat(model.handing().get()).isEqualTo(new Handing.Failed("cancelled"));
    }

    @Test
    void nothingIsLostAfterAFailureAndItCanBeTriedAgain() {
        printerWorks = false;
        model.toggle(CRAMPS);
        model.choose(PrintSize.LARGE);
        model.copies(4);
        readyToPrint();
        SheetContent before = model.content().get();
        model.go();
        runAll();
        assertThat(model.handing().get()).isEqualTo(new Handing.Failed("aborted"));
        assertThat(model.content().get()).isEqualTo(before);
        assertThat(model.copies().get()).isEqualTo(5);

        printerWorks = true;
        assertThat(model.act()).isEqualTo(Act.RETRY);
        model.go();
        runAll();
        assertThat(printed).containsExactly("5 × LETTER: [nocturnal-cramps][] en LARGE LETTER");
    }

    @Test
    void whatBecameOfOneSheetIsNotSaidOfTheNext() {
        model.toggle(CRAMPS);
        readyToPrint();
        model.go();
        runAll();
        model.toggle(STRETCH);

        assertThat(model.handing().get()).isEqualTo(new Handing.Asking());
        runAll();
        assertThat(model.act()).isEqualTo(Act.PRINT);
    }

    @Test
    void afterASheetTheNextBeginsWithNothing() {
        model.toggle(CRAMPS);
        model.copies(3);
        model.type("g");
        readyToPrint();
        model.go();
        runAll();
        model.go();

        assertThat(model.content().get().isEmpty()).isTrue();
        assertThat(model.copies().get()).isEqualTo(1);
        assertThat(model.typed().get()).isEmpty();
        assertThat(model.page().get()).isEqualTo(new Page.Empty());
    }

    @Test
    void aPrintedSheetCanBeChosenAgain() {
        model.toggle(CRAMPS);
        model.choose("es");
        readyToPrint();
        assertThat(model.recent()).as("only looked at").isEmpty();
        model.go();
        runAll();
        model.startOver();

        SheetContent again = model.recent().getFirst();
        model.copies(2);
        model.again(again);
        readyToPrint();
        model.go();
        runAll();

        assertThat(printed).hasSize(2).allMatch("1 × LETTER: [nocturnal-cramps][] es STANDARD LETTER"::equals);
    }

    @Test
    void aSheetThatDidNotComeOutCanBeChosenAgain() {
        printerWorks = false;
        model.toggle(CRAMPS);
        readyToPrint();
        model.go();
        runAll();

        assertThat(model.recent()).hasSize(1);
    }

    @Test
    void aPageThatCannotBeMadeIsNotPrinted() {
        pressWorks = false;
        model.toggle(CRAMPS);
        readyToPrint();

        assertThat(model.page().get()).isEqualTo(new Page.Failed());
        assertThat(model.act()).isEqualTo(Act.NOTHING);
    }

    @Test
    void looksUpByCapitalsAndDigitsOnly() {
        model.type("g");
        model.type("4");
        model.type(".");
        model.type("7");
        assertThat(model.typed().get()).isEqualTo("G47");
        model.erase();
        assertThat(model.typed().get()).isEqualTo("G4");
        model.eraseAll();
        model.erase();
        assertThat(model.typed().get()).isEmpty();
    }

    private void readyToPrint() {
        model.ask();
        runAll();
    }

    private void runAll() {
        while (!background.isEmpty() || !waiting.isEmpty()) {
            (background.isEmpty() ? waiting : background).poll().run();
        }
    }

    private Sheet sheet(SheetContent content) {
        if (!pressWorks) {
            throw new IllegalArgumentException("on purpose: no words");
        }
        String text = "%s%s %s %s %s".formatted(content.topics(), content.stretches(), content.language(), content.size(), content.paper());
        return new Sheet(text.getBytes(), 1, List.of());
    }

    private String pdf() {
        return model.page().get() instanceof Page.Ready(Sheet sheet) ? new String(sheet.pdf()) : model.page().get().toString();
    }

    private final class TestOutlet implements Outlet {

        private final Paper paper;
        private final int copies;

        TestOutlet(Paper paper, int copies) {
            this.paper = paper;
            this.copies = copies;
        }

        @Override
        public Offer offer() {
            return offer;
        }

        @Override
        public Errand errand(Sheet sheet) {
            return new Errand() {
                @Override
                public Outcome run(Consumer<String> says) {
                    says.accept("Sending");
                    if (cancelled) {
                        return new Outcome(false, "cancelled");
                    }
                    if (!printerWorks) {
                        return new Outcome(false, "aborted");
                    }
                    printed.add("%d × %s: %s".formatted(copies, paper, new String(sheet.pdf())));
                    return new Outcome(true, "completed");
                }

                @Override
                public void cancel() {
                    cancelled = true;
                }
            };
        }
    }
}
