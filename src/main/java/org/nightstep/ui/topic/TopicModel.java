package org.nightstep.ui.topic;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.nightstep.content.Library;
import org.nightstep.content.Source;
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
