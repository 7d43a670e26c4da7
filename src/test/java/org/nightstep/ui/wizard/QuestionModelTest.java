package org.nightstep.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
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

        assertThat(who.several().get()).isFalse();
        assertThat(who.chosen().get()).containsExactly("older");
    }

    @Test
    void ofSeveralEachIsChosenAndTakenBack() {
        QuestionModel signs = signs();
        signs.touch("swollen-leg");
        signs.touch("injury");
        signs.touch("swollen-leg");

        assertThat(signs.several().get()).isTrue();
        assertThat(signs.chosen().get()).containsExactly("injury");
    }

    @Test
    void noneOfTheseStandsAlone() {
        QuestionModel signs = signs();
        signs.touch("swollen-leg");
        signs.touch("unsure");
        assertThat(signs.touch("none")).as("it takes back what was ticked").isFalse();
        assertThat(signs.chosen().get()).containsExactly("none");
        assertThat(signs.touch("none")).isTrue();

        signs.touch("injury");
        assertThat(signs.chosen().get()).containsExactly("injury");
    }

    @Test
    void noneOfTheseIsTheLastWordUnlessADangerSignWasGivenBefore() {
        assertThat(question("who").isLastWord("older")).isTrue();
        assertThat(question("medicines").isLastWord("none")).isTrue();
        assertThat(question("medicines").isLastWord("statin")).isFalse();
        assertThat(question("medicines").isLastWord("unsure")).isFalse();
        assertThat(question("danger-signs").isLastWord("none")).isTrue();
        assertThat(question("danger-signs").isLastWord("unsure")).isFalse();
        assertThat(question("injury-more").isLastWord("none")).isFalse();
    }

    @Test
    void whatWouldBeAnEmergencyWithWhatIsKnownIsDeniedWithASecondTouch() {
        visit.answer(Map.of("who", Set.of("adult")));
        visit.answer(Map.of("danger-signs", Set.of("none")));
        assertThat(question("joint-more").isLastWord("none")).as("no joint is hot").isTrue();
        visit.answer(Map.of("danger-signs-more", Set.of("hot-joint")));
        assertThat(question("joint-more").isLastWord("none")).isFalse();
    }

    @Test
    void whereOneAnswerIsUsualOneIsTheLastWordUntilSeveralAreWanted() {
        upToWhere();
        QuestionModel feeling = question("feeling");
        assertThat(feeling.isMostlyOne()).isTrue();
        assertThat(feeling.isLastWord("knot")).isTrue();
        feeling.touch("knot");
        feeling.touch("heavy");
        assertThat(feeling.chosen().get()).as("the other replaces it").containsExactly("heavy");

        feeling.chooseSeveral();
        assertThat(feeling.isMostlyOne()).isFalse();
        assertThat(feeling.isLastWord("knot")).isFalse();
        feeling.touch("knot");
        assertThat(feeling.chosen().get()).containsExactlyInAnyOrder("heavy", "knot");
    }

    @Test
    void whatWasGivenSaysHowAQuestionOpensAgain() {
        upToWhere();
        visit.tick("feeling", Set.of("knot"));
        assertThat(question("feeling").several().get()).isFalse();
        visit.tick("feeling", Set.of("knot", "heavy"));
        assertThat(question("feeling").several().get()).isTrue();
    }

    /// A second answer left out could hide a danger.
    @Test
    void noQuestionWithASignThatCannotWaitIsMostlyOne() {
        assertThat(TREE.questions()).filteredOn(Question::mostlyOne).isNotEmpty()
                .allSatisfy(question -> assertThat(question.answers().stream().flatMap(answer -> TREE.urgencyOf(answer).stream()))
                        .allMatch(urgency -> !urgency.isMorePressingThan(Urgency.SOON)))
                .noneMatch(question -> question.stage().equals("safety") || question.stage().equals("about"));
    }

    @Test
    void anEmergencyNeedsNoOtherSignToBeSeen() {
        QuestionModel signs = signs();
        assertThat(signs.isEmergency()).isFalse();
        signs.touch("fever");
        assertThat(signs.isEmergency()).isFalse();
        signs.touch("breathless");
        assertThat(signs.isEmergency()).isTrue();
        signs.goOn();
        visit.interview().set(visit.interview().get().goOn());
        QuestionModel more = question("danger-signs-more");
        more.touch("none");
        assertThat(more.isEmergency()).as("another answer is, this one is not").isFalse();
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

    private QuestionModel question(String id) {
        return new QuestionModel(TREE, WORDING, MAP, Map.of(), id, visit);
    }

    private QuestionModel signs() {
        visit.interview().set(visit.interview().get().answer("who", Set.of("adult")));
        return question("danger-signs");
    }
}
