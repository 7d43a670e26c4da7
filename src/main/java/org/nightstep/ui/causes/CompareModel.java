package org.nightstep.ui.causes;

import java.util.List;
import java.util.Optional;
import org.nightstep.content.Block;
import org.nightstep.content.Library;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;

/// Two causes side by side: what their pages say under the same headings.
///
/// @param first  id of a topic
/// @param second id of another
public record CompareModel(Library library, String first, String second) {

    private static final List<String> COMPARED =
            List.of("feels-like", "worse-better", "who-gets-it", "what-you-can-do", "when-to-get-help");

    /// What the two say about the same thing.
    ///
    /// @param heading that of the first
    public record Row(String heading, Block first, Block second) {
    }

    /// @throws java.util.NoSuchElementException when the library has no such topic
    public Topic topic(String id) {
        return library.topic(id).orElseThrow();
    }

    public List<Row> rows() {
        return COMPARED.stream().flatMap(id -> row(topic(first).block(id), topic(second).block(id)).stream()).toList();
    }

    private static Optional<Row> row(Optional<Block> one, Optional<Block> other) {
        return one.flatMap(block -> other.map(beside -> new Row(block.title(), block, beside)));
    }

    /// What could stand in place of one of the two.
    public List<Topic> others() {
        return library.topics(Section.CAUSES).stream()
                .filter(topic -> !topic.id().equals(first) && !topic.id().equals(second)).toList();
    }
}
