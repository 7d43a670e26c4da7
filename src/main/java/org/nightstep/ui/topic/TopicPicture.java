package org.nightstep.ui.topic;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.PictureLoop;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;

/// The picture of a page with its caption, and the key that lets it move where it can.
final class TopicPicture {

    private static final double GAP = 14;
    private static final double CORNER = 26;
    private static final double MOVE_ICON = 36;

    private final Parts parts;
    private final PictureView picture;
    private final Label caption;
    private final Button move;
    private final Optional<PictureLoop> loop;

    TopicPicture(Parts parts, Topic topic) {
        this.parts = parts;
        picture = parts.pictures().view(topic.picture(), PictureView.Fit.COVER, topic.caption(), CORNER);
        caption = parts.label(topic.caption());
        move = parts.key("play", "", this::playOrRest, "amber");
        loop = picture.loop();
    }

    /// The caption below the picture, which takes all the height there is.
    Region withCaptionBelow() {
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(caption, Priority.ALWAYS);
        var below = new HBox(GAP, caption);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("hero-caption");
        loop.ifPresent(_ -> below.getChildren().add(move));
        return night(new VBox(picture, below));
    }

    /// The caption beside the picture, which is shown whole.
    ///
    /// @param width of the picture, in units
    Region withCaptionBeside(double width) {
        picture.setMinSize(width, picture.prefHeight(width));
        picture.setPrefSize(width, picture.prefHeight(width));
        var beside = new VBox(2 * GAP, caption);
        beside.setAlignment(Pos.CENTER_LEFT);
        beside.getStyleClass().add("hero-caption");
        HBox.setHgrow(beside, Priority.ALWAYS);
        loop.ifPresent(_ -> beside.getChildren().add(move));
        return night(new HBox(picture, beside));
    }

    /// Without its caption, above words that stand beside it; the key stands below the words.
    Region withWords(VBox words, double width, double height) {
        picture.setPrefSize(width, height);
        picture.setMinSize(width, height);
        HBox.setHgrow(words, Priority.ALWAYS);
        loop.ifPresent(_ -> words.getChildren().add(move));
        return new HBox(2 * GAP, picture, words);
    }

    void entered(Lifetime lifetime) {
        loop.ifPresent(moving -> {
            lifetime.holds(moving.playing().subscribe(playing -> {
                move.setText(parts.words().text(playing ? "topic.still" : "topic.move"));
                move.setGraphic(parts.icons().node(playing ? "pause" : "play", MOVE_ICON));
            }));
            lifetime.holds(moving::stop);
        });
    }

    private void playOrRest() {
        loop.ifPresent(moving -> {
            if (moving.playing().get()) {
                moving.stop();
            } else {
                moving.play();
            }
        });
    }

    private static Region night(Region hero) {
        hero.getStyleClass().addAll("hero", "night");
        return hero;
    }
}
