package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.PoseReader;
import org.nightstep.figure.body.View;

/// Somebody who uses a wheelchair sits in it wherever the others sit on the seat of the stage.
class SeatTest {

    private static final Assets PACKAGED = Assets.packaged();
    private static final String FIGURE = "far-limbs, body";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private final Wardrobe wardrobe = WardrobeReader.read(PACKAGED, problems);

    @Test
    void isTheWheelchairForWhoeverUsesOne() throws IOException {
        FigureStage seat = stage("{seat: chair}, " + FIGURE);
        FigureStage chair = stage("{prop: chair}, " + FIGURE);
        FigureStage wheelchair = stage("{prop: wheelchair-back}, " + FIGURE);

        assertThat(seat.backdrop("joe", Side.RIGHT)).isEqualTo(wheelchair.backdrop("joe", Side.RIGHT));
        assertThat(seat.backdrop("anna", Side.RIGHT)).isEqualTo(chair.backdrop("anna", Side.RIGHT));
        assertThat(seat.backdrop("walter", Side.LEFT)).isEqualTo(chair.backdrop("walter", Side.LEFT));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void hasAHalfInFrontOfThePerson() throws IOException {
        FigureStage seat = stage(FIGURE + ", {seat-front: chair, at: [0.5, 0]}");
        FigureStage arms = stage(FIGURE + ", {seat-front: chair-arms, at: [0.5, 0]}");

        assertThat(figure(seat, "joe")).isEqualTo(figure(stage(FIGURE + ", {prop: wheelchair-front, at: [0.5, 0]}"), "joe"));
        assertThat(figure(seat, "anna")).isEqualTo(figure(stage(FIGURE), "anna"));
        assertThat(figure(arms, "anna")).isEqualTo(figure(stage(FIGURE + ", {prop: chair-arms-front, at: [0.5, 0]}"), "anna"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void mayNameTheWheelchairOfAnotherView() throws IOException {
        FigureStage seat = stage("{seat: front-chair, wheelchair: front-wheelchair}, " + FIGURE);

        assertThat(seat.backdrop("joe", Side.RIGHT))
                .isEqualTo(stage("{prop: front-wheelchair-back}, " + FIGURE).backdrop("joe", Side.RIGHT));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void thatNobodyKnowsIsAProblem() throws IOException {
        stage("{seat: throne}, " + FIGURE);

        assertThat(problems.sorted()).singleElement().asString().contains("throne").contains("chair");
    }

    private Drawing figure(FigureStage stage, String person) throws IOException {
        Pose pose = new PoseReader(wardrobe.body(), View.SIDE).read(node("pose: {hip: [0, 2.5], near-arm: {wrist: [1, 3]}, far-arm: {wrist: [1, 3]}}").map("pose"), Map.of());
        return stage.figure(pose, person, Side.RIGHT);
    }

    private FigureStage stage(String layers) throws IOException {
        Node stage = node("size: [800, 640]\nview: [-4, 0, 8]\nlayers: [" + layers + "]\n");
        return new StageReader(PACKAGED, wardrobe, AnatomyReader.read(PACKAGED, problems), problems).read(stage, stage, List.of());
    }

    private Node node(String yaml) throws IOException {
        Files.writeString(folder.resolve("part.yaml"), yaml);
        return YamlFile.read(new Assets(folder), "part.yaml", problems);
    }
}
