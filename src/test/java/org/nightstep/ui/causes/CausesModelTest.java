package org.nightstep.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.triage.Tree;
import org.nightstep.visit.Visit;

class CausesModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));

    @ParameterizedTest
    @EnumSource
    void everyCauseStandsInAGroup(CauseMap.Grouping by) {
        CausesModel model = new CausesModel(LIBRARY, visit, by);

        assertThat(model.groups().stream().flatMap(group -> model.causes(group).stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(LIBRARY.topics(Section.CAUSES));
    }

    @ParameterizedTest
    @EnumSource
    void noGroupIsEmptyAndEachKeepsTheOrderOfTheDocument(CauseMap.Grouping by) {
        CausesModel model = new CausesModel(LIBRARY, visit, by);

        assertThat(model.groups()).isNotEmpty().allSatisfy(group -> assertThat(model.causes(group)).isNotEmpty()
                .isSubsetOf(LIBRARY.topics(Section.CAUSES)).isSortedAccordingTo((one, other) -> one.order() - other.order()));
    }

    @Test
    void aGroupWithoutACauseIsLeftOut() {
        var empty = new CauseMap.Group("itch", "room", List.of("itch"));
        var map = new CauseMap(List.of(LIBRARY.causeMap().feels().getFirst(), empty), List.of(), LIBRARY.causeMap().layers(), "");
        var model = new CausesModel(new Library("en", LIBRARY.edition(), LIBRARY.topics(), LIBRARY.sources(), LIBRARY.glossary(), map),
                visit, CauseMap.Grouping.FEELS);

        assertThat(model.groups()).containsExactly(LIBRARY.causeMap().feels().getFirst());
    }

    @Test
    void aCauseStandsInEachGroupItFeelsLike() {
        CausesModel model = new CausesModel(LIBRARY, visit, CauseMap.Grouping.FEELS);
        Topic sciatica = LIBRARY.topic("sciatica").orElseThrow();

        assertThat(model.groups().stream().filter(group -> model.causes(group).contains(sciatica)).map(CauseMap.Group::id))
                .containsExactlyInAnyOrderElementsOf(sciatica.kin().feels()).hasSizeGreaterThan(1);
    }

    @Test
    void knowsWhatWasRead() {
        CausesModel model = new CausesModel(LIBRARY, visit, CauseMap.Grouping.FEELS);
        visit.see("sciatica");

        assertThat(LIBRARY.topics(Section.CAUSES).stream().filter(model::hasSeen).map(Topic::id)).containsExactly("sciatica");
    }
}
