package org.nightstep.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Block;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;

class CompareModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final CompareModel model = new CompareModel(LIBRARY, "nocturnal-cramps", "restless-legs");

    @Test
    void saysOfBothWhatTheirPagesSayUnderTheSameHeadings() {
        assertThat(model.rows()).extracting(row -> row.first().id())
                .containsExactly("feels-like", "worse-better", "who-gets-it", "what-you-can-do", "when-to-get-help");
        assertThat(model.rows()).allSatisfy(row -> {
            assertThat(row.second().id()).isEqualTo(row.first().id());
            assertThat(row.heading()).isEqualTo(row.first().title());
            assertThat(blocks("nocturnal-cramps")).contains(row.first());
            assertThat(blocks("restless-legs")).contains(row.second());
        });
    }

    @Test
    void everyTwoCausesCanBeComparedInHowTheyFeelAndWhenToGetHelp() {
        List<Topic> causes = LIBRARY.topics(Section.CAUSES);
        assertThat(causes).allSatisfy(one -> assertThat(causes).allSatisfy(other ->
                assertThat(new CompareModel(LIBRARY, one.id(), other.id()).rows()).as("%s and %s", one.id(), other.id())
                        .extracting(row -> row.first().id()).contains("feels-like", "when-to-get-help")));
    }

    @Test
    void anyOtherCauseCanTakeThePlaceOfOne() {
        assertThat(model.others()).hasSize(LIBRARY.topics(Section.CAUSES).size() - 2)
                .isSubsetOf(LIBRARY.topics(Section.CAUSES)).extracting(Topic::id).doesNotContain("nocturnal-cramps", "restless-legs");
    }

    @Test
    void aTopicThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> model.topic("nonsense")).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Block> blocks(String topic) {
        return LIBRARY.topic(topic).orElseThrow().blocks();
    }
}
