package org.nightstep.ui.result;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.TextSize;

/// What may fit, each on a card with the person's own words; it leads to its page where there is one.
record CauseCards(Parts parts, Consumer<Route> go) {

    private static final double CORNER = 20;
    private static final double MARK = 32;
    private static final double PICTURE = 150;

    Node card(ResultModel.Cause cause) {
        String reasons = String.join(" ", quoted(cause.reasons()));
        var words = new VBox(parts.label(cause.name(), "card-title"), parts.label(parts.words().text(cause.fit())));
        if (!reasons.isEmpty() && haveRoomForReasons()) {
            words.getChildren().add(parts.label(parts.words().text("result.said", reasons)));
            if (!cause.against().isEmpty()) {
                words.getChildren().add(parts.label(against(cause)));
            }
        }
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (cause.page().isEmpty()) {
            var plain = new HBox(words);
            plain.getStyleClass().add("card");
            return plain;
        }
        String topic = cause.page().get().id();
        var content = new HBox(words, parts.icons().node("next", MARK));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("cause");
        if (parts.form().family() != Form.Family.COMPACT) {
            var picture = parts.pictures().view(cause.page().get().picture(), PictureView.Fit.COVER, "", CORNER);
            picture.setMinWidth(PICTURE);
            picture.setPrefWidth(PICTURE);
            picture.setPrefHeight(0);
            picture.setMaxHeight(Double.MAX_VALUE);
            content.getChildren().addFirst(picture);
        }
        return new TouchCard(content, cause.name() + ". " + reasons, () -> go.accept(new Route.TopicPage(topic)));
    }

    /// Large letters in little room: what somebody said stands below the card and goes on to the next page.
    boolean haveRoomForReasons() {
        return !parts.form().isTight() || parts.form().size() == TextSize.STANDARD;
    }

    String against(ResultModel.Cause cause) {
        return parts.words().text("result.against", String.join(" ", quoted(cause.against())));
    }

    static List<String> quoted(List<String> said) {
        return said.stream().map(words -> "“" + words + "”").toList();
    }
}
