package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;
import org.nightstep.content.Source;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;
import org.nightstep.ui.shell.Route;

/// What people do with a page of the document: ask what a word means, where it comes from and what comes next.
class ReadingFlowTest extends FlowFixture {

    private static final Library LIBRARY = TestKiosk.HOLDINGS.library("en");
    private static final Topic CRAMPS = LIBRARY.topic("nocturnal-cramps").orElseThrow();

    @Test
    void aMarkedWordOpensItsMeaningAndClosingReturnsToTheSamePage() {
        FxThread.run(() -> {
            openCramps();
            patient().touch("Next");
            String page = pageNumber();
            String word = patient().terms().getFirst();
            Term term = term(word);
            assertThat(patient().read()).doesNotContain(term.means());

            patient().touchTerm(word);
            assertThat(patient().read()).contains(term.word(), term.means());
            assertThat(patient().canTouch("Next")).as("what lies behind").isFalse();

            patient().touch("Close");
            assertThat(patient().read()).doesNotContain(term.means());
            assertThat(route()).isEqualTo(new Route.TopicPage(CRAMPS.id()));
            assertThat(pageNumber()).isEqualTo(page).startsWith("2 of ");
            assertThat(patient().terms()).contains(word);
        });
    }

    @Test
    void theKeyboardReachesAMarkedWordAndEnterOpensIt() {
        FxThread.run(this::openCramps);
        FxThread.nextFrame();
        FxThread.run(() -> {
            String word = patient().terms().getLast();
            patient().entersTerm(word);

            assertThat(patient().read()).contains(term(word).means());
        });
    }

    private static Term term(String marked) {
        return LIBRARY.glossary().term(runs(CRAMPS).stream().filter(run -> run.isTerm() && run.text().equals(marked))
                .findFirst().orElseThrow().term()).orElseThrow();
    }

    private static List<Run> runs(Topic topic) {
        return topic.blocks().stream().flatMap(block -> block.passages().stream()).flatMap(Passage::runs).toList();
    }

    @Test
    void hardWordsAreListedWithTheirMeaning() {
        FxThread.run(() -> {
            openCramps();
            patient().choose("Hard words on this page");

            List<String> marked = runs(CRAMPS).stream().filter(Run::isTerm).map(Run::term).toList();
            assertThat(marked).isNotEmpty();
            assertThat(patient().readOn()).containsAll(marked.stream()
                    .map(id -> LIBRARY.glossary().term(id).orElseThrow().means()).toList());
        });
    }

    @Test
    void saysWhereItComesFromAndWhoseOriginalWasNotSeen() {
        FxThread.run(() -> {
            openCramps();
            patient().touch("Where does this come from?");

            List<Source> sources = CRAMPS.sources().stream().map(LIBRARY.sources()::get).toList();
            assertThat(sources).extracting(Source::verified).contains(true, false);
            assertThat(patient().readOn()).containsAll(sources.stream().map(ReadingFlowTest::line).toList());
        });
    }

    private static String line(Source source) {
        String named = source.authority() + ": " + source.document() + " (" + source.year() + ")";
        return source.verified() ? named : named + ". We have not seen the original yet.";
    }

    @Test
    void aPageThatWasReadSaysSoInItsChapterUntilTheVisitEnds() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            openRelief();
            assertThat(patient().hears("Massage")).isEqualTo("Massage");
            patient().touch("Massage");
            patient().touch("Back");
            assertThat(patient().hears("Massage")).isEqualTo("Massage. Already read");
            assertThat(patient().read()).containsOnlyOnce("Already read");

            patient().waits(165);
            patient().touch("Do your legs keep you awake?");
            openRelief();
            assertThat(patient().hears("Massage")).isEqualTo("Massage");
        });
    }

    private void openRelief() {
        patient().touch("Understand it");
        patient().choose("Relief at home");
    }

    @Test
    void aPageGoesOnToOthersAndKnowsWhichWereRead() {
        FxThread.run(() -> {
            patient().touch("Do your legs keep you awake?");
            openRelief();
            patient().choose("Massage");
            patient().choose("Warmth");
            assertThat(route()).isEqualTo(new Route.TopicPage("heat"));
            assertThat(patient().readOn()).contains("Where to go from here");
            assertThat(patient().hears("Massage")).isEqualTo("Massage. Already read.");
            assertThat(patient().hears("Cold")).isEqualTo("Cold");
        });
    }

    @Test
    void aPictureMovesWhenAskedAndIsStillAgain() {
        FxThread.run(() -> {
            openCramps();
            ImageView picture = picture();
            var still = picture.getImage();

            patient().touch("See it move");
            assertThat(patient().canTouch("See it move")).isFalse();
            assertThat(picture.getImage()).isNotSameAs(still);

            patient().touch("Hold it still");
            assertThat(patient().canTouch("See it move")).isTrue();
            assertThat(picture.getImage()).isSameAs(still);
        });
    }

    @Test
    void aPictureThatMovesStopsWhenItsPageIsLeft() {
        FxThread.run(() -> {
            openCramps();
            patient().touch("See it move");
            ButtonBase key = TestKiosk.seen(patient().kiosk().scene().getRoot(), ButtonBase.class,
                    button -> "Hold it still".equals(button.getText())).getFirst();

            patient().touch("Home");
            assertThat(key.getText()).isEqualTo("See it move");
        });
    }

    private ImageView picture() {
        return TestKiosk.seen(patient().kiosk().scene().getRoot(), ImageView.class,
                view -> CRAMPS.caption().equals(view.getParent().getAccessibleText())).getFirst();
    }

    private void openCramps() {
        patient().touch("Do your legs keep you awake?");
        patient().touch("Understand it");
        patient().touch("The causes");
        patient().choose("Night leg cramps");
    }
}
