package org.nightstep.ui.topic;

import static org.assertj.core.api.Assertions.assertThat;

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

class ContentsModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final ContentsModel model = new ContentsModel(LIBRARY, visit);

    @Test
    void thePartsAreThoseOfTheDocumentInItsOrderAndHoldEveryPage() {
        assertThat(model.sections()).containsExactly(Section.values());
        assertThat(model.sections().stream().flatMap(section -> model.pages(section).stream())).containsExactlyElementsOf(LIBRARY.topics());
    }

    @Test
    void aPartWithoutAPageIsLeftOut() {
        List<Topic> causes = LIBRARY.topics(Section.CAUSES);
        var little = new Library("en", LIBRARY.edition(), causes, LIBRARY.sources(), LIBRARY.glossary(), LIBRARY.causeMap());

        assertThat(new ContentsModel(little, visit).sections()).containsExactly(Section.CAUSES);
    }

    @Test
    void knowsWhatWasRead() {
        visit.see("massage");

        assertThat(LIBRARY.topics().stream().filter(model::hasSeen).map(Topic::id)).containsExactly("massage");
    }
}
