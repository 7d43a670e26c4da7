package org.nightstep.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.MoveKey;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Look inside the leg: touch a layer to light it up, with the causes that belong to it.
public final class LayersScreen implements Screen {

    private static final double GAP = 24;
    private static final double ROW_GAP = 12;
    private static final double CORNER = 26;
    private static final double LANDSCAPE_SHARE = 0.34;
    private static final double PORTRAIT_SHARE = 0.42;
    private static final double ABOVE_SHARE = 0.32;

    private final Parts parts;
    private final LayersModel model;
    private final Consumer<Route> go;
    private final Region node;
    private Optional<MoveKey> move = Optional.empty();

    public LayersScreen(Parts parts, LayersModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        Region text = parts.leafing(new Pages(new FlowColumn(items())));
        node = parts.form().family() == Form.Family.COMPACT && parts.form().size() != TextSize.STANDARD ? text : withPicture(text);
    }

    /// Upright in large letters, the leg stands above the words and not beside them.
    private Region withPicture(Region text) {
        String shown = model.isChosen()
                ? parts.words().text("layers.lit", parts.words().text("layers." + model.layer()))
                : parts.words().text("layers.all");
        boolean above = parts.form().portrait() && (parts.form().size() != TextSize.STANDARD || parts.form().family() == Form.Family.COMPACT);
        PictureView picture = parts.pictures().view(model.picture(), above ? PictureView.Fit.WHOLE : PictureView.Fit.COVER, shown, CORNER);
        var stage = new StackPane(picture);
        move = MoveKey.of(parts, picture);
        move.ifPresent(key -> key.standOn(stage));
        return above ? Split.of(stage, text, parts.form(), 0, ABOVE_SHARE)
                : Split.beside(stage, text, parts.form(), parts.form().portrait() ? PORTRAIT_SHARE : LANDSCAPE_SHARE);
    }

    private List<FlowColumn.Item> items() {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (!parts.form().isLow()) {
            items.add(new FlowColumn.Item(parts.label(parts.words().text("layers"), "title"), 0, true));
        }
        items.add(new FlowColumn.Item(parts.label(parts.words().text(model.isChosen() ? "layers.hint." + model.layer() : "layers.choose")), ROW_GAP, true));
        var layers = new FlowPane(ROW_GAP, ROW_GAP);
        model.layers().forEach(layer -> layers.getChildren().add(key(layer)));
        items.add(new FlowColumn.Item(layers, ROW_GAP, false));
        if (model.isChosen()) {
            items.add(new FlowColumn.Item(parts.label(parts.words().text("layers.causes"), "heading"), GAP, true));
            items.addAll(parts.listed(model.causes().stream().map(cause -> parts.wordCard(cause.title(), model.hasSeen(cause),
                    () -> go.accept(new Route.TopicPage(cause.id())))).toList(), ROW_GAP));
        }
        return items;
    }

    private Button key(String layer) {
        String name = parts.words().text("layers." + layer);
        Button key = parts.key("", name, () -> go.accept(new Route.Layers(layer)));
        boolean lit = layer.equals(model.layer());
        if (lit) {
            key.getStyleClass().add("chosen");
        }
        key.setAccessibleText(lit ? parts.words().text("choice.chosen", name) : name);
        return key;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void entered(Lifetime lifetime) {
        move.ifPresent(key -> lifetime.holds(key.lives()));
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.contents"), parts.words().text("layers"));
    }
}
