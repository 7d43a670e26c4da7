package org.nightstep.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.CaseReader;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.WorkedCase;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

/// How often people of the worked cases touch the glass, from the first screen of the questions to the outcome, where each
/// question has a single page. The models say what goes on at a touch.
class TouchesTest {

    private static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    private static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());
    private static final BodyMap MAP = BodyMap.read(Assets.packaged(), new Problems());
    private static final Map<String, WorkedCase> CASES = new CaseReader(Assets.packaged(), new Problems()).read().stream()
            .collect(Collectors.toMap(WorkedCase::id, one -> one, (one, _) -> one, LinkedHashMap::new));

    /// Eleven touches are everybody's whose signs are calm; the others are the questions of the branch.
    @ParameterizedTest
    @CsvSource({
        "deep-vein-thrombosis,      clot,                   4",
        "nocturnal-cramps,          calf-cramp,            13",
        "restless-legs,             restless-evenings,     13",
        "dehydration-electrolytes,  touch-sweat,           13",
        "missing-nutrients,         vegan-restless,        13",
        "sciatica,                  touch-sciatica,        13",
        "piriformis,                piriformis,            13",
        "injury,                    overuse,               13",
        "osteoarthritis,            touch-worn-knee,       13",
        "rheumatoid-arthritis,      touch-inflamed-ankles, 14",
        "varicose-veins,            touch-veins,           14",
        "peripheral-artery-disease, touch-walking-pain,    14",
        "peripheral-neuropathy,     touch-burning-feet,    15",
    })
    void aPlainVisitNeedsFewTouches(String cause, String story, int most) {
        Walk walk = walk(CASES.get(story));
        assertThat(walk.outcome().causes()).extracting(Outcome.FittingCause::id).contains(cause);
        assertThat(walk.touches()).isLessThanOrEqualTo(most);
    }

    @Test
    void theGlassComesToWhatTheAnswersComeTo() {
        assertThat(CASES.values()).allSatisfy(story -> assertThat(walk(story).outcome().urgency()).as(story.id()).isEqualTo(story.urgency()));
    }

    @Test
    void anEmergencyIsToldSoon() {
        List<Integer> touches = CASES.values().stream().filter(story -> story.urgency() == Urgency.NOW).map(story -> walk(story).touches())
                .sorted(Comparator.naturalOrder()).toList();
        assertThat(touches.getFirst()).isLessThanOrEqualTo(3);
        assertThat(touches.get(touches.size() / 2)).isLessThanOrEqualTo(7);
    }

    private record Walk(int touches, Outcome outcome) {
    }

    private static Walk walk(WorkedCase story) {
        var visit = new Visit("en", TREE);
        int touches = 0;
        Route at = new Route.WizardQuestion(TREE.questions().getFirst().id());
        while (at instanceof Route.WizardQuestion(String question)) {
            var model = new QuestionModel(TREE, WORDING, MAP, Map.of(), question, visit);
            touches += answer(model, story, TREE.question(question).orElseThrow());
            at = model.goOn();
        }
        return new Walk(at instanceof Route.WizardAnswers ? touches + 1 : touches, visit.interview().get().outcome());
    }

    private static int answer(QuestionModel model, WorkedCase story, Question question) {
        Set<String> said = story.answers().getOrDefault(question.id(), question.leastSaid());
        String side = story.answers().getOrDefault(MAP.questions().sides(), Set.of("left")).iterator().next();
        int touches = said.size();
        if (said.size() > 1 && !model.several().get()) {
            model.chooseSeveral();
            touches++;
        }
        if (model.bothLegs().stream().anyMatch(way -> way.id().equals(side))) {
            model.touchLegs(side);
            touches++;
        }
        said.forEach(answer -> model.touch(onMap(model, answer, side).orElse(answer)));
        return said.size() == 1 && model.isLastWord(said.iterator().next()) ? touches : touches + 1;
    }

    /// The place of an answer on the map, where it has one; who cannot tell which leg touches the left.
    private static Optional<String> onMap(QuestionModel model, String answer, String side) {
        return model.map().stream().flatMap(map -> map.regions().stream()).filter(region -> region.part().equals(answer))
                .map(BodyMap.Region::id).filter(id -> side.equals("right") == id.startsWith("right")).findFirst();
    }
}
