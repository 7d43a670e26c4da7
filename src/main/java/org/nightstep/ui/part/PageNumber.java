package org.nightstep.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.language.Phrases;

/// "1 of 3". As wide on every page: were the last page's number wider, its row might break, and with less room there
/// would be more pages.
final class PageNumber extends StackPane {

    private final Phrases words;
    private final Label number = label();
    private final Label widest = label();

    PageNumber(Phrases words) {
        this.words = words;
        widest.setVisible(false);
        getChildren().setAll(widest, number);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("page-number");
    }

    /// @param page  from 0
    /// @param count of pages
    void show(int page, int count) {
        number.setText(words.text("page.where", page + 1, count));
        widest.setText(words.text("page.where", count, count).replaceAll("\\d", "8"));
    }

    private static Label label() {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("where");
        return label;
    }
}
