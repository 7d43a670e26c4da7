package org.nightstep.ui.staff;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightstep.content.Codes;
import org.nightstep.content.Library;
import org.nightstep.content.Topic;

/// Looks causes up by the first characters of their ICD-10-CM, ICD-10 or SNOMED CT codes.
///
/// @param start what a code begins with; empty for all
public record CodesModel(Library library, String start) {

    /// Topics that have a code which begins so.
    public List<Topic> found() {
        return library.topics().stream().filter(topic -> all(topic.codes()).anyMatch(code -> code.startsWith(start))).toList();
    }

    /// Characters that may come next: any other finds nothing.
    public List<String> next() {
        return List.copyOf(new TreeSet<>(found().stream().flatMap(topic -> all(topic.codes()))
                .filter(code -> code.startsWith(start) && code.length() > start.length())
                .map(code -> code.substring(start.length(), start.length() + 1)).toList()));
    }

    private static Stream<String> all(Codes codes) {
        return Stream.of(codes.icd10cm(), codes.icd10(), codes.snomed()).flatMap(List::stream);
    }
}
