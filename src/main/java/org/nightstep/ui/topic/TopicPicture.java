package org.nightstep.ui.topic;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.MoveKey;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;

/// The picture of a page with its caption, and the key that lets it move where it can.
final class TopicPicture {

    private static final double GAP = 14;
    private static final double CORNER = 26;

    private final PictureView picture;
    private final Label caption;
    private final Optional<MoveKey> move;

    TopicPicture(Parts parts, Topic topic) {
        picture = parts.pictures().view(topic.picture(), PictureView.Fit.COVER, topic.caption(), CORNER);
        caption = parts.label(topic.caption());
        move = MoveKey.of(parts, picture);
    }

    /// The caption below the picture, which takes all the height there is.
    Region withCaptionBelow() {
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(caption, Priority.ALWAYS);
        var below = new HBox(GAP, caption);
        below.setAlignment(Pos.CENTER_LEFT);
        return night(new VBox(picture, captioned(below)));
    }

    /// The caption below a picture of a given height, and the key below the caption.
    Region withKeyBelow(double height) {
        picture.setMinHeight(height);
        picture.setPrefHeight(height);
        return night(new VBox(picture, captioned(new VBox(GAP, caption))));
    }

    /// The caption beside the picture, which is shown whole.
    ///
    /// @param width of the picture, in units
    Region withCaptionBeside(double width) {
        picture.setMinSize(width, picture.prefHeight(width));
        picture.setPrefSize(width, picture.prefHeight(width));
        var beside = new VBox(2 * GAP, caption);
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(beside, Priority.ALWAYS);
        return night(new HBox(picture, captioned(beside)));
    }

    /// Without its caption, beside words.
    Region withWords(VBox words, double width, double height) {
        Region shown = alone(height);
        shown.setMinWidth(width);
        shown.setMaxWidth(width);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(2 * GAP, shown, words);
    }

    /// Without its caption; the key has no words and stands in the corner of the picture.
    Region alone(double height) {
        var shown = new StackPane(picture);
        shown.setMinHeight(height);
        shown.setPrefHeight(height);
        shown.setMaxHeight(height);
        move.ifPresent(key -> key.standOn(shown));
        return shown;
    }

    Label caption() {
        return caption;
    }

    private Pane captioned(Pane words) {
        words.getStyleClass().add("hero-caption");
        move.ifPresent(key -> words.getChildren().add(key.node()));
        return words;
    }

    void entered(Lifetime lifetime) {
        move.ifPresent(key -> lifetime.holds(key.lives()));
    }

    private static Region night(Region hero) {
        hero.getStyleClass().addAll("hero", "night");
        return hero;
    }
}
