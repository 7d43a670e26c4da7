package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Tree;

class PoseWordsTest {

    private final Problems problems = new Problems();
    private final Phrases phrases = new PhrasesReader(Assets.packaged(), problems).read("en");
    private final PoseWords words = new PoseWords(phrases);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            toe-pull             | ready | Sitting. Right leg: knee straight.
            toe-pull             | hold  | Sitting, leaning forward. Right leg: knee straight, toes toward the shin. Hands on the foot.
            calf-wall            | hold  | Standing, leaning forward. Right leg: knee straight, behind the other leg, foot flat. Hands on the wall.
            soleus-wall          | hold  | Standing. Right leg: knee a little bent, behind the other leg, foot flat. Hands on the wall.
            seated-calf          | ready | Sitting. Right leg: knee bent, foot flat. Hands on the thigh. Hands on the other thigh.
            towel-calf           | hold  | Sitting. Right leg: knee straight, toes toward the shin. A towel around the foot.
            heel-raises          | stay  | Standing. Both legs: knee straight, heel off the floor. Hands on the back of a chair.
            thigh-front-lying    | hold  | Lying on one side, seen from above. Right leg: knee bent, toes pointed down. Hands on the lower leg.
            """)
    void tellsWhatIsSeen(String id, String keyPose, String told) {
        Stretch stretch = Stretch.read(Assets.packaged(), id, problems);
        assertThat(words.tell(stretch, stretch.keyPoses().get(keyPose), false)).isEqualTo(told);
    }

    @Test
    void namesTheLegThatWorks() {
        Stretch stretch = Stretch.read(Assets.packaged(), "toe-pull", problems);
        assertThat(words.tell(stretch, 0, true)).contains("Left leg: knee straight");
    }

    @Test
    void thereAreWordsForEveryStepOfEveryStretch() {
        List<String> stretches = Tree.read(Assets.packaged(), problems).stretches();
        assertThat(stretches).hasSizeGreaterThanOrEqualTo(20);
        for (String id : stretches) {
            Stretch stretch = Stretch.read(Assets.packaged(), id, problems);
            for (double seconds = 0; seconds < stretch.duration(); seconds += 0.5) {
                assertThat(words.tell(stretch, seconds, false)).as("%s at %.1f", id, seconds).doesNotContain("pose.");
            }
        }
        assertThat(problems.sorted()).isEmpty();
    }
}
