package org.nightstep.ui.wizard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.nightstep.ui.part.Parts;

/// A row of dots with words: which stages are done, which one this is.
final class StageStrip extends FlowPane {

    private static final double GAP = 20;

    StageStrip(Parts parts, List<String> stages, int present) {
        super(GAP, GAP / 4);
        getStyleClass().add("progress");
        // a listener hears where they are from the strip
        setAccessibleText("");
        for (int i = 0; i < stages.size(); i++) {
            boolean here = i == present;
            boolean done = i < present;
            var dot = new Label(done ? "" : Integer.toString(i + 1));
            dot.getStyleClass().addAll("dot", here ? "here" : done ? "done" : "ahead");
            if (done) {
                dot.setGraphic(parts.icons().node("check", 20));
            }
            var stage = new HBox(10, dot);
            stage.setAlignment(Pos.CENTER_LEFT);
            if (here || parts.form().isLandscape()) {
                var word = new Label(stages.get(i));
                word.getStyleClass().add(here ? "strong" : "plain");
                stage.getChildren().add(word);
            }
            getChildren().add(stage);
        }
    }
}
