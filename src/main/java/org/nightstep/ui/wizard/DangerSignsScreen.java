package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.triage.Urgency;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Screen;

/// A poster of the signs that cannot wait, for a clinic that asks no questions.
public final class DangerSignsScreen implements Screen {

    private static final double GAP = 16;
    private static final double CARD_HEIGHT = 150;

    private final Parts parts;
    private final Region node;

    public DangerSignsScreen(Parts parts, DangerSignsModel model) {
        this.parts = parts;
        List<FlowColumn.Item> items = new ArrayList<>();
        for (Urgency urgency : List.of(Urgency.NOW, Urgency.TODAY)) {
            items.add(new FlowColumn.Item(parts.label(model.title(urgency), "section-title"), 2 * GAP, true));
            items.add(new FlowColumn.Item(parts.label(model.help(urgency)), 0, true));
            items.addAll(parts.listed(model.signs(urgency).stream().map(this::card).toList(), GAP));
        }
        var title = parts.label(parts.words().text("danger.title"), "title", "question");
        node = parts.turning(title, new Pages(new FlowColumn(items)), List.of());
    }

    private Region card(DangerSignsModel.Sign sign) {
        boolean small = parts.form().family() == Form.Family.COMPACT;
        Region words = small || sign.picture().isEmpty() ? parts.cardWords(sign.title(), sign.line())
                : parts.pictureWords(sign.picture().get(), sign.title(), sign.line());
        var card = new StackPane(words);
        card.getStyleClass().addAll("card", "sign");
        if (!small) {
            card.setMinHeight(CARD_HEIGHT * parts.form().wordScale());
            card.setPrefHeight(CARD_HEIGHT * parts.form().wordScale());
        }
        return card;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.home"), parts.words().text("danger.title"));
    }
}
