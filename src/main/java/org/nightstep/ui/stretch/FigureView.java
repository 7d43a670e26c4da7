package org.nightstep.ui.stretch;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.SvgWriter;
import org.nightstep.ui.picture.DrawingPainter;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.Pictures;

/// The lit stage of the player: what stands still is a picture, only the person is painted anew.
final class FigureView extends Region {

    private static final double CORNER = 32;
    private static final double MOST_CUT = 1.2;

    private final PlayerModel model;
    private final Pictures pictures;
    private final ImageView backdrop = new ImageView();
    private final Canvas canvas = new Canvas();
    private final Rectangle edge = new Rectangle();

    FigureView(PlayerModel model, Pictures pictures, String words) {
        this.model = model;
        this.pictures = pictures;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        getStyleClass().add("stage");
        setMinSize(0, 0);
        edge.setArcWidth(2 * CORNER);
        edge.setArcHeight(2 * CORNER);
        setClip(edge);
        getChildren().setAll(backdrop, canvas);
    }

    /// Paints the present moment.
    void paint() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        Drawing figure = model.figure();
        double scale = fit(figure) == PictureView.Fit.COVER
                ? Math.max(width / figure.width(), height / figure.height())
                : Math.min(width / figure.width(), height / figure.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, width, height);
        graphics.save();
        graphics.translate((width - figure.width() * scale) / 2, (height - figure.height() * scale) / 2);
        DrawingPainter.paint(figure, graphics, figure.width() * scale, figure.height() * scale);
        graphics.restore();
    }

    /// Draws what stands behind the person.
    void paintBackdrop() {
        if (getWidth() >= 1 && getHeight() >= 1) {
            Drawing drawing = model.backdrop();
            double margin = fit(drawing) == PictureView.Fit.COVER ? 0
                    : (drawing.height() * getWidth() / getHeight() - drawing.width()) / 2;
            String svg = SvgWriter.write(drawing, "stage", margin);
            Image image = pictures.draw(svg, getWidth(), getHeight(), PictureView.Fit.COVER);
            backdrop.setImage(image);
            backdrop.setFitWidth(getWidth());
            backdrop.setFitHeight(getHeight());
        }
    }

    /// Covers the stage, unless that would cut the person: a flat place shows more of the room.
    private PictureView.Fit fit(Drawing drawing) {
        double flatness = getWidth() / getHeight() / (drawing.width() / drawing.height());
        return flatness > MOST_CUT ? PictureView.Fit.WHOLE : PictureView.Fit.COVER;
    }

    @Override
    protected void layoutChildren() {
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paintBackdrop();
            paint();
        }
    }
}
