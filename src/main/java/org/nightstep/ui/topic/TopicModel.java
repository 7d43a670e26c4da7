package org.nightstep.ui.topic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;
import org.nightstep.content.Section;
import org.nightstep.content.Source;
import org.nightstep.content.Term;
import org.nightstep.content.Topic;
import org.nightstep.visit.SheetItem;
import org.nightstep.visit.Visit;

/// One page of the document, and whether it goes home with the person.
public final class TopicModel {

    private final Library library;
    private final Topic topic;
    private final Visit visit;

    /// @throws java.util.NoSuchElementException when the library has no such topic
    public TopicModel(Library library, String topic, Visit visit) {
        this.library = library;
        this.topic = library.topic(topic).orElseThrow();
        this.visit = visit;
    }

    public Topic topic() {
        return topic;
    }

    /// The person has opened the page.
    public void see() {
        visit.see(topic.id());
    }

    public boolean hasSeen(Topic other) {
        return visit.hasSeen(other.id());
    }

    public List<Topic> next() {
        return topic.kin().next().stream().flatMap(id -> library.topic(id).stream()).toList();
    }

    /// Ids of stretches that show what the page tells.
    public List<String> stretches() {
        return topic.kin().stretches();
    }

    /// A cause that is easily taken for this one.
    public Optional<Topic> compared() {
        return topic.section() == Section.CAUSES
                ? next().stream().filter(other -> other.section() == Section.CAUSES).findFirst()
                : Optional.empty();
    }

    /// The words on this page that the glossary explains, in the order of the page.
    public List<Term> terms() {
        return topic.blocks().stream().flatMap(block -> block.passages().stream()).flatMap(Passage::runs)
                .filter(Run::isTerm).flatMap(run -> term(run.term()).stream()).toList();
    }

    public Optional<Term> term(String id) {
        return library.glossary().term(id);
    }

    /// All that the page rests on.
    public List<Source> sources() {
        return sources(topic.sources());
    }

    /// The sources named by a block.
    public List<Source> sources(List<String> ids) {
        return ids.stream().map(library.sources()::get).filter(Objects::nonNull).toList();
    }

    public BooleanBinding onSheet() {
        return Bindings.createBooleanBinding(() -> visit.takes(item()), visit.sheet());
    }

    public void takeHome() {
        visit.take(item());
    }

    private SheetItem item() {
        return new SheetItem.Page(topic.id());
    }
}
