package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;

class InterviewDialogueTest {

    private final Tree tree = Tree.read(Assets.packaged(), new Problems());
    private final Wording words = Wording.read(Assets.packaged(), "en", new Problems());
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);

    private boolean hold(InterviewVoice voice, String... lines) throws IOException {
        return new InterviewDialogue(new BufferedReader(new StringReader(String.join("\n", lines))), voice).hold(tree);
    }

    private List<String> written() {
        return written.toString().lines().toList();
    }

    @Test
    void takesNumbersAndIdsAndEndsWithAnOutcome() throws IOException {
        assertThat(hold(new JsonVoice(words, out), "1", "breathless, 1")).isTrue();
        assertThat(written()).hasSize(3);
        assertThat(written().getFirst()).startsWith("{\"question\":{\"id\":\"who\",\"text\":\"Who is this for?\",\"kind\":\"one\"");
        assertThat(written().getLast()).startsWith("{\"outcome\":{\"urgency\":\"now\",\"causes\":[{\"id\":\"lung-clot\"")
                .contains("\"stretches\":{\"open\":[],\"locked\":[\"toe-pull\",")
                .endsWith("\"questionsAsked\":2}}");
    }

    @Test
    void asksAgainAfterALineThatCannotBeTaken() throws IOException {
        hold(new JsonVoice(words, out), "9", "", "adult,child", "adult", "none,injury", "breathless");
        assertThat(written()).filteredOn(line -> line.startsWith("{\"error\":")).hasSize(4);
        assertThat(written()).filteredOn(line -> line.startsWith("{\"question\":{\"id\":\"who\"")).hasSize(4);
    }

    @Test
    void saysInOneLineThatTheInputEnded() throws IOException {
        assertThat(hold(new PlainVoice(words, id -> id, id -> id, out), "adult")).isFalse();
        assertThat(written().getLast()).isEqualTo("the input ended before the interview did");
    }

    @Test
    void tellsAPersonWhyInTheirOwnWords() throws IOException {
        hold(new PlainVoice(words, id -> id, id -> id, out), "adult", "none", "cold-foot", "sudden");
        assertThat(written()).contains("Go to the desk now.",
                "  - acute-limb-ischaemia (fits some). You said: My leg or foot is cold, pale, blue or numb; It came on within hours or days.",
                "  - A foot that turns cold or pale may lack blood. [now; rcem-limb-ischaemia]");
    }
}
