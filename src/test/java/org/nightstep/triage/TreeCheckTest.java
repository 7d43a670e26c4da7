package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

class TreeCheckTest {

    @Test
    void thePackagedWizardIsSound() {
        Problems problems = new Problems();
        new TreeCheck().run(Assets.packaged(), problems);
        assertThat(problems.sorted()).isEmpty();
    }
}
