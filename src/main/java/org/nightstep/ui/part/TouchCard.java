package org.nightstep.ui.part;

import javafx.event.ActionEvent;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A card that is one large button: what looks touchable is exactly what is touchable. A release inside acts;
/// a press that slides off does not.
public class TouchCard extends ButtonBase {

    private final Node content;

    /// @param spoken what a listener hears
    public TouchCard(Node content, String spoken, Runnable action) {
        this.content = content;
        getStyleClass().add("touch-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnAction(_ -> action.run());
        content.setMouseTransparent(true);
    }

    @Override
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CardSkin(this);
    }

    private static final class CardSkin extends SkinBase<TouchCard> {

        CardSkin(TouchCard card) {
            super(card);
            getChildren().add(card.content);
            consumeMouseEvents(true);
            card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    card.requestFocus();
                    card.arm();
                }
            });
            card.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
                if (!card.contains(event.getX(), event.getY())) {
                    card.disarm();
                }
            });
            card.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
            card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (isAct(event)) {
                    card.arm();
                    event.consume();
                }
            });
            card.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
                if (isAct(event)) {
                    release();
                    event.consume();
                }
            });
        }

        private void release() {
            TouchCard card = getSkinnable();
            if (card.isArmed()) {
                card.disarm();
                card.fire();
            }
        }

        private static boolean isAct(KeyEvent event) {
            return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + getSkinnable().content.prefWidth(-1) + right;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            double inside = width < 0 ? -1 : width - left - right;
            return top + getSkinnable().content.prefHeight(inside) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            double inside = width < 0 ? -1 : width - left - right;
            return top + getSkinnable().content.minHeight(inside) + bottom;
        }

        @Override
        protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
            return Double.MAX_VALUE;
        }

        @Override
        protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
            return Double.MAX_VALUE;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            layoutInArea(getSkinnable().content, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
