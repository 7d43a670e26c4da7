package org.nightstep.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import org.nightstep.ui.part.Arrangement;

/// How the answers to a question stand on the glass.
interface AnswerArea {

    Arrangement arrangement();

    /// Answers that stand in the row of keys.
    List<? extends Node> keys();

    /// Answers that stand beside the question.
    List<? extends Node> besideQuestion();

    /// Shows what is chosen.
    void show();

    /// Whether the person may go on only after every page was in sight: a sign that nobody saw cannot be denied.
    boolean isToBeSeenWhole();
}
