package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// How long and how often, as the motion itself says, and what else a stretch says of itself.
class StretchDoseTest {

    private static final String STEPS_OF_FILE = "(?s)repetitions:.*key-poses:";

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyFigures() throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        try (Stream<Path> files = Files.list(Assets.packaged().path("figures"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("figures").resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void theDoseIsReadOffTheHolds() {
        assertThat(Stretch.read(Assets.packaged(), "toe-pull", problems).dose()).isEqualTo(new Dose(10, 15, 3));
    }

    @Test
    void aMovementWithoutAHoldHasOnlyRepetitions() throws IOException {
        Stretch stretch = withSteps("""
                repetitions: 8
                steps:
                  each: [{id: ready, pose: at-foot, move: 2}, {id: pull, pose: sit, move: 2}, {id: hold, pose: sit, stay: 1}]
                key-poses:""");

        assertThat(stretch.dose()).isEqualTo(new Dose(0, 0, 8));
        assertThat(stretch.repetitionsDone(0)).isZero();
        assertThat(stretch.repetitionsDone(7.5)).isCloseTo(1.5, within(1e-9));
        assertThat(stretch.repetitionsDone(40)).isCloseTo(8, within(1e-9));
    }

    @Test
    void stepsAfterTheLastRepetitionBelongToNone() throws IOException {
        Stretch stretch = withSteps("""
                repetitions: 2
                steps:
                  before: [{id: ready, pose: sit, stay: 2}]
                  each: [{id: pull, pose: pulled, move: 1}, {id: hold, pose: pulled, stay: 5, hold: yes}]
                  after: [{id: rest, pose: sit, move: 2, stay: 1}]
                key-poses:""");

        assertThat(stretch.duration()).isEqualTo(2 + 2 * 6 + 3);
        assertThat(stretch.phaseAt(15).step()).isEqualTo("rest");
        assertThat(stretch.phaseAt(15).repetition()).isZero();
        assertThat(stretch.repetitionsDone(15)).isEqualTo(2);
        assertThat(stretch.dose()).isEqualTo(new Dose(5, 1, 2));
    }

    @Test
    void onlyTheHoldFillsARepetition() {
        Stretch stretch = Stretch.read(Assets.packaged(), "toe-pull", problems);
        Stretch.Hold first = stretch.holdsAfter(0).getFirst();

        assertThat(stretch.holdsAfter(0)).hasSize(3);
        assertThat(stretch.holdsAfter(first.start())).hasSize(2);
        assertThat(stretch.repetitionsDone(first.start())).isZero();
        assertThat(stretch.repetitionsDone((first.start() + first.end()) / 2)).isCloseTo(0.5, within(1e-9));
        assertThat(stretch.repetitionsDone(first.end() + 3)).isEqualTo(1);
    }

    @Test
    void settlesWhereThePresentStepHasCome() {
        Stretch stretch = Stretch.read(Assets.packaged(), "toe-pull", problems);
        Stretch.Phase reach = stretch.phaseAt(6);

        assertThat(reach.step()).isEqualTo("reach");
        assertThat(stretch.settledAt(6)).isEqualTo(reach.start() + 3);
    }

    @Test
    void saysWhereWithWhichLegsAndWhatIsEasier() throws IOException {
        change("place: bed\nlegs: each\n", "place: standing\nlegs: both\neasier: sitting\n");
        Stretch stretch = read();

        assertThat(stretch.about().place()).isEqualTo(Place.STANDING);
        assertThat(stretch.about().eachLeg()).isFalse();
        assertThat(stretch.about().easier()).contains("sitting");
        assertThat(stretch.about().harder()).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aMissingPlaceOrAWrongOneIsAProblem() throws IOException {
        change("place: bed\nlegs: each\n", "place: sofa\n");
        read();

        assertThat(problems.sorted()).extracting(Problem::toString)
                .anyMatch(line -> line.contains("'place' is 'sofa', expected one of chair, bed, standing"))
                .anyMatch(line -> line.contains("'legs' is missing"));
    }

    private Stretch withSteps(String steps) throws IOException {
        Path file = folder.resolve("figures/toe-pull.yaml");
        String text = Files.readString(file);
        assertThat(text).containsPattern(STEPS_OF_FILE);
        Files.writeString(file, text.replaceFirst(STEPS_OF_FILE, steps));
        Stretch stretch = read();
        assertThat(problems.sorted()).isEqualTo(List.of());
        return stretch;
    }

    private void change(String sound, String other) throws IOException {
        Path file = folder.resolve("figures/toe-pull.yaml");
        assertThat(Files.readString(file)).contains(sound);
        Files.writeString(file, Files.readString(file).replace(sound, other));
    }

    private Stretch read() {
        return Stretch.read(new Assets(folder), "toe-pull", problems);
    }
}
