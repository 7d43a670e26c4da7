package org.nightstep.content;

import java.util.List;
import java.util.stream.Stream;

/// A medical word, explained.
///
/// @param word    as it stands in running text
/// @param also    other forms: plural, abbreviation, spelled-out name
/// @param say     how to say it, in plain letters; empty for everyday words
/// @param means   one plain sentence
/// @param picture id of a picture that helps; empty for none
public record Term(String id, String word, List<String> also, String say, String means, String picture) {

    /// All that names it.
    public List<String> forms() {
        return Stream.concat(Stream.of(word), also.stream()).toList();
    }
}
