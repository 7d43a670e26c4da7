package org.nightstep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final Block BARE = new Block.Text("what", "What", List.of(), List.of(), List.of());
    private static final Block FACT = new Block.Text("how", "How", List.of(), List.of("C1"), List.of("nhs", "article"));
    private static final Block CITED = new Block.Caution("why", "Why", List.of(), List.of(), List.of("nice", "nhs"));

    @Test
    void aTopicThatTellsNoFactOfTheArticleIsAnAddition() {
        assertThat(topic(BARE, CITED).isAddition()).isTrue();
        assertThat(topic(BARE, FACT, CITED).isAddition()).isFalse();
    }

    @Test
    void namesEachSourceOnceInTheOrderOfThePage() {
        assertThat(topic(BARE, FACT, CITED).sources()).containsExactly("nhs", "article", "nice");
        assertThat(topic(BARE).sources()).isEmpty();
    }

    @Test
    void findsABlockByItsId() {
        assertThat(topic(BARE, CITED).block("why")).contains(CITED);
        assertThat(topic(BARE).block("why")).isEmpty();
    }

    private static Topic topic(Block... blocks) {
        return new Topic("cold", Section.RELIEF, 10, "Cold", "It numbs.", "cold", "A pack.", List.of(), List.of(blocks), Kin.NONE,
                Codes.NONE);
    }
}
