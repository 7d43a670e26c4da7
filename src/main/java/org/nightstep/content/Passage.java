package org.nightstep.content;

import java.util.List;
import java.util.stream.Stream;

/// One piece of a block that is never cut in the middle of a line: a paragraph, or a list.
public sealed interface Passage {

    /// The lines that it is made of: itself, or its items.
    List<List<Run>> lines();

    /// All its words, in order.
    default Stream<Run> runs() {
        return lines().stream().flatMap(List::stream);
    }

    record Paragraph(List<Run> words) implements Passage {

        @Override
        public List<List<Run>> lines() {
            return List.of(words);
        }
    }

    record Bullets(List<List<Run>> items) implements Passage {

        @Override
        public List<List<Run>> lines() {
            return items;
        }
    }

    /// Things to do in this order.
    record Steps(List<List<Run>> items) implements Passage {

        @Override
        public List<List<Run>> lines() {
            return items;
        }
    }
}
