package org.nightstep.ui.part;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// An answer on a card: chosen or not. Several may be chosen: a box at the left says so; one only: no box.
public final class ChoiceCard extends TouchCard {

    private static final double TICK = 34;

    private final StackPane box = new StackPane();
    private final String words;
    private final Parts parts;

    private ChoiceCard(Parts parts, HBox content, String words, Runnable action) {
        super(content, words, action);
        this.parts = parts;
        this.words = words;
        box.getStyleClass().add("choice-box");
        box.getChildren().add(parts.icons().node("check", TICK));
        getStyleClass().add("choice-card");
        setChosen(false);
    }

    /// @param content picture and words, or words only
    public static ChoiceCard of(Parts parts, Region content, String words, boolean several, Runnable action) {
        var row = new Row(content);
        var card = new ChoiceCard(parts, row, words, action);
        if (several) {
            var place = new StackPane(card.box);
            place.getStyleClass().add("choice-box-place");
            place.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addFirst(place);
        }
        return card;
    }

    /// The box, if any, and all the rest of the width for the content.
    private static final class Row extends HBox {

        private final Region content;

        Row(Region content) {
            super(content);
            this.content = content;
            setHgrow(content, Priority.ALWAYS);
            content.setMaxHeight(Double.MAX_VALUE);
        }

        /// A plain HBox asks for the height of the content at the width it would like, not at the width it gets.
        @Override
        protected double computeMinHeight(double width) {
            double before = getChildren().stream().filter(child -> child != content).mapToDouble(child -> child.prefWidth(-1)).sum();
            return content.minHeight(width < 0 ? width : width - before);
        }
    }

    public void setChosen(boolean chosen) {
        getStyleClass().remove("chosen");
        box.getStyleClass().remove("chosen");
        if (chosen) {
            getStyleClass().add("chosen");
            box.getStyleClass().add("chosen");
        }
        box.getChildren().getFirst().setVisible(chosen);
        setAccessibleText(parts.words().text(chosen ? "choice.chosen" : "choice.open", words));
    }
}
