package org.nightstep.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.geometry.Vec;

class BodyMapTest {

    private static final Problems PROBLEMS = new Problems();
    private static final BodyMap MAP = BodyMap.read(Assets.packaged(), PROBLEMS);

    @Test
    void isReadWithoutProblems() {
        assertThat(PROBLEMS.sorted()).isEmpty();
    }

    @Test
    void eachRegionIsFoundAtItsMiddleAndOnceOnAFace() {
        for (BodyMap.Face face : BodyMap.Face.values()) {
            assertThat(MAP.regions(face)).extracting(BodyMap.Region::id).doesNotHaveDuplicates();
        }
        assertThat(MAP.regions()).allSatisfy(region -> {
            Vec middle = MAP.middle(region);
            assertThat(MAP.at(region.face(), middle.x(), middle.y())).hasValue(region);
        });
    }

    @Test
    void theLeftLegIsAtTheLeftFromBothSides() {
        assertThat(MAP.regions()).allSatisfy(region ->
                assertThat(MAP.middle(region).x() < MAP.width() / 2).isEqualTo(region.side() == Side.LEFT));
    }

    @Test
    void besideTheLegsThereIsNothing() {
        assertThat(MAP.at(BodyMap.Face.FRONT, 2, 2)).isEmpty();
        assertThat(MAP.at(BodyMap.Face.FRONT, MAP.width() / 2, MAP.height() * 0.8)).isEmpty();
    }

    @Test
    void whatIsChosenShowsAndGoesOnPaper() {
        Drawing none = MAP.drawing(Set.of());
        Drawing calf = MAP.drawing(Set.of("left-calf"));
        List<String> pictures = List.of(SvgWriter.write(none, "none"), SvgWriter.write(calf, "calf"));

        assertThat(pictures.get(0)).doesNotContain("#F59A2A");
        assertThat(pictures.get(1)).contains("#F59A2A").doesNotContain("NaN");
    }
}
