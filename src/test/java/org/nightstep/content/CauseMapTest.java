package org.nightstep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightstep.content.CauseMap.Group;
import org.nightstep.content.CauseMap.Grouping;

class CauseMapTest {

    private static final Group KNOT = new Group("knot", "feel-knot", List.of("knot"));
    private static final Group BLOOD_FLOW = new Group("blood-flow", "arteries", List.of("artery", "vein"));

    @Test
    void groupsByFeelingOrByPartOfTheLeg() {
        CauseMap map = new CauseMap(List.of(KNOT), List.of(BLOOD_FLOW), Map.of(), "leg");

        assertThat(map.groups(Grouping.FEELS)).containsExactly(KNOT);
        assertThat(map.groups(Grouping.PARTS)).containsExactly(BLOOD_FLOW);
    }

    @Test
    void aFeelingIsLookedUpByItsNameAndAPartByItsLayers() {
        Kin kin = new Kin(List.of("knot"), List.of("muscle", "nerve"), List.of("toe-pull"), List.of("stretching"));

        assertThat(kin.groups(Grouping.FEELS)).containsExactly("knot");
        assertThat(kin.groups(Grouping.PARTS)).containsExactly("muscle", "nerve");
        assertThat(Grouping.values()).allSatisfy(by -> assertThat(Kin.NONE.groups(by)).isEmpty());
    }

    @Test
    void thereAreTwoWaysOfGrouping() {
        assertThat(Grouping.FEELS.other()).isEqualTo(Grouping.PARTS);
        assertThat(Grouping.PARTS.other()).isEqualTo(Grouping.FEELS);
        assertThat(Grouping.values()).extracting(Grouping::id).containsExactly("feels", "parts");
    }
}
