package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.language.Phrases;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.visit.TextSize;

/// Makes the parts that screens are built of, in one person's language and form.
public record Parts(Phrases words, Icons icons, Pictures pictures, Form form) {

    private static final double CARD_CORNER = 24;
    private static final double KEY_ICON = 40;
    private static final double CARD_ICON = 30;
    private static final double BAR_ICON = 38;
    private static final double SMALL_BAR_ICON = 30;

    private boolean isBrief() {
        return form.family() == Form.Family.COMPACT || form.size() == TextSize.LARGEST
                || form.portrait() && form.family() == Form.Family.MEDIUM;
    }

    /// The words of a key; on a small panel or in very large letters its short form, where there is one.
    public String brief(String key) {
        String small = key + ".short";
        return words.text(isBrief() && words.has(small) ? small : key);
    }

    /// Words that wrap and are never cut.
    public Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A key with a word and, where there is one, an icon.
    ///
    /// @param icon id of an icon; empty for none
    public Button key(String icon, String text, Runnable action, String... styles) {
        var key = new Button(text);
        key.getStyleClass().add("key");
        key.getStyleClass().addAll(styles);
        if (!icon.isEmpty()) {
            key.setGraphic(icons.node(icon, KEY_ICON));
        }
        key.setWrapText(true);
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setOnAction(_ -> action.run());
        return key;
    }

    /// A key of the bottom bar: icon above its word.
    public Button barKey(String icon, String text, Runnable action) {
        boolean small = form.portrait() && form.family() == Form.Family.COMPACT;
        var key = new Button(text, icons.node(icon, small ? SMALL_BAR_ICON : BAR_ICON));
        key.getStyleClass().addAll("key", "bar-key");
        key.setWrapText(true);
        key.setMinWidth(0);
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        key.setOnAction(_ -> action.run());
        return key;
    }

    /// A key with its icon in an amber disc, for adding to the sheet.
    public Button addKey(String text, Runnable action) {
        Button key = key("", text, action);
        var badge = new StackPane(icons.node("add", KEY_ICON - 8));
        badge.getStyleClass().add("badge");
        key.setGraphic(badge);
        return key;
    }

    /// A card with a picture that goes somewhere when touched: picture on top where the card is tall, at the left where it is flat.
    public TouchCard pictureCard(String picture, String title, String line, Runnable action) {
        var card = new TouchCard(pictureWords(picture, title, line), line.isEmpty() ? title : title + ". " + line, action);
        card.getStyleClass().add("picture-card");
        return card;
    }

    /// A card without a picture, for a list of places to go.
    ///
    /// @param seen whether the person was there already
    public TouchCard wordCard(String title, boolean seen, Runnable action) {
        Label name = label(title, "card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name, icons.node(seen ? "check" : "next", CARD_ICON));
        row.getStyleClass().addAll("card-words", "word-card");
        return new TouchCard(row, seen ? words.text("card.seen", title) : title, action);
    }

    /// Places to go below each other, two beside each other where there is room.
    public List<FlowColumn.Item> listed(List<? extends Region> cards, double gap) {
        return listed(cards, form.hasRoomBeside() && form.family() != Form.Family.MEDIUM ? 2 : 1, gap);
    }

    /// The same in so many columns of one width.
    public List<FlowColumn.Item> listed(List<? extends Region> cards, int columns, double gap) {
        List<FlowColumn.Item> rows = new ArrayList<>();
        for (int first = 0; first < cards.size(); first += columns) {
            var row = new GridPane(gap, gap);
            for (int i = 0; i < columns; i++) {
                var column = new ColumnConstraints();
                column.setPercentWidth(100.0 / columns);
                row.getColumnConstraints().add(column);
                if (first + i < cards.size()) {
                    row.add(cards.get(first + i), i, 0);
                }
            }
            rows.add(new FlowColumn.Item(row, gap, false));
        }
        return rows;
    }

    /// The picture of a card with its words.
    public Region pictureWords(String picture, String title, String line) {
        PictureView view = pictures.view(picture, PictureView.Fit.COVER, "", CARD_CORNER);
        return new PictureAndWords(view, cardWords(title, line));
    }

    /// Title and one plain line, as on every card.
    public VBox cardWords(String title, String line) {
        var text = new VBox(label(title, "card-title"));
        if (!line.isEmpty()) {
            text.getChildren().add(label(line, "card-line"));
        }
        text.getStyleClass().add("card-words");
        return text;
    }

    /// Pages with their Previous, "1 of 3" and Next below; these keep away while there is one page.
    ///
    /// @param beside keys that stand at the left of the same row
    public Region turning(Pages pages, List<? extends Node> beside) {
        return turning(new Region(), pages, beside);
    }

    /// Pages that turn under a head that stays.
    public Region turning(Region head, Pages pages, List<? extends Node> beside) {
        return turning(head, pages, beside, form.family() == Form.Family.COMPACT
                || form.family() == Form.Family.MEDIUM && form.size() == TextSize.LARGEST, form.isLow());
    }

    /// Pages that turn in a narrow place: arrows without words.
    public Region leafing(Pages pages) {
        return leafing(pages, List.of());
    }

    /// Pages that turn in a narrow place.
    ///
    /// @param beside keys that stand in the same row
    public Region leafing(Pages pages, List<? extends Node> beside) {
        return turning(new Region(), pages, beside, true, false);
    }

    /// On a low panel: a column of keys and other parts at the side, as beside pages that turn.
    public Region beside(Region main, List<? extends Node> side) {
        return PagesAndKeys.beside(main, side);
    }

    private Region turning(Region head, Pages pages, List<? extends Node> beside, boolean arrowsOnly, boolean low) {
        Button previous = turnKey("previous", arrowsOnly, () -> pages.turn(-1));
        Button next = turnKey("next", arrowsOnly, () -> pages.turn(1));
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        var number = new PageNumber(words);
        Runnable update = () -> {
            int count = pages.countProperty().get();
            int page = Math.min(pages.pageProperty().get(), count - 1);
            number.show(page, count);
            previous.setDisable(page == 0);
            next.setDisable(page == count - 1);
        };
        pages.countProperty().subscribe(update);
        pages.pageProperty().subscribe(update);
        update.run();
        return new PagesAndKeys(head, pages, previous, number, next, beside, low);
    }

    /// On a small panel an arrow alone: "1 of 3" stands between the two.
    private Button turnKey(String icon, boolean arrowOnly, Runnable action) {
        String word = words.text("page." + icon);
        Button key = key(icon, arrowOnly ? "" : word, action);
        key.setAccessibleText(word);
        return key;
    }
}
