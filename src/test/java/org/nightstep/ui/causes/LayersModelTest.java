package org.nightstep.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.triage.Tree;
import org.nightstep.visit.Visit;

class LayersModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");
    private static final LayersModel WHOLE = model("");

    @Test
    void beforeOneIsChosenTheWholeLegIsShownAndNoCause() {
        assertThat(WHOLE.isChosen()).isFalse();
        assertThat(WHOLE.picture()).isEqualTo(LIBRARY.causeMap().leg());
        assertThat(WHOLE.causes()).isEmpty();
    }

    @Test
    void layersStandFromTheInsideOut() {
        assertThat(WHOLE.layers()).containsExactly("bone", "muscle", "nerve", "artery", "vein");
    }

    @Test
    void eachLayerHasItsOwnPictureAndItsCauses() {
        assertThat(WHOLE.layers()).allSatisfy(layer -> {
            LayersModel lit = model(layer);
            assertThat(lit.isChosen()).isTrue();
            assertThat(lit.causes()).isNotEmpty().allMatch(cause -> cause.kin().layers().contains(layer));
        }).extracting(layer -> model(layer).picture()).doesNotHaveDuplicates().doesNotContain(WHOLE.picture());
    }

    @Test
    void everyCauseOfTheDocumentBelongsToALayer() {
        assertThat(WHOLE.layers().stream().flatMap(layer -> model(layer).causes().stream()).toList())
                .containsAll(LIBRARY.topics(Section.CAUSES)).extracting(Topic::section)
                .containsOnlyElementsOf(EnumSet.of(Section.CAUSES, Section.NEIGHBOURS));
    }

    @Test
    void knowsWhatWasRead() {
        LayersModel model = model("nerve");
        List<Topic> causes = model.causes();
        model.visit().see(causes.getLast().id());

        assertThat(causes.stream().filter(model::hasSeen)).containsExactly(causes.getLast());
    }

    private static LayersModel model(String layer) {
        return new LayersModel(LIBRARY, new Visit("en", Tree.read(Assets.packaged(), new Problems())), layer);
    }
}
