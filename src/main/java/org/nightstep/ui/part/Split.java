package org.nightstep.ui.part;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// Two parts of a screen: side by side, or one above the other where the glass is upright.
public final class Split extends Region {

    private static final double GAP = 36;
    private static final double SMALL_GAP = 20;

    private final Region first;
    private final Region second;
    private final boolean beside;
    private final double share;
    private final double gap;

    /// @param share of the room that the first part takes, 0 to 1
    private Split(Region first, Region second, boolean beside, double share, Form form) {
        this.first = first;
        this.second = second;
        this.beside = beside;
        this.share = share;
        gap = form.family() == Form.Family.COMPACT ? SMALL_GAP : GAP;
        setMinSize(0, 0);
        getChildren().setAll(first, second);
    }

    public static Split of(Region first, Region second, Form form, double landscapeShare, double portraitShare) {
        return new Split(first, second, form.isLandscape(), form.isLandscape() ? landscapeShare : portraitShare, form);
    }

    /// Side by side, upright as well.
    ///
    /// @param share of the width that the first part takes
    public static Split beside(Region first, Region second, Form form, double share) {
        return new Split(first, second, true, share, form);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (beside) {
            double across = (width - gap) * share;
            place(first, 0, 0, across, height);
            place(second, across + gap, 0, width - gap - across, height);
        } else {
            double down = (height - gap) * share;
            place(first, 0, 0, width, down);
            place(second, 0, down + gap, width, height - gap - down);
        }
    }

    private void place(Region region, double x, double y, double width, double height) {
        layoutInArea(region, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }
}
