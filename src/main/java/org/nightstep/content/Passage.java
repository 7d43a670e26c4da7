package org.nightstep.content;

import java.util.List;

/// One piece of a block that is never cut in the middle of a line: a paragraph, or a list.
public sealed interface Passage {

    record Paragraph(List<Run> runs) implements Passage {
    }

    record Bullets(List<List<Run>> items) implements Passage {
    }

    /// Things to do in this order.
    record Steps(List<List<Run>> items) implements Passage {
    }
}
