package org.nightstep.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

class QuestionOnMapTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    private static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());
    private static final BodyMap MAP = BodyMap.read(Assets.packaged(), new Problems());

    private final Visit visit = new Visit("en", TREE);

    @Test
    void placesOnTheMapAnswerWhereAndOnWhichSide() {
        upToWhere();
        QuestionModel where = question("where");
        where.chooseSeveral();
        where.touch("left-calf");
        where.touch("right-foot");
        Route next = where.goOn();

        assertThat(answers("where")).containsExactlyInAnyOrder("calf", "foot");
        assertThat(answers("sides")).containsExactly("both");
        assertThat(next).isNotEqualTo(new Route.WizardQuestion("sides"));
        assertThat(question("where").chosen().get()).containsExactlyInAnyOrder("left-calf", "right-foot");
    }

    @Test
    void aPlaceOnTheMapGoesOnWithItsSide() {
        upToWhere();
        QuestionModel where = question("where");
        where.touch("left-calf");
        where.touch("right-knee");
        where.goOn();

        assertThat(answers("where")).containsExactly("knee");
        assertThat(answers("sides")).containsExactly("right");
        assertThat(question("where").several().get()).isFalse();
    }

    @Test
    void onBothLegsAPlaceIsOneAnswer() {
        upToWhere();
        QuestionModel where = question("where");
        assertThat(where.bothLegs()).extracting(QuestionModel.Option::id).containsExactly("both", "turns");
        where.touchLegs("both");
        where.touchLegs("turns");
        where.touch("left-calf");
        where.goOn();

        assertThat(answers("where")).containsExactly("calf");
        assertThat(answers("sides")).containsExactly("turns");
        QuestionModel again = question("where");
        assertThat(again.several().get()).isFalse();
        assertThat(again.legs().get()).contains("turns");
        assertThat(again.chosen().get()).containsExactlyInAnyOrder("left-calf", "right-calf");

        again.touchLegs("turns");
        again.touch("right-foot");
        again.goOn();
        assertThat(answers("sides")).containsExactly("right");
    }

    @Test
    void bothLegsHoldForSeveralPlacesAndForNone() {
        upToWhere();
        QuestionModel where = question("where");
        where.chooseSeveral();
        where.touch("left-calf");
        where.touchLegs("both");
        where.touch("right-foot");
        where.goOn();
        assertThat(visit.places()).containsExactlyInAnyOrder("left-calf", "right-calf", "left-foot", "right-foot");
        assertThat(answers("where")).containsExactlyInAnyOrder("calf", "foot");
        assertThat(question("where").several().get()).isTrue();

        QuestionModel line = question("where");
        line.touch("left-calf");
        line.touch("right-foot");
        line.touch("whole-leg");
        assertThat(line.goOn()).as("the side is known").isNotEqualTo(new Route.WizardQuestion("sides"));
        assertThat(answers("sides")).containsExactly("both");

        QuestionModel changed = question("where");
        assertThat(changed.legs().get()).contains("both");
        changed.touchLegs("both");
        changed.touch("whole-leg");
        assertThat(changed.goOn()).as("taken back, it is asked").isEqualTo(new Route.WizardQuestion("sides"));
    }

    @Test
    void withoutAPlaceTheSideIsAskedAnew() {
        upToWhere();
        QuestionModel where = question("where");
        where.touch("left-calf");
        where.goOn();
        where.touch("unsure");

        assertThat(where.goOn()).isEqualTo(new Route.WizardQuestion("sides"));
        assertThat(visit.places()).isEmpty();
    }

    private void upToWhere() {
        visit.answer(Map.of("who", Set.of("adult")));
        visit.answer(Map.of("danger-signs", Set.of("none")));
        visit.answer(Map.of("danger-signs-more", Set.of("none")));
    }

    private Set<String> answers(String question) {
        return visit.interview().get().asked().stream().filter(asked -> asked.question().id().equals(question))
                .flatMap(asked -> asked.answers().stream().map(Answer::id)).collect(Collectors.toSet());
    }

    private QuestionModel question(String id) {
        return new QuestionModel(TREE, WORDING, MAP, Map.of(), id, visit);
    }
}
