package org.nightstep.ui.part;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Pages and their keys. The keys stand below, in one row where they fit, else those that turn pages get a row of their
/// own; on a low panel they stand at the side. Without keys and with one page, the pages take all the room.
final class PagesAndKeys extends Region {

    private static final double GAP = 12;
    private static final double SIDE = 176;

    private final Region head;
    private final Pages pages;
    private final Pane turner;
    private final Node where;
    private final Pane keys;
    private final boolean low;

    /// @param head stands above every page
    /// @param low  whether the keys stand at the side
    PagesAndKeys(Region head, Pages pages, Region previous, Node where, Region next, List<? extends Node> beside, boolean low) {
        this.head = head;
        this.pages = pages;
        this.where = where;
        this.low = low;
        if (low) {
            var arrows = new HBox(GAP, wide(previous), wide(next));
            turner = new VBox(where, arrows);
            turner.getStyleClass().add("upright");
            keys = new VBox(GAP);
            beside.forEach(PagesAndKeys::standUpright);
        } else {
            turner = new HBox(previous, where, next);
            keys = new HBox(GAP);
            ((HBox) keys).setAlignment(Pos.CENTER_LEFT);
        }
        turner.getStyleClass().add("pager");
        keys.getChildren().setAll(beside);
        getChildren().setAll(head, pages, keys, turner);
        setMinSize(0, 0);
        pages.countProperty().subscribe(this::requestLayout);
    }

    /// Parts that stand at the side without pages.
    static Region beside(Region main, List<? extends Node> side) {
        side.forEach(PagesAndKeys::standUpright);
        var column = new VBox(GAP);
        column.getChildren().setAll(side);
        column.setMinWidth(SIDE);
        column.setMaxWidth(SIDE);
        column.setMinHeight(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        var row = new HBox(GAP, main, column);
        row.setMinSize(0, 0);
        return row;
    }

    /// The two arrows share the width of the side.
    private static Region wide(Region arrow) {
        arrow.setPrefWidth((SIDE - GAP) / 2);
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        return arrow;
    }

    /// At the side, the icon stands above its word.
    private static void standUpright(Node key) {
        if (key instanceof ButtonBase labeled) {
            labeled.setContentDisplay(ContentDisplay.TOP);
            labeled.setMinWidth(SIDE);
            labeled.setMaxWidth(SIDE);
            labeled.setMinHeight(Region.USE_PREF_SIZE);
            labeled.getStyleClass().add("side-key");
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// With all on a single page.
    @Override
    protected double computePrefHeight(double width) {
        boolean alone = keys.getChildren().isEmpty();
        double room = low && !alone ? width - SIDE - GAP : width;
        double below = low || alone ? 0 : keys.prefHeight(width) + GAP;
        return headHeight(room) + pages.prefHeight(room) + below;
    }

    @Override
    protected void layoutChildren() {
        if (low) {
            layOutBeside(getWidth(), getHeight());
        } else {
            layOutBelow(getWidth(), getHeight());
        }
    }

    private void layOutBeside(double width, double height) {
        boolean alone = keys.getChildren().isEmpty();
        double narrow = width - SIDE - GAP;
        double top = headHeight(alone ? width : narrow);
        boolean turns = !pages.fitsOnePage(alone ? width : narrow, height - top);
        turner.setVisible(turns);
        double room = alone && !turns ? width : narrow;
        top = headHeight(room);
        place(head, 0, 0, room, top, HPos.LEFT, VPos.TOP);
        place(pages, 0, top, room, height - top, HPos.LEFT, VPos.TOP);
        pages.layout();
        place(keys, width - SIDE, 0, SIDE, keys.prefHeight(SIDE), HPos.CENTER, VPos.TOP);
        double turnerHeight = turner.prefHeight(SIDE);
        place(turner, width - SIDE, height - turnerHeight, SIDE, turnerHeight, HPos.CENTER, VPos.BOTTOM);
    }

    private void layOutBelow(double width, double height) {
        double keysHeight = keys.getChildren().isEmpty() ? 0 : keys.prefHeight(width);
        double below = keysHeight > 0 ? keysHeight + GAP : 0;
        showWhere(true);
        if (turner.prefWidth(-1) > width) {
            showWhere(false);
        }
        double turnerHeight = turner.prefHeight(-1);
        double turnerWidth = turner.prefWidth(-1);
        double top = headHeight(width);
        boolean turns = !pages.fitsOnePage(width, height - top - below);
        boolean oneRow = keys.prefWidth(-1) + GAP + turnerWidth <= width;
        double turnerRow = !turns ? 0 : oneRow ? Math.max(0, turnerHeight + GAP - below) : turnerHeight + GAP;
        turner.setVisible(turns);
        place(head, 0, 0, width, top, HPos.LEFT, VPos.TOP);
        place(pages, 0, top, width, height - top - below - turnerRow, HPos.LEFT, VPos.TOP);
        pages.layout();
        place(turner, width - turnerWidth, height - turnerHeight, turnerWidth, turnerHeight, HPos.RIGHT, VPos.CENTER);
        double keysBottom = turns && !oneRow ? height - turnerHeight - GAP : height;
        double keysWidth = turns && oneRow ? width - turnerWidth - GAP : width;
        place(keys, 0, keysBottom - keysHeight, keysWidth, keysHeight, HPos.LEFT, VPos.CENTER);
    }

    /// In a place too narrow for it, the two keys that turn pages must do.
    private void showWhere(boolean shown) {
        where.setManaged(shown);
        where.setVisible(shown);
    }

    private double headHeight(double width) {
        double height = head.prefHeight(width);
        return height > 0 ? height + GAP : 0;
    }

    private void place(Region region, double x, double y, double width, double height, HPos side, VPos end) {
        layoutInArea(region, x, y, width, height, 0, side, end);
    }
}
