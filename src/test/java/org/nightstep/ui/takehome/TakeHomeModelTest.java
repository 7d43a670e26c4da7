package org.nightstep.ui.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.triage.Tree;
import org.nightstep.ui.handover.HandOver;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.takehome.TakeHomeModel.Page;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.TextSize;
import org.nightstep.visit.Visit;

class TakeHomeModelTest {

    private static final SheetItem PAGE = new SheetItem.Page("sciatica");
    private static final SheetItem DIARY = new SheetItem.NightDiary();
    private static final SheetItem STRETCH = new SheetItem.Exercise("toe-pull");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Sheet> printed = new ArrayList<>();
    private final Set<String> cancelled = new HashSet<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final HandOver handOver = new HandOver(waiting::add, Runnable::run);
    private Outlet.Offer offer = new Outlet.Offer(Outlet.Way.PRINT, "ready");
    private boolean printerWorks = true;
    private boolean pressWorks = true;

    @Test
    void nothingChosenMakesNothing() {
        TakeHomeModel model = model();

        assertThat(model.page().get()).isEqualTo(new Page.Empty());
        assertThat(background).isEmpty();
    }

    @Test
    void makesThePageInTheBackgroundInTheLettersOfTheScreen() {
        visit.take(PAGE);
        visit.textSize().set(TextSize.LARGE);
        TakeHomeModel model = model();

        assertThat(model.page().get()).isEqualTo(new Page.Making());
        background.poll().run();
        assertThat(shown(model)).isEqualTo("LARGE of 1");
    }

    @Test
    void aPageThatIsReadyTooLateIsNotShown() {
        visit.take(PAGE);
        TakeHomeModel model = model();
        model.choose(PrintSize.LARGEST);
        Runnable first = background.poll();
        Runnable second = background.poll();

        second.run();
        first.run();

        assertThat(shown(model)).isEqualTo("LARGEST of 1");
    }

    @Test
    void whatIsTakenOffTheSheetIsNotShownEvenWhenItIsReadyLater() {
        visit.take(PAGE);
        TakeHomeModel model = model();
        model.remove(PAGE);
        background.poll().run();

        assertThat(model.page().get()).isEqualTo(new Page.Empty());
        assertThat(visit.sheet()).isEmpty();
    }

    @Test
    void saysWhatATouchWillDoBeforeAnythingIsOffered() {
        visit.take(PAGE);
        TakeHomeModel model = model();
        assertThat(model.handing().get()).isEqualTo(new Handing.Asking());
        model.hand();
        runAll();

        assertThat(model.handing().get()).isEqualTo(new Handing.Offered(Outlet.Way.PRINT, "ready"));
        assertThat(printed).isEmpty();
    }

    @Test
    void aPrinterThatCannotPrintGetsNothingUntilItCan() {
        offer = new Outlet.Offer(Outlet.Way.CLOSED, "no paper");
        TakeHomeModel model = ready();
        model.hand();
        runAll();
        assertThat(model.handing().get()).isEqualTo(new Handing.Offered(Outlet.Way.CLOSED, "no paper"));
        assertThat(printed).isEmpty();

        offer = new Outlet.Offer(Outlet.Way.PRINT, "ready");
        model.ask();
        runAll();
        model.hand();
        runAll();
        assertThat(model.handing().get()).isEqualTo(new Handing.Done("printed"));
    }

    @Test
    void printsThePageThatIsShownOnceHoweverOftenItIsAsked() {
        TakeHomeModel model = ready();

        model.hand();
        model.hand();
        runAll();
        model.hand();
        runAll();

        assertThat(model.handing().get()).isEqualTo(new Handing.Done("printed"));
        assertThat(printed).hasSize(1);
    }

    @Test
    void tellsEachStepOnTheWay() {
        TakeHomeModel model = ready();
        List<Handing> told = new ArrayList<>();
        model.handing().subscribe(now -> told.add(now));
        model.hand();
        runAll();

        assertThat(told).containsExactly(new Handing.Offered(Outlet.Way.PRINT, "ready"), new Handing.UnderWay(""),
                new Handing.UnderWay("sending"), new Handing.Done("printed"));
    }

    @Test
    void aChangedPageIsNotPrintedYet() {
        TakeHomeModel model = ready();
        model.hand();
        runAll();

        model.choose(PrintSize.LARGE);
        assertThat(model.handing().get()).isEqualTo(new Handing.Asking());
        runAll();
        model.hand();
        runAll();

        assertThat(model.handing().get()).isEqualTo(new Handing.Done("printed"));
        assertThat(printed).extracting(sheet -> new String(sheet.pdf())).containsExactly("STANDARD of 2", "LARGE of 2");
    }

    @Test
    void anEarlierPageIsCancelledAndDoesNotSpeakForALaterOne() {
        TakeHomeModel model = ready();
        model.hand();
        Runnable handing = waiting.poll();

        model.choose(PrintSize.LARGE);
        handing.run();

        assertThat(model.handing().get()).isEqualTo(new Handing.Asking());
        assertThat(cancelled).containsExactly("STANDARD of 2");
    }

    @Test
    void saysWhenItCouldNotBePrintedKeepsAllThatWasChosenAndTriesAgain() {
        printerWorks = false;
        TakeHomeModel model = ready();
        model.hand();
        runAll();
        assertThat(model.handing().get()).isEqualTo(new Handing.Failed("sorry"));
        assertThat(visit.sheet()).containsExactly(PAGE, STRETCH);

        printerWorks = true;
        model.hand();
        runAll();
        assertThat(model.handing().get()).isEqualTo(new Handing.Done("printed"));
    }

    @Test
    void saysWhenThePageCouldNotBeMade() {
        pressWorks = false;
        TakeHomeModel model = ready();

        assertThat(model.page().get()).isEqualTo(new Page.Failed());
        model.hand();
        assertThat(waiting).isEmpty();
    }

    @Test
    void aDiaryIsOfferedUntilItIsOnTheSheet() {
        TakeHomeModel model = ready();
        assertThat(model.backs()).containsExactly(DIARY);

        model.take(DIARY);
        runAll();
        assertThat(model.backs()).isEmpty();
        assertThat(shown(model)).isEqualTo("STANDARD of 3");

        model.remove(DIARY);
        assertThat(model.backs()).containsExactly(DIARY);
    }

    @Test
    void thingsStandInTheOrderOfThePageAndChangePlacesWithTheirLike() {
        SheetItem other = new SheetItem.Page("restless-legs");
        visit.take(DIARY);
        TakeHomeModel model = ready();
        visit.take(other);
        assertThat(model.inPageOrder()).containsExactly(STRETCH, PAGE, other, DIARY);
        assertThat(model.canMove(STRETCH, 1)).as("a stretch stands before the pages").isFalse();
        assertThat(model.canMove(PAGE, -1)).isFalse();
        assertThat(model.canMove(other, 1)).isFalse();

        model.move(other, -1);
        assertThat(model.inPageOrder()).containsExactly(STRETCH, other, PAGE, DIARY);
        assertThat(model.page().get()).isEqualTo(new Page.Making());

        model.move(other, -1);
        assertThat(model.inPageOrder()).as("what cannot move stays").containsExactly(STRETCH, other, PAGE, DIARY);
    }

    @Test
    void aSheetOnItsWayIsFollowedByTheNextScreen() {
        TakeHomeModel model = ready();
        model.hand();
        TakeHomeModel again = model();
        assertThat(again.handing().get()).as("other letters, or back on this screen").isEqualTo(new Handing.UnderWay(""));
        again.hand();
        runAll();
        assertThat(printed).hasSize(1);
        assertThat(cancelled).isEmpty();
        assertThat(again.handing().get()).isEqualTo(new Handing.Done("printed"));
        assertThat(again.page().get()).isInstanceOf(Page.Ready.class);

        TakeHomeModel later = model();
        runAll();
        assertThat(later.handing().get()).isEqualTo(new Handing.Offered(Outlet.Way.PRINT, "ready"));
    }

    private TakeHomeModel ready() {
        visit.take(PAGE);
        visit.take(STRETCH);
        TakeHomeModel model = model();
        runAll();
        return model;
    }

    private TakeHomeModel model() {
        return new TakeHomeModel(visit, new TakeHomeModel.Press(size -> {
            String what = size + " of " + visit.sheet().size();
            return () -> {
                if (!pressWorks) {
                    throw new IllegalStateException("out of ink");
                }
                return new Sheet(what.getBytes(), 1, List.of());
            };
        }, _ -> List.of(), new Printer(), handOver, background::add, Runnable::run), SheetItem::toString, List.of(DIARY));
    }

    private final class Printer implements Outlet {

        @Override
        public Offer offer() {
            return offer;
        }

        @Override
        public Errand errand(Sheet sheet) {
            return new Errand() {
                @Override
                public Outcome run(Consumer<String> says) {
                    says.accept("sending");
                    printed.add(sheet);
                    return new Outcome(printerWorks, printerWorks ? "printed" : "sorry");
                }

                @Override
                public void cancel() {
                    cancelled.add(new String(sheet.pdf()));
                }
            };
        }
    }

    private void runAll() {
        while (!background.isEmpty() || !waiting.isEmpty()) {
            (background.isEmpty() ? waiting : background).poll().run();
        }
    }

    private static String shown(TakeHomeModel model) {
        return model.page().get() instanceof Page.Ready(Sheet sheet, _) ? new String(sheet.pdf()) : model.page().get().toString();
    }
}
