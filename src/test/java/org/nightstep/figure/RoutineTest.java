package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine.Turn;
import org.nightstep.triage.Tree;

class RoutineTest {

    private final Problems problems = new Problems();
    private final Stretch each = Stretch.read(Assets.packaged(), "toe-pull", problems);

    @TempDir
    private Path folder;

    @Test
    void eachLegHasItsTurnTheRightOneFirst() {
        Routine routine = Routine.of(each);

        assertThat(routine.turns()).containsExactly(new Turn(each, Side.RIGHT), new Turn(each, Side.LEFT));
        assertThat(routine.isSingle()).isTrue();
        assertThat(routine.stretches()).containsExactly(each);
        assertThat(routine.seconds()).isCloseTo(2 * each.duration() + Routine.READY, within(1e-9));
    }

    @Test
    void whatIsLockedIsLeftOut() {
        assertThat(Routine.of("own", List.of(each), false).only(id -> !id.equals("toe-pull")).isEmpty()).isTrue();
    }

    @Test
    void thePackagedRoutinesHaveNoProblem() {
        assertThat(Routine.readAll(Assets.packaged(), everyStretch(), problems)).containsKeys("before-bed", "cramp-now", "in-the-chair");
        assertThat(problems.sorted()).isEmpty();
    }

    private Map<String, Stretch> everyStretch() {
        return Tree.read(Assets.packaged(), problems).stretches().stream()
                .collect(Collectors.toMap(id -> id, id -> Stretch.read(Assets.packaged(), id, problems)));
    }

    @Test
    void anUnknownStretchIsAProblemAndSoIsNone() throws IOException {
        assertThat(read("evening: {stretches: [toe-pull, handstand]}\nempty: {at-once: yes, stretches: []}")).containsExactly(
                "figures/routines.yaml:1: no stretch 'handstand', expected one of the stretches in triage/tree.yaml",
                "figures/routines.yaml:2: routine 'empty' without stretches, expected stretches: [id, …]");
    }

    @Test
    void saysWhetherItStartsByItself() throws IOException {
        read("evening: {stretches: [toe-pull]}\nnow: {at-once: yes, stretches: [toe-pull]}");
        Map<String, Routine> routines = Routine.readAll(new Assets(folder), Map.of("toe-pull", each), problems);

        assertThat(routines.get("evening").atOnce()).isFalse();
        assertThat(routines.get("now").atOnce()).isTrue();
        assertThat(routines.get("now").isSingle()).isFalse();
    }

    private List<String> read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/routines.yaml"), yaml);
        var found = new Problems();
        Routine.readAll(new Assets(folder), Map.of("toe-pull", each), found);
        return found.sorted().stream().map(Problem::toString).toList();
    }
}
