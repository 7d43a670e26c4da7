package org.nightstep.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

class QuestionModelTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    private static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());

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
            assertThat(model.options()).hasSize(asked.answers().size())
                    .allSatisfy(option -> assertThat(option.spoken()).startsWith(option.title()));
            assertThat(model.stages().get(model.stage())).isNotBlank();
        });
    }

    private QuestionModel question(String id) {
        return new QuestionModel(TREE, WORDING, id, visit);
    }

    private QuestionModel signs() {
        visit.interview().set(visit.interview().get().answer("who", Set.of("adult")));
        return question("danger-signs");
    }
}
