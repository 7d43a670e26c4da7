package org.nightstep.ui.stretch;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.nightstep.ui.picture.Pictures;

/// The lit stage of the player. Where the picture changes at once, the one before it fades away over the new one.
final class FigureView extends Region {

    private static final double FADE_SECONDS = 0.6;
    /// While the person moves, the words follow at this distance: nobody listens sixty times a second.
    private static final double TELL_SECONDS = 0.5;

    private final PlayerModel model;
    private final Supplier<String> poseWords;
    private StageLayer shown;
    private StageLayer fading;
    /// The moment that the words tell of; none as yet, or of another person or side.
    private double told = Double.NaN;

    /// @param poseWords what the person does at this moment, for somebody who listens
    FigureView(PlayerModel model, Pictures pictures, Supplier<String> poseWords) {
        this.model = model;
        this.poseWords = poseWords;
        shown = new StageLayer(pictures);
        fading = new StageLayer(pictures);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        fading.setVisible(false);
        getChildren().setAll(shown, fading);
    }

    /// The present moment: while the person moves a little later than the clock, otherwise at once.
    void paint() {
        boolean moves = model.playing().get() && !model.isStill();
        if (moves) {
            shown.paintPersonSoon(model.figure());
        } else {
            shown.paintPerson(model.figure());
            if (isFadeBegun()) {
                fading.leaveOutRoomOf(shown);
            }
        }
        boolean isTold = moves && Math.abs(model.shown() - told) < TELL_SECONDS;
        if (!isTold) {
            told = model.shown();
            setAccessibleText(poseWords.get());
        }
    }

    private boolean isFadeBegun() {
        return fading.isVisible() && fading.opacity() == 1;
    }

    /// Another person, room or side.
    void paintAll() {
        shown.paintRoom(model.backdrop());
        told = Double.NaN;
        paint();
    }

    /// From now on the picture so far lies over what is painted, and fades as time passes.
    void dissolve() {
        if (!isFadeBegun()) {
            StageLayer before = shown;
            shown = fading;
            fading = before;
            shown.takeRoom(fading);
            shown.thaw();
            fading.freeze();
            fading.toFront();
        }
    }

    /// Time has passed.
    void advance(double seconds) {
        if (fading.isVisible()) {
            fading.fade(Math.max(0, fading.opacity() - seconds / FADE_SECONDS));
        }
    }

    /// The new picture stands alone.
    void settle() {
        advance(FADE_SECONDS);
    }

    @Override
    protected void layoutChildren() {
        if (shown.getWidth() != getWidth() || shown.getHeight() != getHeight()) {
            shown.resizeRelocate(0, 0, getWidth(), getHeight());
            fading.resizeRelocate(0, 0, getWidth(), getHeight());
            paintAll();
        }
    }
}
