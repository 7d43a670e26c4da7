package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.visit.Visit;

/// Who shows a stretch, with which leg, and how it is looked at.
class PlayerSettingTest {

    private static final Stretch STRETCH = read("toe-pull");
    private static final Stretch BOTH_LEGS = read("feet-press");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final Cast cast = new Cast(STRETCH.stage().people(), () -> 0, visit);
    private final PlayerModel model = playing(Routine.of(STRETCH));

    private static Stretch read(String id) {
        return Stretch.read(Assets.packaged(), id, new Problems());
    }

    private PlayerModel playing(Routine routine) {
        return new PlayerModel(routine, visit, cast, _ -> true);
    }

    @Test
    void theOtherLegIsDrawnAtTheSameMomentAndTheNextTurnIsForTheFirst() {
        model.play();
        model.advance(10);
        var right = model.figure().drawing();
        model.changeLeg();

        assertThat(model.leg()).contains(Side.LEFT);
        assertThat(model.figure().drawing()).isNotEqualTo(right);
        assertThat(model.seconds().get()).isEqualTo(10);
        model.advance(STRETCH.duration() - 10);
        assertThat(model.leg()).as("the turn after").contains(Side.RIGHT);
    }

    @Test
    void theMirrorExchangesThePictureOnly() {
        model.mirror();
        var mirrored = model.figure().drawing();

        assertThat(model.leg()).contains(Side.RIGHT);
        model.mirror();
        model.changeLeg();
        assertThat(model.figure().drawing()).isEqualTo(mirrored);
    }

    @Test
    void theMusclesAreSeenUntilTheyAreHiddenAgain() {
        var clothed = model.figure().drawing();
        model.view();
        assertThat(model.figure().drawing()).isNotEqualTo(clothed);
        model.view();
        assertThat(model.figure().drawing()).isEqualTo(clothed);
    }

    @Test
    void somebodyElseShowsItAndStaysForTheVisit() {
        String first = visit.person().get();
        assertThat(first).isEqualTo(STRETCH.stage().people().iterator().next());
        model.choosePerson();

        assertThat(visit.person().get()).isNotEqualTo(first);
        assertThat(playing(Routine.of(BOTH_LEGS)).setting().get().person()).isEqualTo(visit.person().get());
        visit.forget();
        assertThat(visit.person().get()).isEmpty();
    }

    @Test
    void chanceChoosesWhoShowsIt() {
        Visit other = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
        List<String> people = List.copyOf(STRETCH.stage().people());
        assertThat(new Cast(people, () -> -1L, other).present()).isIn(people).isNotEqualTo(people.getFirst());
    }

    @Test
    void bothLegsWorkOnceAndThereIsNoLegToChange() {
        PlayerModel both = playing(Routine.of(BOTH_LEGS));
        assertThat(both.leg()).isEmpty();
        var figure = both.figure().drawing();
        both.changeLeg();
        assertThat(both.figure().drawing()).isEqualTo(figure);

        both.play();
        both.advance(BOTH_LEGS.duration());
        assertThat(both.isFinished()).isTrue();
    }
}
