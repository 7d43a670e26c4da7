package org.nightstep.ui.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.triage.Answer;
import org.nightstep.triage.CaseReader;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.triage.WorkedCase;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

class ResultModelTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    private static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());
    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final Visit visit = new Visit("en", TREE);

    static Stream<WorkedCase> cases() {
        return new CaseReader(Assets.packaged(), new Problems()).read().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neverSpeaksInNumbersOfLikelihood(WorkedCase story) {
        assertThat(words(result(story.answers()))).allSatisfy(line ->
                assertThat(line).isNotBlank().doesNotContain("%").doesNotContainIgnoringCase("percent")
                        .doesNotContainIgnoringCase("likely").doesNotContainIgnoringCase("you have "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesEachReasonToHoldBackOnceAndEachAdviceOnce(WorkedCase story) {
        ResultModel result = result(story.answers());
        Outcome outcome = visit.interview().get().outcome();

        assertThat(result.heldBack()).extracting(ResultModel.Held::why).doesNotHaveDuplicates();
        assertThat(result.heldBack().stream().flatMap(held -> held.advice().stream()))
                .containsExactlyInAnyOrderElementsOf(outcome.heldBack().stream().map(held -> WORDING.advice(held.advice()).name()).toList());
    }

    @Test
    void advicesHeldBackForOneReasonStandTogether() {
        ResultModel result = result(Map.of("who", Set.of("adult"), "danger-signs", Set.of("injury"), "where", Set.of("calf")));

        ResultModel.Held injury = result.heldBack().stream().filter(held -> held.why().equals(WORDING.gate("fresh-injury")))
                .findFirst().orElseThrow();
        assertThat(injury.advice()).hasSizeGreaterThan(1);
    }

    @Test
    void atNowNoStretchIsOpen() {
        ResultModel result = result(Map.of("who", Set.of("adult"), "danger-signs", Set.of("breathless")));

        assertThat(result.urgency()).isEqualTo(Urgency.NOW);
        assertThat(result.openStretches()).isEmpty();
    }

    @Test
    void knowsWhetherItGoesHome() {
        ResultModel result = result(Map.of("who", Set.of("adult"), "danger-signs", Set.of("breathless")));
        var onSheet = result.onSheet();

        assertThat(onSheet.get()).isFalse();
        result.takeHome();
        assertThat(onSheet.get()).isTrue();
        assertThat(visit.sheet()).containsExactly(new SheetItem.WizardOutcome());
    }

    @Test
    void thereIsNoneBeforeTheLastQuestion() {
        assertThatThrownBy(() -> new ResultModel(WORDING, LIBRARY, visit)).isInstanceOf(IllegalStateException.class);
    }

    private ResultModel result(Map<String, Set<String>> answers) {
        Interview interview = Interview.start(TREE);
        while (!interview.isFinished()) {
            String question = interview.next().orElseThrow().id();
            interview = interview.answer(question, answers.getOrDefault(question, leastSaid(interview.next().orElseThrow())));
        }
        visit.interview().set(interview);
        return new ResultModel(WORDING, LIBRARY, visit);
    }

    @Test
    void besideAnEmergencyNothingIsSaidOfCausesThatAreNotShown() {
        assertThat(result(Map.of("danger-signs", Set.of("breathless"))).intendedUse()).isEqualTo(WORDING.intendedUse().now());
    }

    private static Set<String> leastSaid(Question question) {
        return Stream.of(Answer.NONE, Answer.UNSURE).map(Set::of).filter(question::allows).findFirst()
                .orElseGet(() -> Set.of(question.answers().getFirst().id()));
    }

    private static List<String> words(ResultModel result) {
        List<String> words = new ArrayList<>(List.of(result.title(), result.here(), result.atHome(), result.comeBack(), result.intendedUse()));
        result.causes().forEach(cause -> {
            words.add(cause.name());
            words.addAll(cause.reasons());
        });
        words.addAll(result.advice());
        words.addAll(result.answers());
        result.heldBack().forEach(held -> {
            words.add(held.why());
            words.addAll(held.advice());
        });
        return words;
    }
}
