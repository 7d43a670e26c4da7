package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffCallProgramTest {

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "/no/such/program,false"})
    void tellsWhetherTheCallWentOut(String program, boolean went) {
        List<Boolean> told = new ArrayList<>();
        StaffCallProgram.of(List.of(program), Threads.atOnce()).call(told::add);

        assertThat(told).containsExactly(went);
    }

    @Test
    void argumentsReachTheProgramAsTheyStandForNoShellReadsThem() {
        List<Boolean> told = new ArrayList<>();
        StaffCallProgram.of(List.of("test", "$(echo a)", "!=", "a"), Threads.atOnce()).call(told::add);

        assertThat(told).containsExactly(true);
    }

    @Test
    void withoutACommandThereIsNoKey() {
        assertThat(StaffCallProgram.of(List.of(), Threads.atOnce()).isPossible()).isFalse();
    }
}
