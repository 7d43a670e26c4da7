package org.nightstep.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.nightstep.content.Block;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.TermCard;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Asides;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Two causes side by side; in a narrow place the same below each other. Touching a name changes it for another cause.
public final class CompareScreen implements Screen {

    private static final double GAP = 26;
    private static final double LINE_GAP = 8;
    private static final double COLUMN_GAP = 36;
    private static final double HEAD = 190;

    private final Parts parts;
    private final CompareModel model;
    private final Consumer<Route> go;
    private final Asides asides;
    private final Prose prose;
    private final Region node;

    public CompareScreen(Parts parts, CompareModel model, Consumer<Route> go, Asides asides) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        this.asides = asides;
        prose = new Prose(parts.form(), this::explain);
        var head = pair(name(model.first(), other -> new Route.Compare(other, model.second())),
                name(model.second(), other -> new Route.Compare(model.first(), other)));
        List<FlowColumn.Item> items = new ArrayList<>();
        model.rows().forEach(row -> items.addAll(isBeside() ? beside(row) : below(row)));
        node = parts.turning(head, new Pages(new FlowColumn(items)), List.of());
    }

    private boolean isBeside() {
        return parts.form().hasRoomBeside()
                || parts.form().portrait() && parts.form().family() == Form.Family.WIDE && parts.form().size() == TextSize.STANDARD;
    }

    private Region name(String id, Function<String, Route> changed) {
        Topic topic = model.topic(id);
        if (parts.form().isTight()) {
            return parts.wordCard(topic.title(), false, () -> choose(changed));
        }
        var card = parts.pictureCard(topic.picture(), topic.title(), parts.words().text("compare.change"), () -> choose(changed));
        card.setPrefHeight(HEAD);
        return card;
    }

    private void choose(Function<String, Route> changed) {
        List<TouchCard> cards = model.others().stream().map(topic -> parts.wordCard(topic.title(), false, () -> {
            asides.close();
            go.accept(changed.apply(topic.id()));
        })).toList();
        asides.open(parts.words().text("compare.choose"), parts.turning(new Pages(new FlowColumn(parts.listed(cards, LINE_GAP * 2))), List.of()));
    }

    private List<FlowColumn.Item> beside(CompareModel.Row row) {
        List<FlowColumn.Item> items = new ArrayList<>(List.of(heading(row.heading())));
        List<Node> left = lines(row.first());
        List<Node> right = lines(row.second());
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            items.add(new FlowColumn.Item(pair(i < left.size() ? left.get(i) : new Region(), i < right.size() ? right.get(i) : new Region()),
                    LINE_GAP, false));
        }
        return items;
    }

    private List<FlowColumn.Item> below(CompareModel.Row row) {
        List<FlowColumn.Item> items = new ArrayList<>(List.of(heading(row.heading())));
        items.addAll(named(model.topic(model.first()), row.first()));
        items.addAll(named(model.topic(model.second()), row.second()));
        return items;
    }

    private List<FlowColumn.Item> named(Topic topic, Block block) {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(topic.title(), "strong"), LINE_GAP * 2, true));
        lines(block).forEach(line -> items.add(new FlowColumn.Item(line, LINE_GAP, false)));
        return items;
    }

    private FlowColumn.Item heading(String words) {
        return new FlowColumn.Item(parts.label(words, "heading"), GAP, true);
    }

    private List<Node> lines(Block block) {
        return prose.nodes(block.passages());
    }

    private static Region pair(Node left, Node right) {
        var row = new GridPane(COLUMN_GAP, 0);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, left, right);
        return row;
    }

    private void explain(String term) {
        model.library().glossary().term(term).ifPresent(found -> asides.open(found.word(), TermCard.of(parts, found)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("section.causes"), parts.words().text("compare.title"));
    }
}
