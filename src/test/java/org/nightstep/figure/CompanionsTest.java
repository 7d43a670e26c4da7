package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.geometry.Vec;

/// A scene may hold other people than the one it is about.
class CompanionsTest {

    private static final String ALONE = """
            size: [800, 640]
            view: [-4, 0, 8]
            person: anna
            others:
              clinician: {person: ruth, at: [3, 0], faces: %s, pose: {hip: [0.5, 4], near-leg: {thigh: -90, foot: 0}, far-leg: {thigh: -90, foot: 0},
                near-arm: {wrist: [0.5, 4]}, far-arm: {wrist: [0.6, 4]}}}
            pose: {hip: [-2, 4], near-arm: {wrist: [-2, 4]}, far-arm: {wrist: [-2, 4]}}
            layers:
              - {ellipse: [0, 0, 1, 1], fill: paper}
              - far-limbs
              - person
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void copyFigures() throws IOException {
        Path figures = Assets.packaged().path("figures");
        Files.createDirectories(folder.resolve("pictures"));
        Files.createDirectories(folder.resolve("figures"));
        try (Stream<Path> files = Files.list(figures)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("figures").resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void stand_where_they_are_put_and_look_the_other_way() throws IOException {
        Drawing alone = read(ALONE.formatted("left"));
        Drawing left = read(ALONE.formatted("left") + "  - {body: clinician}\n");
        Drawing right = read(ALONE.formatted("right") + "  - {body: clinician}\n");

        assertThat(problems.sorted()).isEmpty();
        assertThat(left.marks()).hasSizeGreaterThan(alone.marks().size());
        // hip at 3 - 0.5 and 3 + 0.5 of a world that is 8 wide from -4
        assertThat(middle(left.marks().subList(alone.marks().size(), left.marks().size()))).isBetween(600.0, 700.0);
        assertThat(middle(right.marks().subList(alone.marks().size(), right.marks().size()))).isBetween(700.0, 800.0);
    }

    @Test
    void are_painted_part_by_part() throws IOException {
        int alone = read(ALONE.formatted("left")).marks().size();
        int whole = read(ALONE.formatted("left") + "  - {person: clinician}\n").marks().size() - alone;
        int body = read(ALONE.formatted("left") + "  - {body: clinician}\n").marks().size() - alone;
        int arm = read(ALONE.formatted("left") + "  - {near-arm: clinician}\n").marks().size() - alone;

        assertThat(body + arm).isEqualTo(whole);
    }

    @Test
    void are_reported_if_a_layer_names_nobody() throws IOException {
        read(ALONE.formatted("left") + "  - {body: nurse}\n");

        assertThat(problems.sorted()).singleElement().asString().contains("nurse").contains("clinician");
    }

    @Test
    void see_the_drawing_from_their_own_place() {
        Stage stage = new Stage(800, 640, -4, 0, 8, Side.RIGHT);

        assertThat(stage.from(new Vec(3, 1), Side.LEFT).place(new Vec(1, 1))).isEqualTo(stage.place(new Vec(2, 2)));
        assertThat(stage.from(new Vec(3, 1), Side.RIGHT).place(new Vec(1, 1))).isEqualTo(stage.place(new Vec(4, 2)));
    }

    private Drawing read(String scene) throws IOException {
        Files.writeString(folder.resolve("pictures/scene.yaml"), scene);
        return Scenes.read(new Assets(folder), "scene", problems);
    }

    private static double middle(List<Mark> marks) {
        return marks.stream().mapToDouble(mark -> switch (mark) {
            case Mark.Fill fill -> fill.outline().points()[0];
            case Mark.Stroke stroke -> stroke.outline().points()[0];
        }).average().orElseThrow();
    }
}
