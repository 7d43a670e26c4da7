package org.nightstep.ui.part;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Shows an arrangement a page at a time: pages turn, nothing scrolls.
public final class Pages extends Region {

    private final Arrangement arrangement;
    private final IntegerProperty page = new SimpleIntegerProperty(this, "page", 0);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 1);
    private final ReadOnlyBooleanWrapper arranged = new ReadOnlyBooleanWrapper(this, "arranged", false);
    private List<List<Arrangement.Placed>> pages = List.of(List.of());
    /// Which node is to be seen once it is known on which page it stands; 0 for the first page.
    private int wanted;
    private double arrangedWidth = -1;
    private double arrangedHeight = -1;

    public Pages(Arrangement arrangement) {
        this.arrangement = arrangement;
        getStyleClass().add("pages");
        getChildren().setAll(arrangement.nodes());
        setMinSize(0, 0);
        page.subscribe(this::requestLayout);
    }

    /// The page that is shown, from 0.
    public IntegerProperty pageProperty() {
        return page;
    }

    /// How many pages there are at the present size.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Opens where other pages of the same things stand.
    public void takeUp(Pages other) {
        Node first = other.pages.get(other.shown()).stream().map(Arrangement.Placed::node).findFirst().orElse(null);
        wanted = Math.min(other.arrangement.nodes().indexOf(first), arrangement.nodes().size() - 1);
        requestLayout();
    }

    private void open(Node node) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(placed -> placed.node() == node)) {
                page.set(i);
            }
        }
    }

    /// Turns so many pages on, or back, from the one that is seen.
    void turn(int by) {
        page.set(Math.clamp(shown() + by, 0, pages.size() - 1));
    }

    /// There may be fewer pages than when the page was turned to.
    private int shown() {
        return Math.clamp(page.get(), 0, pages.size() - 1);
    }

    /// Whether the number of pages is known yet.
    public ReadOnlyBooleanProperty arrangedProperty() {
        return arranged.getReadOnlyProperty();
    }

    /// Whether all would stand on a single page of this size.
    boolean fitsOnePage(double width, double height) {
        return arrangement.pages(width, height).size() == 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// What a single page of all would need.
    @Override
    protected double computePrefHeight(double width) {
        double inside = Math.max(1, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + snappedBottomInset() + arrangement.pages(inside, Double.MAX_VALUE).getFirst().stream()
                .mapToDouble(placed -> placed.y() + placed.height()).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (width != arrangedWidth || height != arrangedHeight) {
            pages = arrangement.pages(width, height);
            arrangedWidth = width;
            arrangedHeight = height;
            count.set(pages.size());
            arranged.set(true);
            if (wanted > 0) {
                open(arrangement.nodes().get(wanted));
            }
            wanted = 0;
        }
        int shown = shown();
        for (int i = 0; i < pages.size(); i++) {
            for (Arrangement.Placed placed : pages.get(i)) {
                placed.node().setVisible(i == shown);
                placed.node().resizeRelocate(snappedLeftInset() + placed.x(), snappedTopInset() + placed.y(),
                        placed.width(), placed.height());
            }
        }
    }
}
