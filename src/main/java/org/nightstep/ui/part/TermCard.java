package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.content.Term;
import org.nightstep.ui.picture.PictureView;

/// What a medical word means: how to say it, one sentence, and a picture where one helps.
public final class TermCard {

    private static final double GAP = 24;
    private static final double PICTURE_WIDTH = 340;
    private static final double PICTURE_HEIGHT = 260;
    private static final double CORNER = 22;

    private TermCard() {
    }

    public static Region of(Parts parts, Term term) {
        var words = new VBox(GAP / 2);
        if (!term.say().isEmpty()) {
            Label say = parts.label(parts.words().text("term.say", term.say()));
            // a voice says the word itself
            say.setAccessibleText("");
            words.getChildren().add(say);
        }
        words.getChildren().add(parts.label(term.means(), "lead"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var card = new HBox(GAP, words);
        if (!term.picture().isEmpty() && parts.form().family() != Form.Family.COMPACT) {
            PictureView picture = parts.pictures().view(term.picture(), PictureView.Fit.COVER, "", CORNER);
            picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            picture.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            card.getChildren().addFirst(picture);
        }
        return card;
    }

    /// Several words, on pages that turn.
    public static Region all(Parts parts, List<Term> terms) {
        List<FlowColumn.Item> items = new ArrayList<>();
        for (Term term : terms) {
            String said = term.say().isEmpty() ? term.word() : parts.words().text("term.said", term.word(), term.say());
            Label heading = parts.label(said, "heading");
            heading.setAccessibleText(term.word());
            items.add(new FlowColumn.Item(heading, GAP, true));
            items.add(new FlowColumn.Item(Prose.line(term.means()), 0, false));
        }
        return parts.turning(new Pages(new FlowColumn(items)), List.of());
    }
}
