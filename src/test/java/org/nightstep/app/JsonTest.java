package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesOneLineInTheOrderGiven() {
        assertThat(Json.line(Json.object("b", 1, "a", List.of("x", Json.object()), "none", List.of())))
                .isEqualTo("{\"b\":1,\"a\":[\"x\",{}],\"none\":[]}");
    }

    @Test
    void escapesWhatWouldBreakALine() {
        assertThat(Json.line("say \"é\"\\\n\t\u0001")).isEqualTo("\"say \\\"é\\\"\\\\\\n\\u0009\\u0001\"");
    }
}
