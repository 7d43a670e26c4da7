package org.nightstep.ui.causes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nightstep.ui.picture.PictureView;

/// A group of the map: its name and causes, and above them its picture, as large as there is room; none where there is little.
final class GroupCard extends VBox {

    private static final double GAP = 12;
    private static final double LEAST_PICTURE = 70;

    private final PictureView picture;

    GroupCard(PictureView picture, Node name, List<? extends Node> causes) {
        super(GAP, picture, name);
        this.picture = picture;
        getChildren().addAll(causes);
        getStyleClass().addAll("card", "group");
        picture.setMinHeight(0);
        picture.setPrefHeight(0);
        setVgrow(picture, Priority.ALWAYS);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        picture.setVisible(picture.getHeight() >= LEAST_PICTURE);
    }
}
