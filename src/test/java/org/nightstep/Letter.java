package org.nightstep;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A letter of running text, of which the line may break anywhere.
public record Letter(Text text, int index) {

    /// Its middle, in the scene.
    public Point2D middle() {
        TextFlow flow = (TextFlow) text.getParent();
        int start = index + flow.getChildren().subList(0, flow.getChildren().indexOf(text)).stream()
                .mapToInt(before -> ((Text) before).getText().length()).sum();
        Bounds bounds = flow.localToScene(new Path(flow.rangeShape(start, start + 1)).getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
