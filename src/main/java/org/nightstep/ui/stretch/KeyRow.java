package org.nightstep.ui.stretch;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Keys that fill their row, each as wide as its share of it, and all of one height.
final class KeyRow extends Region {

    private static final double GAP = 14;

    private final List<Button> keys;
    private final ToIntFunction<Button> share;

    /// @param share of the row that a key takes, from 1
    KeyRow(List<Button> keys, ToIntFunction<Button> share) {
        this.keys = keys;
        this.share = share;
        keys.forEach(key -> {
            key.setMinWidth(0);
            key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        });
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(keys);
    }

    /// Equal keys.
    static KeyRow of(Button... keys) {
        return new KeyRow(List.of(keys), _ -> 1);
    }

    /// One key takes two shares.
    static KeyRow around(Button large, Button... keys) {
        return new KeyRow(List.of(keys), key -> key == large ? 2 : 1);
    }

    private double width(Button key, double width) {
        int shares = keys.stream().mapToInt(share).sum();
        return (width - GAP * (shares - 1)) / shares * share.applyAsInt(key) + GAP * (share.applyAsInt(key) - 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return keys.stream().mapToDouble(key -> height(key, width < 0 ? -1 : width(key, width))).max().orElse(0);
    }

    private static double height(Button key, double width) {
        return Math.max(key.minHeight(width), key.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return keys.stream().mapToDouble(key -> key.prefWidth(-1)).sum() + GAP * (keys.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Button key : keys) {
            double across = width(key, getWidth());
            layoutInArea(key, x, 0, across, getHeight(), 0, HPos.CENTER, VPos.CENTER);
            x += across + GAP;
        }
    }
}
