package org.nightstep.ui.wizard;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.nightstep.ui.part.Parts;

/// Says what went with an answer that was changed.
final class Changed {

    private Changed() {
    }

    /// @param dropped questions whose answers no longer count
    static Label note(Parts parts, List<String> dropped) {
        String all = dropped.stream().map(question -> "“" + question + "”").collect(Collectors.joining(" "));
        return parts.label(parts.words().text("wizard.changed", all), "changed");
    }
}
