package org.nightstep.ui.stretch;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.SvgWriter;
import org.nightstep.ui.picture.DrawingPainter;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.Pictures;

/// A person in a room: what stands still is an image, the person is painted anew when they move.
final class StageLayer extends Region {

    private static final double MOST_CUT = 1.08;

    private final Pictures pictures;
    private final ImageView room = new ImageView();
    private final Canvas canvas = new Canvas();
    private final Scale finer = new Scale(1, 1);

    StageLayer(Pictures pictures) {
        this.pictures = pictures;
        canvas.getTransforms().add(finer);
        getChildren().setAll(room, canvas);
    }

    /// The room of another layer of the same size.
    void takeRoom(StageLayer other) {
        show(other.room.getImage());
    }

    void paintRoom(Drawing drawing) {
        if (isPlaced()) {
            double margin = fit(drawing) == PictureView.Fit.COVER ? 0
                    : (drawing.height() * getWidth() / getHeight() - drawing.width()) / 2;
            show(pictures.draw(SvgWriter.write(drawing, "stage", margin), getWidth(), getHeight(), PictureView.Fit.COVER));
        }
    }

    private void show(Image image) {
        room.setImage(image);
        room.setFitWidth(getWidth());
        room.setFitHeight(getHeight());
    }

    /// Painted in pixels of the glass, whatever a unit is.
    void paintPerson(Drawing drawing) {
        if (isPlaced()) {
            double pixels = pictures.pixelsPerUnit();
            double width = getWidth() * pixels;
            double height = getHeight() * pixels;
            canvas.setWidth(width);
            canvas.setHeight(height);
            finer.setX(1 / pixels);
            finer.setY(1 / pixels);
            double scale = fit(drawing) == PictureView.Fit.COVER
                    ? Math.max(width / drawing.width(), height / drawing.height())
                    : Math.min(width / drawing.width(), height / drawing.height());
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, width, height);
            graphics.save();
            graphics.translate((width - drawing.width() * scale) / 2, (height - drawing.height() * scale) / 2);
            DrawingPainter.paint(drawing, graphics, drawing.width() * scale, drawing.height() * scale);
            graphics.restore();
        }
    }

    private boolean isPlaced() {
        return getWidth() >= 1 && getHeight() >= 1;
    }

    /// Covers the stage, unless that would cut the person: a flat place shows more of the room.
    private PictureView.Fit fit(Drawing drawing) {
        double flatness = getWidth() / getHeight() / (drawing.width() / drawing.height());
        return flatness > MOST_CUT ? PictureView.Fit.WHOLE : PictureView.Fit.COVER;
    }
}
