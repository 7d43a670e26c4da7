package org.nightstep.ui.stretch;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.SvgWriter;
import org.nightstep.ui.picture.LatestWork;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.Pictures;

/// A person in a room: what stands still is one image, the person is painted anew when they move.
final class StageLayer extends Region {

    private static final double MOST_CUT = 1.08;
    private static final double CORNER = 32;

    private final Pictures pictures;
    private final ImageView room = new ImageView();
    private final ImageView person = new ImageView();
    private final RoundCorners corners = new RoundCorners(CORNER);
    private final Group inPixels = new Group(room, person);
    private final Translate toPixel = new Translate();
    private final Scale finer = new Scale(1, 1);
    private final PersonPainter painter = new PersonPainter();
    private final LatestWork<PersonPainter.Painted> frames;
    private Optional<FigureMoment> seen = Optional.empty();
    private Dimension2D size = new Dimension2D(1, 1);

    StageLayer(Pictures pictures) {
        this.pictures = pictures;
        frames = pictures.latest(this::show);
        inPixels.getTransforms().addAll(toPixel, finer);
        corners.getTransforms().addAll(toPixel, finer);
        // whatever is shown, the stage stays as large: nothing is to be laid out anew
        inPixels.setManaged(false);
        corners.setManaged(false);
        room.setSmooth(false);
        person.setSmooth(false);
        getChildren().setAll(inPixels, corners);
    }

    /// The room of another layer of the same size.
    void takeRoom(StageLayer other) {
        room.setImage(other.room.getImage());
        size = other.size;
        forgetPerson();
    }

    /// From now on nothing in it changes: it is painted once, and then only thinner.
    void freeze() {
        inPixels.setCache(true);
    }

    void thaw() {
        inPixels.setCache(false);
        fade(1);
    }

    /// Of a room that the layer below shows too, it keeps what lies behind the persons.
    void leaveOutRoomOf(StageLayer below) {
        if (room.getImage() == below.room.getImage()) {
            Bounds persons = union(person.getBoundsInParent(), below.person.getBoundsInParent());
            showOfRoom(new Rectangle2D(persons.getMinX(), persons.getMinY(), persons.getWidth(), persons.getHeight()));
        }
    }

    private static Bounds union(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(one.getMaxX(), other.getMaxX()) - left, Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    /// @param opacity from 1 to 0, where it is seen no more
    void fade(double opacity) {
        inPixels.setOpacity(opacity);
        setVisible(opacity > 0);
    }

    double opacity() {
        return inPixels.getOpacity();
    }

    void paintRoom(Drawing drawing) {
        if (isPlaced()) {
            size = new Dimension2D(drawing.width(), drawing.height());
            double margin = fit() == PictureView.Fit.COVER ? 0
                    : (drawing.height() * getWidth() / getHeight() - drawing.width()) / 2;
            room.setImage(pictures.draw(SvgWriter.write(drawing, "stage", margin), getWidth(), getHeight(), PictureView.Fit.COVER));
            forgetPerson();
        }
    }

    /// Another one may need less of the stage.
    private void forgetPerson() {
        painter.forget();
        seen = Optional.empty();
    }

    /// At once: nothing else is seen before it.
    void paintPerson(FigureMoment moment) {
        if (isPlaced() && !seen.equals(Optional.of(moment))) {
            frames.forget();
            show(painter.paint(moment.drawing(), place()));
            seen = Optional.of(moment);
        }
    }

    /// As soon as it is done, unless somebody asks for a newer one before it was begun: so the touch of a key never waits for a frame.
    void paintPersonSoon(FigureMoment moment) {
        if (isPlaced()) {
            PersonPainter.Place place = place();
            frames.ask(() -> painter.paint(moment.drawing(), place));
            seen = Optional.empty();
        }
    }

    private void show(PersonPainter.Painted painted) {
        painted.pixels().changed();
        person.setImage(painted.pixels().image());
        person.setLayoutX(painted.box().left());
        person.setLayoutY(painted.box().top());
    }

    /// In pixels of the glass, whatever a unit is.
    private PersonPainter.Place place() {
        double pixels = pictures.pixelsPerUnit();
        double width = Math.floor(getWidth() * pixels);
        double height = Math.floor(getHeight() * pixels);
        placeOnPixels(pixels, width, height);
        double scale = fit() == PictureView.Fit.COVER
                ? Math.max(width / size.getWidth(), height / size.getHeight())
                : Math.min(width / size.getWidth(), height / size.getHeight());
        return new PersonPainter.Place(scale, (width - size.getWidth() * scale) / 2, (height - size.getHeight() * scale) / 2, width, height);
    }

    /// A picture whose pixels are those of the glass is copied; any other is worked out anew in every frame, and blurred.
    private void placeOnPixels(double pixels, double width, double height) {
        finer.setX(1 / pixels);
        finer.setY(1 / pixels);
        Point2D corner = localToScene(0, 0);
        toPixel.setX((Math.round(corner.getX()) - corner.getX()) / pixels);
        toPixel.setY((Math.round(corner.getY()) - corner.getY()) / pixels);
        showOfRoom(new Rectangle2D(0, 0, width, height));
        corners.place(width, height, pixels);
    }

    /// Another rectangle, even of the same size, would have all of the room painted anew.
    private void showOfRoom(Rectangle2D seenOfRoom) {
        if (!seenOfRoom.equals(room.getViewport())) {
            room.setViewport(seenOfRoom);
            room.setX(seenOfRoom.getMinX());
            room.setY(seenOfRoom.getMinY());
        }
    }

    private boolean isPlaced() {
        return getWidth() >= 1 && getHeight() >= 1;
    }

    /// Covers the stage, unless that would cut the person: a flat place shows more of the room.
    private PictureView.Fit fit() {
        double flatness = getWidth() / getHeight() / (size.getWidth() / size.getHeight());
        return flatness > MOST_CUT ? PictureView.Fit.WHOLE : PictureView.Fit.COVER;
    }
}
