package org.nightstep.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;

/// Passages of a topic as XHTML.
final class Xhtml {

    private Xhtml() {
    }

    static String of(List<Passage> passages) {
        return passages.stream().map(Xhtml::of).collect(Collectors.joining());
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Paragraph(var runs) -> "<p>" + runs(runs) + "</p>";
            case Passage.Bullets(var items) -> "<ul>" + items(items) + "</ul>";
            case Passage.Steps(var items) -> "<ol>" + items(items) + "</ol>";
        };
    }

    private static String items(List<List<Run>> items) {
        return items.stream().map(item -> "<li>" + runs(item) + "</li>").collect(Collectors.joining());
    }

    private static String runs(List<Run> runs) {
        return runs.stream()
                .map(run -> run.strong()
                        ? "<strong>" + Template.escape(run.text()) + "</strong>" : Template.escape(run.text()))
                .collect(Collectors.joining());
    }
}
