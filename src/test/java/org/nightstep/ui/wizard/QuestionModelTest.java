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

class QuestionModelTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    private static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());

    private static final BodyMap MAP = BodyMap.read(Assets.packaged(), new Problems());

    private static final int PARTS = (int) MAP.regions().stream().map(BodyMap.Region::part).distinct().count();

    private final Visit visit = new Visit("en", TREE);

    @Test
    void ofOneAnswerTheLastTouchedCounts() {
        QuestionModel who = question("who");
        who.touch("adult");
        who.touch("older");

        assertThat(who.isSeveral()).isFalse();
        assertThat(who.chosen().get()).containsExactly("older");
    }

    @Test
    void ofSeveralEachIsChosenAndTakenBack() {
        QuestionModel signs = signs();
        signs.touch("swollen-leg");
        signs.touch("injury");
        signs.touch("swollen-leg");

        assertThat(signs.isSeveral()).isTrue();
        assertThat(signs.chosen().get()).containsExactly("injury");
    }

    @Test
    void noneOfTheseStandsAlone() {
        QuestionModel signs = signs();
        signs.touch("swollen-leg");
        signs.touch("unsure");
        signs.touch("none");
        assertThat(signs.chosen().get()).containsExactly("none");

        signs.touch("injury");
        assertThat(signs.chosen().get()).containsExactly("injury");
    }

    @Test
    void noneOfTheseIsTheLastWordUnlessASignIsPressing() {
        assertThat(question("who").isLastWord("older")).isTrue();
        assertThat(question("medicines").isLastWord("none")).isTrue();
        assertThat(question("medicines").isLastWord("statin")).isFalse();
        assertThat(question("medicines").isLastWord("unsure")).isFalse();
        assertThat(question("danger-signs").isLastWord("none")).isFalse();
        assertThat(question("child-signs").isLastWord("none")).isFalse();
    }

    @Test
    void aLastWordTouchedTwiceStaysChosen() {
        QuestionModel medicines = question("medicines");
        medicines.touch("none");
        medicines.touch("none");
        assertThat(medicines.chosen().get()).containsExactly("none");
    }

    @Test
    void anAnswerLeadsToTheNextQuestionAndAnEmergencyToTheOutcome() {
        QuestionModel who = question("who");
        who.touch("adult");
        assertThat(who.goOn()).isEqualTo(new Route.WizardQuestion("danger-signs"));

        QuestionModel signs = question("danger-signs");
        signs.touch("breathless");
        assertThat(signs.goOn()).isEqualTo(new Route.WizardOutcome());
    }

    @Test
    void remembersTheAnswerAndItsPlace() {
        QuestionModel signs = signs();
        assertThat(signs.position()).isEqualTo(2);
        signs.touch("none");
        signs.goOn();

        QuestionModel again = question("who");
        assertThat(again.chosen().get()).containsExactly("adult");
        assertThat(again.position()).isEqualTo(1);
        assertThat(question("danger-signs-more").position()).isEqualTo(3);
        assertThat(question("danger-signs-more").chosen().get()).isEmpty();
    }

    @Test
    void everyQuestionHasItsWordsAndOptions() {
        assertThat(TREE.questions()).allSatisfy(asked -> {
            QuestionModel model = question(asked.id());
            assertThat(model.text()).endsWith("?");
            assertThat(model.why()).isNotBlank();
            assertThat(model.options()).hasSize(asked.answers().size() - (model.map().isPresent() ? PARTS : 0))
                    .allSatisfy(option -> assertThat(option.spoken()).startsWith(option.title()));
            assertThat(model.stages().get(model.stage())).isNotBlank();
        });
    }

    @Test
    void placesOnTheMapAnswerWhereAndOnWhichSide() {
        upToWhere();
        QuestionModel where = question("where");
        where.touch("left-calf");
        where.touch("right-foot");
        Route next = where.goOn();

        assertThat(answers("where")).containsExactlyInAnyOrder("calf", "foot");
        assertThat(answers("sides")).containsExactly("both");
        assertThat(next).isNotEqualTo(new Route.WizardQuestion("sides"));
        assertThat(question("where").chosen().get()).containsExactlyInAnyOrder("left-calf", "right-foot");
    }

    @Test
    void withoutAPlaceTheSideIsAskedAnew() {
        upToWhere();
        QuestionModel where = question("where");
        where.touch("left-calf");
        where.goOn();
        where.touch("left-calf");
        where.touch("unsure");

        assertThat(where.goOn()).isEqualTo(new Route.WizardQuestion("sides"));
        assertThat(visit.places()).isEmpty();
    }

    @Test
    void aChangedAnswerTellsWhatItDropped() {
        visit.answer(Map.of("who", Set.of("child")));
        visit.answer(Map.of("danger-signs", Set.of("none")));
        visit.answer(Map.of("danger-signs-more", Set.of("none")));
        assertThat(visit.interview().get().asks("child-signs")).isTrue();
        visit.answer(Map.of("child-signs", Set.of("none")));
        assertThat(question("where").dropped()).isEmpty();

        visit.answer(Map.of("who", Set.of("adult")));
        assertThat(question("where").dropped()).containsExactly(WORDING.question("child-signs").text());
        visit.answer(Map.of("who", Set.of("adult")));
        assertThat(question("where").dropped()).isEmpty();
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

    private QuestionModel signs() {
        visit.interview().set(visit.interview().get().answer("who", Set.of("adult")));
        return question("danger-signs");
    }
}
