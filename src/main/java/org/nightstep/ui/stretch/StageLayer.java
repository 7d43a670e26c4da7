package org.nightstep.ui.stretch;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.SvgWriter;
import org.nightstep.ui.picture.DrawingPainter;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.Pictures;

/// A person in a room: what stands still is an image, the person is painted anew when they move.
final class StageLayer extends Region {

    private static final double MOST_CUT = 1.08;
    private static final double CORNER = 32;

    private final Pictures pictures;
    private final ImageView room = new ImageView();
    private final Canvas canvas = new Canvas();
    private final RoundCorners corners = new RoundCorners(CORNER);
    private final Group inPixels = new Group(room, canvas, corners);
    private final Translate toPixel = new Translate();
    private final Scale finer = new Scale(1, 1);
    private DirtyBox box = DirtyBox.NONE;

    StageLayer(Pictures pictures) {
        this.pictures = pictures;
        inPixels.getTransforms().addAll(toPixel, finer);
        inPixels.setAutoSizeChildren(false);
        room.setSmooth(false);
        getChildren().setAll(inPixels);
    }

    /// The room of another layer of the same size.
    void takeRoom(StageLayer other) {
        room.setImage(other.room.getImage());
        forgetPerson();
    }

    void paintRoom(Drawing drawing) {
        if (isPlaced()) {
            double margin = fit(drawing) == PictureView.Fit.COVER ? 0
                    : (drawing.height() * getWidth() / getHeight() - drawing.width()) / 2;
            room.setImage(pictures.draw(SvgWriter.write(drawing, "stage", margin), getWidth(), getHeight(), PictureView.Fit.COVER));
            forgetPerson();
        }
    }

    /// Another one may need less of the stage.
    private void forgetPerson() {
        box = DirtyBox.NONE;
    }

    /// Painted in pixels of the glass, whatever a unit is, and on no more of the stage than the person has come to so far: every
    /// pixel of the canvas is laid over the room in every frame.
    void paintPerson(Drawing drawing) {
        if (isPlaced()) {
            double pixels = pictures.pixelsPerUnit();
            double width = Math.floor(getWidth() * pixels);
            double height = Math.floor(getHeight() * pixels);
            placeOnPixels(pixels, width, height);
            double scale = fit(drawing) == PictureView.Fit.COVER
                    ? Math.max(width / drawing.width(), height / drawing.height())
                    : Math.min(width / drawing.width(), height / drawing.height());
            double left = (width - drawing.width() * scale) / 2;
            double top = (height - drawing.height() * scale) / 2;
            box = box.with(DirtyBox.of(drawing, scale, left, top)).within(width, height);
            canvas.setLayoutX(box.left());
            canvas.setLayoutY(box.top());
            canvas.setWidth(box.width());
            canvas.setHeight(box.height());
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, box.width(), box.height());
            graphics.save();
            graphics.translate(left - box.left(), top - box.top());
            DrawingPainter.paint(drawing, graphics, drawing.width() * scale, drawing.height() * scale);
            graphics.restore();
        }
    }

    /// A picture whose pixels are those of the glass is copied; any other is worked out anew in every frame, and blurred.
    private void placeOnPixels(double pixels, double width, double height) {
        finer.setX(1 / pixels);
        finer.setY(1 / pixels);
        Point2D corner = localToScene(0, 0);
        toPixel.setX((Math.round(corner.getX()) - corner.getX()) / pixels);
        toPixel.setY((Math.round(corner.getY()) - corner.getY()) / pixels);
        room.setViewport(new Rectangle2D(0, 0, width, height));
        corners.place(width, height, pixels);
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
