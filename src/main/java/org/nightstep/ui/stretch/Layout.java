package org.nightstep.ui.stretch;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.Parts;

/// How the player stands on glass of some size: what is seen while reading, running, paused and over.
abstract class Layout {

    private static final double WARNING = 38;

    /// All of it.
    abstract Region node();

    abstract List<FigureView> stages();

    /// The player has come to another face.
    abstract void show(PlayerModel.Face face);

    /// Time has passed.
    abstract void showMoment();

    /// Another leg, speed or person, or something came on the sheet.
    abstract void showKeys();

    /// Stays on the glass while a routine runs that nobody read anything before.
    static Label safety(Parts parts) {
        Label line = parts.label(parts.brief("player.safety"), "player-safety");
        line.setGraphic(parts.icons().node("warning", WARNING));
        return line;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
