package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.FxThread;
import org.nightstep.speech.SilentSpeaker;
import org.nightstep.speech.Speaker;
import org.nightstep.ui.shell.Route;

/// Somebody who listens to the kiosk.
class ListeningFlowTest {

    private static final int UNTIL_IDLE = 121;

    @TempDir
    private Path folder;

    private final Ear ear = new Ear();
    private Patient patient;

    @BeforeEach
    void open() {
        patient = FxThread.call(() -> new Patient(folder, ear));
    }

    @AfterEach
    void close() {
        FxThread.run(patient::close);
    }

    @Test
    void nothingIsSaidBeforeSomebodyAsksForIt() {
        FxThread.run(() -> {
            goHome();
            patient.touch("Understand it");

            assertThat(ear.said).isEmpty();
        });
    }

    @Test
    void aTouchReadsTheScreenInTheOrderOfReadingAndTheNextOneStops() {
        FxThread.run(() -> {
            goHome();
            patient.touch("Listen");

            assertThat(ear.said).singleElement().asString().startsWith("Home.\nLeg pain at night.")
                    .containsSubsequence("What would you like to do?", "Understand it. Why legs hurt at night.", "Find what fits.",
                            "My take-home sheet", "Cramp right now?", "Home.", "Stop voice.", "Staff help.")
                    .doesNotContain("Back");
            assertThat(ear.languages).as("American, as the words are").containsExactly("en-us");

            patient.touch("Stop voice");
            assertThat(ear.isSpeaking()).isFalse();
            assertThat(patient.canTouch("Listen")).isTrue();
            patient.touch("Understand it");
            assertThat(ear.said).hasSize(1);
        });
    }

    @Test
    void whileItIsOnEachScreenIsReadWithoutTheBar() {
        FxThread.run(() -> {
            goHome();
            patient.touch("Listen");
            patient.touch("Understand it");

            assertThat(ear.latest()).contains("Understand leg pain at night", "The causes").doesNotContain("Staff help");
        });
    }

    @Test
    void ofATurnedPageAndAnOpenedWordWhatIsNewIsRead() {
        FxThread.run(() -> {
            goTo(new Route.TopicPage("nocturnal-cramps"));
            patient.touch("Listen");
            assertThat(ear.latest()).contains("Night leg cramps", "Add to my sheet");

            patient.touch("Next");
            assertThat(ear.latest()).contains("2 of ", "Previous").doesNotContain("Add to my sheet", "Night leg cramps.");

            patient.touch("Add to my sheet");
            assertThat(ear.latest()).isEqualTo("My sheet. 1 thing on it.");

            patient.touch("Where does this come from?");
            assertThat(ear.latest()).startsWith("Where does this come from?").endsWith("Close.");
            int before = ear.said.size();
            patient.touch("Close");
            assertThat(ear.said).as("the page is not read again").hasSize(before);
            assertThat(ear.isSpeaking()).isFalse();
        });
    }

    @Test
    void aChosenAnswerIsReadWithWhatItAllows() {
        FxThread.run(() -> {
            goTo(new Route.WizardQuestion("danger-signs"));
            patient.touch("Listen");
            assertThat(ear.latest()).doesNotContain("Continue");
            while (patient.canTouch("Next")) {
                patient.touch("Next");
            }
            String unsure = TestKiosk.HOLDINGS.wording("en").answer("danger-signs", "unsure").text();
            patient.touch(unsure);

            assertThat(ear.latest()).contains(unsure + ". Chosen.").endsWith("Continue.");
        });
    }

    @Test
    void whoListensIsThereAndWhoLeavesIsForgotten() {
        FxThread.run(() -> {
            goHome();
            patient.touch("Listen");
            patient.waits(UNTIL_IDLE);
            assertThat(patient.canTouch("Yes, I am still here")).as("while it is read").isFalse();

            ear.ends();
            patient.waits(UNTIL_IDLE);
            assertThat(ear.latest()).startsWith("Are you still there?");
            patient.waits(UNTIL_IDLE);
            assertThat(patient.kiosk().navigator().current().get()).isEqualTo(new Route.Attract());
            assertThat(ear.isSpeaking()).isFalse();
            assertThat(patient.kiosk().visit().voice().get()).isFalse();
        });
    }

    @Test
    void aRunningStretchSpeaksForItself() {
        FxThread.run(() -> {
            goTo(new Route.StretchPlayer("toe-pull"));
            patient.touch("Listen");
            assertThat(ear.latest()).contains("Toes up, in bed");
            patient.touch("Start");

            assertThat(ear.latest()).as("the step, and not the whole screen").isEqualTo("Sit up in bed. Keep the sore leg straight.");
        });
    }

    @Test
    void whereThereIsNoVoiceNoKeyOffersIt() {
        FxThread.run(() -> {
            try (Patient silent = new Patient(folder, SilentSpeaker.MISSING)) {
                silent.touch("Do your legs keep you awake?");

                assertThat(silent.canTouch("Home")).isTrue();
                assertThat(silent.canTouch("Listen")).isFalse();
            }
        });
    }

    private void goHome() {
        patient.touch("Do your legs keep you awake?");
    }

    private void goTo(Route route) {
        patient.kiosk().navigator().home();
        patient.kiosk().navigator().go(route);
        Snapshots.settle(patient.kiosk().scene());
    }

    /// Hears what is said, and goes on hearing it until it is stopped or ends.
    private static final class Ear implements Speaker {

        private final List<String> said = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private boolean speaking;

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void say(String text, String language) {
            said.add(text);
            languages.add(language);
            speaking = true;
        }

        @Override
        public void stop() {
            speaking = false;
        }

        @Override
        public boolean isSpeaking() {
            return speaking;
        }

        void ends() {
            speaking = false;
        }

        String latest() {
            return said.getLast();
        }
    }
}
