package org.nightstep.content.reader;

import java.util.List;
import java.util.Map;
import org.nightstep.content.Passage;

/// The words of a topic in one language: a topic without its structure.
///
/// @param names  what else people call it
/// @param blocks by the id in their heading, in the order of the file
record Page(String file, String title, String summary, String caption, List<String> names, Map<String, Words> blocks) {

    /// @param line of the heading
    record Words(String title, int line, List<Passage> passages) {
    }
}
