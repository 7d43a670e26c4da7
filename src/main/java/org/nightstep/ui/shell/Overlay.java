package org.nightstep.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows one dialogue above the screen, in the same scene: a second window would escape the kiosk.
final class Overlay {

    private static final double WIDEST = 1180;
    private static final double EDGE = 16;

    private final ModalPane pane = new ModalPane();
    private final Runnable changed;
    private Optional<Region> shown = Optional.empty();
    private boolean asking;

    /// @param changed something was shown or taken away
    Overlay(Runnable changed) {
        this.changed = changed;
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.setAlignment(Pos.CENTER);
        pane.setPersistent(true);
    }

    Node node() {
        return pane;
    }

    void show(Region dialogue) {
        asking = false;
        shown = Optional.of(dialogue);
        dialogue.getStyleClass().add("dialogue");
        var place = new StackPane(dialogue);
        dialogue.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        StackPane.setMargin(dialogue, new Insets(EDGE));
        place.setPickOnBounds(false);
        // the pane forgets what it was told to show before it had its skin
        pane.applyCss();
        pane.show(place);
        changed.run();
    }

    /// Shows the idle question, which has to be told from other dialogues.
    void ask(Region question) {
        show(question);
        asking = true;
    }

    void hide() {
        asking = false;
        shown = Optional.empty();
        pane.hide(true);
        changed.run();
    }

    Optional<Region> shown() {
        return shown;
    }

    boolean isAsking() {
        return asking;
    }
}
