package org.nightstep.ui.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.Run;
import org.nightstep.content.Section;
import org.nightstep.content.Source;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.triage.Tree;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

class TopicModelTest {

    private static final Library LIBRARY = new LibraryReader(Assets.packaged(), new Problems()).read("en");

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final TopicModel cramps = model("nocturnal-cramps");

    @Test
    void everyPageGoesOnToOthersAndNeverToItself() {
        assertThat(LIBRARY.topics()).allSatisfy(topic -> {
            assertThat(model(topic.id()).next()).isNotEmpty().doesNotContain(topic).doesNotHaveDuplicates();
            assertThat(model(topic.id()).next()).extracting(Topic::id).containsExactlyElementsOf(topic.kin().next());
        });
    }

    @Test
    void aCauseIsComparedWithTheFirstCauseThatIsLikeIt() {
        assertThat(cramps.compared()).map(Topic::id).contains("restless-legs");
        assertThat(LIBRARY.topics()).allSatisfy(topic -> assertThat(model(topic.id()).compared().stream())
                .as(topic.id()).allMatch(other -> topic.section() == Section.CAUSES && other.section() == Section.CAUSES));
    }

    @Test
    void aPageThatIsNoCauseIsNotCompared() {
        assertThat(LIBRARY.topic("massage").orElseThrow().kin().next()).contains("nocturnal-cramps");
        assertThat(model("massage").compared()).isEmpty();
    }

    @Test
    void termsAreThoseMarkedOnThePageEachOnceInItsOrder() {
        assertThat(LIBRARY.topics()).allSatisfy(topic -> assertThat(model(topic.id()).terms()).as(topic.id()).doesNotHaveDuplicates()
                .extracting(Term::id).containsExactlyElementsOf(topic.blocks().stream().flatMap(block -> block.passages().stream())
                        .flatMap(Passage::runs).filter(Run::isTerm).map(Run::term).toList()));
        assertThat(cramps.terms()).isNotEmpty().allSatisfy(term -> assertThat(cramps.term(term.id())).contains(term));
        assertThat(cramps.term("nonsense")).isEmpty();
    }

    @Test
    void sourcesAreAllThatThePageRestsOnEachOnce() {
        assertThat(LIBRARY.topics()).allSatisfy(topic -> assertThat(model(topic.id()).sources()).as(topic.id())
                .isNotEmpty().doesNotHaveDuplicates().extracting(Source::id).containsExactlyElementsOf(topic.sources()));
        assertThat(cramps.sources(List.of("fda-quinine", "nonsense"))).extracting(Source::id).containsExactly("fda-quinine");
    }

    @Test
    void isReadOnceItWasOpened() {
        Topic topic = cramps.topic();
        assertThat(cramps.hasSeen(topic)).isFalse();
        cramps.see();

        assertThat(model("massage").hasSeen(topic)).isTrue();
        assertThat(cramps.hasSeen(model("massage").topic())).isFalse();
    }

    @Test
    void goesHomeOnce() {
        var onSheet = cramps.onSheet();
        assertThat(onSheet.get()).isFalse();
        cramps.takeHome();
        cramps.takeHome();

        assertThat(onSheet.get()).isTrue();
        assertThat(visit.sheet()).containsExactly(new SheetItem.Page("nocturnal-cramps"));
    }

    @Test
    void aTopicThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> model("nonsense")).isInstanceOf(NoSuchElementException.class);
    }

    private TopicModel model(String topic) {
        return new TopicModel(LIBRARY, topic, visit);
    }
}
