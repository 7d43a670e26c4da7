package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Place;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

class StretchesModelTest {

    private static final List<Stretch> STRETCHES = Stream.of("toe-pull", "seated-calf", "feet-press", "ankle-pumps", "hamstring-seated")
            .map(id -> Stretch.read(Assets.packaged(), id, new Problems())).toList();

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final StretchesModel model = new StretchesModel(STRETCHES, List.of(Routine.of("one", STRETCHES.subList(0, 1), false)), visit,
            new Locks(visit, Wording.read(Assets.packaged(), "en", new Problems())), new Cast(List.of("anna"), () -> 0, visit));

    @Test
    void groupsByWhereTheyAreDone() {
        assertThat(model.places()).containsExactly(Place.CHAIR, Place.BED);
        assertThat(model.at(Place.BED)).containsExactly(STRETCHES.getFirst());
        assertThat(model.at(Place.CHAIR)).hasSize(4);
    }

    @Test
    void upToFourAreChosenInOrderAndTakenHome() {
        STRETCHES.forEach(model::toggle);

        assertThat(visit.ownRoutine()).containsExactly("toe-pull", "seated-calf", "feet-press", "ankle-pumps");
        assertThat(model.isFull()).isTrue();
        model.toggle(STRETCHES.get(1));
        assertThat(model.chosen()).isEqualTo(3);
        assertThat(model.isChosen(STRETCHES.get(1))).isFalse();

        model.takeHome();
        assertThat(visit.sheet()).containsExactly(new SheetItem.Exercise("toe-pull"), new SheetItem.Exercise("feet-press"),
                new SheetItem.Exercise("ankle-pumps"));
    }

    @Test
    void whatIsLockedIsNoChoice() {
        visit.interview().set(visit.interview().get().answer("who", Set.of("adult")).answer("danger-signs", Set.of("injury")));

        assertThat(model.isOpen(STRETCHES.getFirst())).isFalse();
        assertThat(model.isOpen(model.routines().getFirst())).isFalse();
        assertThat(model.choices()).doesNotContain(STRETCHES.getFirst());
    }

    @Test
    void thePictureShowsThePersonOfTheVisit() {
        assertThat(model.picture(STRETCHES.getFirst())).isEqualTo("stretch/toe-pull/anna");
    }
}
