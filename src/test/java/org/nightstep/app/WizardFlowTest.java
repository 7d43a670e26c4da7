package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.TextSize;

/// What people do at the questions, from the first touch to what they came to.
class WizardFlowTest extends FlowFixture {

    private static final Wording WORDING = TestKiosk.HOLDINGS.wording("en");

    @Test
    void anEmergencyEndsTheQuestionsAtOnce() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            answer("danger-signs", "breathless");

            assertThat(route()).isEqualTo(new Route.WizardOutcome());
            assertThat(visit().interview().get().outcome().urgency()).isEqualTo(Urgency.NOW);
            assertThat(patient().read()).contains(WORDING.urgency(Urgency.NOW).title());
            assertThat(TestKiosk.seen(patient().kiosk().scene().getRoot(), TouchCard.class, _ -> true))
                    .as("no cause stands beside the one thing to do").isEmpty();
            assertThat(patient().read()).noneMatch(words -> words.contains("Stretch with me"));
        });
    }

    @Test
    void backKeepsTheAnswers() {
        FxThread.run(() -> {
            begin();
            answer("who", "older");
            patient().choose(words("danger-signs", "injury"));
            patient().touch("Back");
            assertThat(patient().hears(words("who", "older"))).endsWith("Chosen.").doesNotContain("Not chosen");
            assertThat(patient().hears(words("who", "adult"))).endsWith("Not chosen.");

            answer("who", "older");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs"));
            assertThat(chosen("danger-signs", "injury")).as("ticked, not yet given").isTrue();
        });
    }

    @Test
    void noneOfTheseExcludesTheOthers() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            assertThat(patient().canTouch("Continue")).as("before an answer").isFalse();
            patient().choose(words("danger-signs", "injury"));
            patient().choose(words("danger-signs", "none"));
            assertThat(route()).as("one slip takes no sign back").isEqualTo(new Route.WizardQuestion("danger-signs"));

            assertThat(patient().canTouch("Continue")).isTrue();
            assertThat(chosen("danger-signs", "none")).isTrue();
            assertThat(chosen("danger-signs", "injury")).isFalse();
        });
    }

    @Test
    void theFirstTouchAnswersTheFirstQuestionBesideWhatTheQuestionsAreFor() {
        FxThread.run(() -> {
            begin();
            assertThat(patient().read()).contains("It does not replace your doctor or nurse.", WORDING.question("who").text());
            answer("who", "older");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs"));
            patient().touch("Back");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("who"));
            patient().touch("Back");
            assertThat(patient().canTouch("Go on where I was")).isTrue();
        });
    }

    @Test
    void oneTouchAnswersWhereOneAnswerIsUsualAndMoreMayBeTicked() {
        FxThread.run(() -> {
            upTo("feeling");
            patient().choose(words("feeling", "knot"));
            assertThat(route()).isEqualTo(new Route.WizardQuestion("when"));

            patient().touch("Back");
            assertThat(chosen("feeling", "knot")).isTrue();
            assertThat(patient().canTouch("Continue")).isFalse();
            patient().touch("More than one fits");
            assertThat(chosen("feeling", "knot")).isTrue();
            patient().choose(words("feeling", "heavy"));
            assertThat(route()).as("ticked, and not given yet").isEqualTo(new Route.WizardQuestion("feeling"));
            patient().touch("Continue");

            patient().touch("Back");
            assertThat(patient().canTouch("Continue")).as("several were given").isTrue();
            assertThat(chosen("feeling", "knot") && chosen("feeling", "heavy")).isTrue();
        });
    }

    @Test
    void tickBoxesStayWhenTheLettersChange() {
        FxThread.run(() -> {
            upTo("feeling");
            patient().touch("More than one fits");
            visit().textSize().set(TextSize.LARGE);
            patient().choose(words("feeling", "knot"));
            assertThat(route()).isEqualTo(new Route.WizardQuestion("feeling"));
        });
    }

    @Test
    void onePlaceAnswersForBothLegs() {
        FxThread.run(() -> {
            upTo("where");
            patient().touch("Both legs");
            answer("where", "calf");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("ease"));
            assertThat(visit().places()).containsExactlyInAnyOrder("left-calf", "right-calf");
        });
    }

    @Test
    void aHandThatTremblesAnswersOnce() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            patient().tremble();
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs"));
            assertThat(visit().ticked("danger-signs")).isEmpty();
        });
    }

    @Test
    void calmAnswersLeadToCareAtHomeAndCanBeChanged() {
        FxThread.run(() -> {
            begin();
            goOn(Map.of("who", "adult", "where", "calf", "ease", "toes", "feeling", "knot", "lasts", "minutes", "before", "hard-use"));

            assertThat(route()).isEqualTo(new Route.WizardOutcome());
            assertThat(visit().interview().get().outcome().urgency()).isEqualTo(Urgency.SELF);
            assertThat(patient().read()).contains(WORDING.urgency(Urgency.SELF).title(), "Night leg cramps");

            patient().touch("Change an answer");
            assertThat(route()).isEqualTo(new Route.WizardAnswers());
            Interview before = visit().interview().get();
            patient().choose(WORDING.question("ease").text());
            answer("ease", "nothing");
            assertThat(visit().interview().get()).isNotEqualTo(before);
        });
    }

    @Test
    void anEmergencyTakenBackGoesOnAskingAndBackBreaksNothing() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            answer("danger-signs", "collapse");
            patient().touch("Change an answer");
            patient().touch(WORDING.question("danger-signs").text());
            answer("danger-signs", "none");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs-more"));

            while (patient().canTouch("Back")) {
                patient().touch("Back");
            }
            assertThat(route()).isEqualTo(new Route.Home());
            assertThat(visit().interview().get().asked()).hasSize(2);
        });
    }

    @Test
    void largerLettersKeepWhatIsTicked() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            patient().choose(words("danger-signs", "injury"));
            patient().touch("Text & contrast");
            patient().touch("Large");
            patient().touch("Done");

            assertThat(chosen("danger-signs", "injury")).isTrue();
        });
    }

    @Test
    void afterAnEmergencyTheRestMayBeAnsweredAndTheWayBackStaysOpen() {
        FxThread.run(() -> {
            begin();
            answer("who", "adult");
            answer("danger-signs", "breathless");
            assertThat(route()).isEqualTo(new Route.WizardOutcome());
            patient().choose("Answer the rest while you wait");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs-more"));
            patient().touch("Back");
            assertThat(route()).isEqualTo(new Route.WizardOutcome());

            patient().touch("Home");
            patient().touch("Find what fits");
            patient().touch("Go on where I was");
            assertThat(route()).isEqualTo(new Route.WizardOutcome());
            assertThat(patient().read()).contains(WORDING.urgency(Urgency.NOW).title());
        });
    }

    @Test
    void theQuestionsGoOnWhereTheyWereLeftOrStartAnew() {
        FxThread.run(() -> {
            begin();
            answer("who", "older");
            patient().touch("Home");
            patient().touch("Find what fits");
            patient().touch("Go on where I was");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("danger-signs"));
            patient().touch("Home");
            patient().touch("Find what fits");
            patient().touch("Start anew");
            assertThat(route()).isEqualTo(new Route.WizardQuestion("who"));
            assertThat(visit().interview().get().asked()).isEmpty();
        });
    }

    private void begin() {
        patient().touch("Do your legs keep you awake?");
        patient().touch("Find what fits");
    }

    private void answer(String question, String answer) {
        assertThat(asked()).contains(question);
        boolean onMap = question.equals(TestKiosk.HOLDINGS.bodyMap().questions().where())
                && TestKiosk.HOLDINGS.bodyMap().regions().stream().anyMatch(region -> region.part().equals(answer));
        patient().choose(onMap ? "Left: " + words(question, answer) : words(question, answer));
        if (asked().filter(question::equals).isPresent()) {
            patient().touch("Continue");
        }
    }

    /// The question on the glass; the first one stands on the first screen.
    private Optional<String> asked() {
        return switch (route()) {
            case Route.WizardStart() -> Optional.of("who");
            case Route.WizardQuestion(String question) -> Optional.of(question);
            default -> Optional.empty();
        };
    }

    /// Answers as little as can be until this question.
    private void upTo(String question) {
        begin();
        answer("who", "adult");
        for (String next = asked().orElseThrow(); !next.equals(question); next = asked().orElseThrow()) {
            answer(next, TestKiosk.HOLDINGS.tree().question(next).orElseThrow().leastSaid().iterator().next());
        }
    }

    /// Answers what is asked, with "none of these" or "not sure" where nothing is given, until the outcome.
    private void goOn(Map<String, String> answers) {
        for (String question = asked().orElseThrow(); !question.isEmpty(); question = asked().orElse("")) {
            List<String> possible = TestKiosk.HOLDINGS.tree().question(question).orElseThrow().answers().stream().map(answer -> answer.id()).toList();
            answer(question, answers.getOrDefault(question, possible.contains("none") ? "none" : "unsure"));
        }
        if (route().equals(new Route.WizardAnswers())) {
            patient().touch("See what fits");
        }
    }

    private static String words(String question, String answer) {
        return WORDING.answer(question, answer).text();
    }

    private boolean chosen(String question, String answer) {
        String spoken = patient().hears(words(question, answer));
        return spoken.endsWith("Chosen.") && !spoken.endsWith("Not chosen.");
    }
}
