package org.nightstep.ui.attract;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Screen;

/// One room, one lamp, one question, one place to touch. Still: nothing moves until somebody does.
public final class AttractScreen implements Screen {

    private static final String PICTURE = "attract";
    private static final String UPRIGHT_PICTURE = "attract-upright";
    private static final double TOUCH_ICON = 56;
    private static final double SMALL_ICON = 30;

    private final TouchCard node;

    /// @param start somebody is here
    public AttractScreen(Parts parts, Runnable start) {
        var words = new VBox(brand(parts),
                parts.label(parts.words().text("attract.question"), "attract-question"),
                parts.label(parts.words().text("attract.promise"), "attract-promise"),
                startMark(parts),
                privacy(parts));
        words.getStyleClass().add("attract-words");
        PictureView picture = parts.pictures().view(parts.form().portrait() ? UPRIGHT_PICTURE : PICTURE, PictureView.Fit.COVER, "", 0);
        var stage = new AttractStage(picture, words, parts.form());
        node = new TouchCard(stage, parts.words().text("attract.spoken"), start);
        node.getStyleClass().addAll("attract", "night");
    }

    private static Node brand(Parts parts) {
        var label = new Label(parts.words().text("attract.brand"), parts.icons().node("moon", SMALL_ICON));
        label.getStyleClass().add("brand");
        return label;
    }

    private static Node startMark(Parts parts) {
        var label = new Label(parts.words().text("attract.start"), parts.icons().node("touch", TOUCH_ICON));
        label.getStyleClass().add("attract-start");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node privacy(Parts parts) {
        var row = new HBox(14, parts.icons().node("lock", SMALL_ICON), parts.label(parts.words().text("attract.privacy")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("attract-privacy");
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of();
    }

    /// The room fills the glass; the words stand on its quiet side.
    private static final class AttractStage extends StackPane {

        private static final double WORDS_SHARE = 0.5;

        private final VBox words;
        private final boolean portrait;

        AttractStage(PictureView picture, VBox words, Form form) {
            super(picture, words);
            this.words = words;
            portrait = form.portrait();
            setAlignment(words, Pos.TOP_LEFT);
        }

        @Override
        protected void layoutChildren() {
            words.setMaxWidth(portrait ? getWidth() : getWidth() * WORDS_SHARE);
            words.setMaxHeight(Region.USE_PREF_SIZE);
            super.layoutChildren();
        }
    }
}
