package org.nightstep.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// A medical word in a line of text, that opens its meaning when touched. Too low for a finger that shakes: every page
/// has a key with all its words as well.
final class TermText extends Text {

    TermText(String word, Runnable explain) {
        super(word);
        getStyleClass().addAll("text", "term");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(word);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && contains(event.getX(), event.getY())) {
                explain.run();
            }
        });
        addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                explain.run();
                event.consume();
            }
        });
    }
}
