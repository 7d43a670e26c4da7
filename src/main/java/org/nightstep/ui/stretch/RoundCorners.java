package org.nightstep.ui.stretch;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/// Makes what lies below look round at its corners, by four pieces of the page over it. A round clip would do the same with three
/// more pictures of the whole stage in every frame.
final class RoundCorners extends Group {

    private final Scale size = new Scale(1, 1);
    private final List<Path> corners;

    /// @param radius in units
    RoundCorners(double radius) {
        corners = IntStream.range(0, 4).mapToObj(quarter -> corner(radius, 90 * quarter)).toList();
        getChildren().setAll(corners);
    }

    /// Of the upper left, turned about its outer point.
    private Path corner(double radius, double turned) {
        var piece = new Path(new MoveTo(0, 0), new LineTo(radius, 0), new ArcTo(radius, radius, 0, 0, radius, false, false), new ClosePath());
        piece.getStyleClass().add("stage-corner");
        piece.setStroke(null);
        piece.getTransforms().addAll(new Rotate(turned), size);
        return piece;
    }

    /// @param width  of what lies below, in pixels
    /// @param height of what lies below, in pixels
    /// @param pixels in a unit
    void place(double width, double height, double pixels) {
        size.setX(pixels);
        size.setY(pixels);
        place(0, 0, 0);
        place(1, width, 0);
        place(2, width, height);
        place(3, 0, height);
    }

    private void place(int corner, double x, double y) {
        Path piece = corners.get(corner);
        piece.setLayoutX(x);
        piece.setLayoutY(y);
    }
}
