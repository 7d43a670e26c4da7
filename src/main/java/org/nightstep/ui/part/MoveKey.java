package org.nightstep.ui.part;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.nightstep.ui.picture.PictureLoop;
import org.nightstep.ui.picture.PictureView;

/// The key that lets a picture move, and holds it still again.
public final class MoveKey {

    private static final double ICON = 36;
    private static final double EDGE = 14;

    private final Parts parts;
    private final PictureLoop loop;
    private final Button key;

    private MoveKey(Parts parts, PictureLoop loop) {
        this.parts = parts;
        this.loop = loop;
        key = parts.key("play", "", this::playOrRest, "amber");
    }

    /// Empty for a picture that never moves.
    public static Optional<MoveKey> of(Parts parts, PictureView picture) {
        return picture.loop().map(loop -> new MoveKey(parts, loop));
    }

    public Button node() {
        return key;
    }

    /// Puts the key, without words, in the corner of its picture.
    public void standOn(StackPane picture) {
        key.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        StackPane.setAlignment(key, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(key, new Insets(EDGE));
        picture.getChildren().add(key);
    }

    /// The key says what it does; at the end of the subscription the picture rests.
    public Subscription lives() {
        Subscription rests = loop::stop;
        return rests.and(loop.playing().subscribe(this::show));
    }

    private void show(boolean playing) {
        key.setText(parts.words().text(playing ? "picture.still" : "picture.move"));
        key.setAccessibleText(key.getText());
        key.setGraphic(parts.icons().node(playing ? "pause" : "play", ICON));
    }

    private void playOrRest() {
        if (loop.playing().get()) {
            loop.stop();
        } else {
            loop.play();
        }
    }
}
