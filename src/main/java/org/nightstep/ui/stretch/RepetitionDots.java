package org.nightstep.ui.stretch;

import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A dot for each repetition, filled from the left as it is done. Says what the words beside it say.
final class RepetitionDots extends HBox {

    private static final int STEPS = 8;

    private final double size;

    /// @param size of a dot, in units
    RepetitionDots(double size, double gap) {
        super(gap);
        this.size = size;
        getStyleClass().add("dots");
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// @param done how many are done, the present one by its share
    void show(int repetitions, double done) {
        if (getChildren().size() != repetitions) {
            getChildren().setAll(IntStream.range(0, repetitions).mapToObj(_ -> new Dot()).toList());
        }
        for (int i = 0; i < repetitions; i++) {
            ((Dot) getChildren().get(i)).fill(Math.clamp(done - i, 0, 1));
        }
    }

    private final class Dot extends StackPane {

        private final Rectangle share = new Rectangle(0, size);

        Dot() {
            var full = new Region();
            full.getStyleClass().add("dot-full");
            full.setClip(share);
            getStyleClass().add("dot");
            getChildren().setAll(full);
            setMinSize(size, size);
            setMaxSize(size, size);
        }

        /// By whole steps: the ring tells it more finely, and each step paints the dot anew.
        void fill(double part) {
            share.setWidth(size * Math.floor(part * STEPS) / STEPS);
        }
    }
}
