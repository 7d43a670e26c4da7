package org.nightstep.triage.review;

import static org.nightstep.triage.review.Markup.element;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table to be ticked off on paper: after its columns, each row has an empty one for either reviewer.
final class Table {

    private static final String TICK = " class=\"tick\"";

    private final String kind;
    private final String head;
    private final StringBuilder rows = new StringBuilder();

    /// @param kind class in the stylesheet, which sets the widths
    Table(String kind, String... columns) {
        this.kind = kind;
        head = element("thead", element("tr", cells("th", columns), element("th" + TICK, "1"), element("th" + TICK, "2")));
    }

    /// @param cells markup, one for each column
    Table row(String... cells) {
        String tick = element("td" + TICK);
        rows.append(element("tr", cells("td", cells), tick, tick)).append('\n');
        return this;
    }

    String html() {
        return element("table class=\"" + kind + "\"", head, "\n", element("tbody", rows.toString())) + "\n";
    }

    private static String cells(String tag, String... inside) {
        return Stream.of(inside).map(cell -> element(tag, cell)).collect(Collectors.joining());
    }
}
