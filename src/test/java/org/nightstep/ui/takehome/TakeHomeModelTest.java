package org.nightstep.ui.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.sheet.PrintSize;
import org.nightstep.sheet.Sheet;
import org.nightstep.triage.Tree;
import org.nightstep.ui.takehome.TakeHomeModel.Kept;
import org.nightstep.ui.takehome.TakeHomeModel.Page;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.TextSize;
import org.nightstep.visit.Visit;

class TakeHomeModelTest {

    private static final SheetItem PAGE = new SheetItem.Page("sciatica");
    private static final SheetItem STRETCH = new SheetItem.Exercise("toe-pull");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Sheet> kept = new ArrayList<>();
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
    void keepsThePageThatIsShownOnceHoweverOftenItIsAsked() {
        TakeHomeModel model = ready();

        model.keep();
        model.keep();
        runAll();
        model.keep();
        runAll();

        assertThat(model.kept().get()).isEqualTo(Kept.KEPT);
        assertThat(kept).hasSize(1);
    }

    @Test
    void aChangedPageIsNotKeptYet() {
        TakeHomeModel model = ready();
        model.keep();
        runAll();

        model.choose(PrintSize.LARGE);
        assertThat(model.kept().get()).isEqualTo(Kept.NOT_YET);
        runAll();
        model.keep();
        runAll();

        assertThat(model.kept().get()).isEqualTo(Kept.KEPT);
        assertThat(kept).extracting(sheet -> new String(sheet.pdf())).containsExactly("STANDARD of 2", "LARGE of 2");
    }

    @Test
    void anEarlierPageThatWasKeptDoesNotSpeakForALaterOne() {
        TakeHomeModel model = ready();
        model.keep();
        Runnable keeping = background.poll();

        model.choose(PrintSize.LARGE);
        keeping.run();

        assertThat(model.kept().get()).isEqualTo(Kept.NOT_YET);
    }

    @Test
    void saysWhenItCouldNotBeKeptAndTriesAgain() {
        printerWorks = false;
        TakeHomeModel model = ready();
        model.keep();
        runAll();
        assertThat(model.kept().get()).isEqualTo(Kept.FAILED);

        printerWorks = true;
        model.keep();
        runAll();
        assertThat(model.kept().get()).isEqualTo(Kept.KEPT);
    }

    @Test
    void saysWhenThePageCouldNotBeMade() {
        pressWorks = false;
        TakeHomeModel model = ready();

        assertThat(model.page().get()).isEqualTo(new Page.Failed());
        model.keep();
        assertThat(background).isEmpty();
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
        }, _ -> List.of(), sheet -> {
            kept.add(sheet);
            return printerWorks;
        }, background::add, Runnable::run), SheetItem::toString);
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static String shown(TakeHomeModel model) {
        return model.page().get() instanceof Page.Ready(Sheet sheet, _) ? new String(sheet.pdf()) : model.page().get().toString();
    }
}
