package org.nightstep.ui.part;

import java.util.List;
import javafx.scene.Node;

/// Decides where things go on pages of a given size.
public interface Arrangement {

    /// All that is to be placed, in reading order.
    List<Node> nodes();

    /// Places each node once. Never empty.
    List<List<Placed>> pages(double width, double height);

    record Placed(Node node, double x, double y, double width, double height) {
    }
}
