package org.nightstep.ui.part;

import java.util.List;
import org.nightstep.content.Source;

/// Where something comes from: a line for each source, which says when nobody has seen the original.
public final class SourceLines {

    private static final double GAP = 14;

    private SourceLines() {
    }

    public static List<FlowColumn.Item> of(Parts parts, List<Source> sources) {
        return sources.stream().flatMap(source -> Prose.paragraph(parts.words().text(
                source.verified() ? "source.seen" : "source.not-seen", source.authority(), source.document(), source.year()), parts.form())
                .stream()).map(line -> new FlowColumn.Item(line, GAP, false)).toList();
    }
}
