package org.nightstep.ui.topic;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.content.Block;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// A page of the document: its picture, its one-line summary, and its blocks on pages that turn.
public final class TopicScreen implements Screen {

    private static final double GAP = 24;
    private static final double BLOCK_GAP = 26;
    /// Pieces of a box overlap so far that no line shows between them.
    private static final double SEAM = 1;
    private static final double LINE_GAP = 8;
    private static final double PICTURE_WIDTH = 660;
    private static final double PICTURE_HEIGHT = 520;
    private static final double COVER_WIDTH = 250;
    private static final double COVER_HEIGHT = 340;
    private static final double CORNER = 26;

    private final Parts parts;
    private final TopicModel model;
    private final Button add;
    private final Pages pages;
    private final Region node;

    public TopicScreen(Parts parts, TopicModel model) {
        this.parts = parts;
        this.model = model;
        add = parts.addKey("", model::takeHome);
        Topic topic = model.topic();
        pages = new Pages(new FlowColumn(parts.form().hasRoomBeside() ? column(topic) : stack(topic)));
        node = parts.form().hasRoomBeside() ? beside(topic) : parts.turning(pages, List.of(add));
    }

    private List<FlowColumn.Item> column(Topic topic) {
        List<FlowColumn.Item> items = new ArrayList<>(opening(topic));
        items.addAll(body(topic));
        return items;
    }

    /// Picture and key at the left, text at the right.
    private Region beside(Topic topic) {
        Region hero = hero(topic);
        VBox.setVgrow(hero, Priority.ALWAYS);
        add.setMaxWidth(Double.MAX_VALUE);
        var left = new VBox(GAP, hero, add);
        left.setMinWidth(PICTURE_WIDTH);
        left.setMaxWidth(PICTURE_WIDTH);
        Region text = parts.turning(pages, List.of());
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(2 * GAP, left, text);
    }

    /// Where there is no room beside: upright, the picture above the text; on a small panel, a page of its own.
    private List<FlowColumn.Item> stack(Topic topic) {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (parts.form().portrait()) {
            items.addAll(opening(topic));
            items.add(new FlowColumn.Item(tall(hero(topic)), GAP, false));
        } else if (parts.form().size() == TextSize.STANDARD) {
            items.add(new FlowColumn.Item(cover(topic), 0, false));
        } else {
            items.addAll(opening(topic));
        }
        items.addAll(body(topic));
        return items;
    }

    private Region tall(Region hero) {
        double height = parts.form().family() == Form.Family.COMPACT ? PICTURE_HEIGHT * 0.65 : PICTURE_HEIGHT;
        hero.setPrefHeight(height);
        return hero;
    }

    /// The first page of a small panel: picture at the left, title and summary at the right.
    private Region cover(Topic topic) {
        var words = new VBox(GAP / 2, parts.label(topic.title(), "title"), summary(topic));
        HBox.setHgrow(words, Priority.ALWAYS);
        PictureView picture = parts.pictures().view(topic.picture(), PictureView.Fit.COVER, topic.caption(), CORNER);
        picture.setPrefSize(COVER_WIDTH, COVER_HEIGHT);
        picture.setMinSize(COVER_WIDTH, COVER_HEIGHT);
        var cover = new HBox(GAP, picture, words);
        return cover;
    }

    private List<FlowColumn.Item> opening(Topic topic) {
        return List.of(new FlowColumn.Item(parts.label(topic.title(), "title"), 0, true),
                new FlowColumn.Item(summary(topic), GAP / 2, false));
    }

    private Node summary(Topic topic) {
        var box = new StackPane(parts.label(topic.summary()));
        box.getStyleClass().add("summary");
        return box;
    }

    private Region hero(Topic topic) {
        PictureView picture = parts.pictures().view(topic.picture(), PictureView.Fit.COVER, topic.caption(), CORNER);
        VBox.setVgrow(picture, Priority.ALWAYS);
        var hero = new VBox(picture, parts.label(topic.caption(), "hero-caption"));
        hero.getStyleClass().addAll("hero", "night");
        return hero;
    }

    private List<FlowColumn.Item> body(Topic topic) {
        List<FlowColumn.Item> items = new ArrayList<>();
        for (Block block : topic.blocks()) {
            switch (block) {
                case Block.Text text -> items.addAll(text(text));
                case Block.Caution caution -> items.addAll(caution(caution));
            }
        }
        return items;
    }

    private List<FlowColumn.Item> text(Block block) {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(block.title(), "heading"), BLOCK_GAP, true));
        for (Node line : Prose.nodes(block.passages(), parts.form())) {
            items.add(new FlowColumn.Item(line, LINE_GAP, false));
        }
        return items;
    }

    /// One box, in pieces that go on to the next page where a page is too small for all.
    private List<FlowColumn.Item> caution(Block block) {
        List<Node> lines = new ArrayList<>(List.of(parts.label(block.title(), "heading")));
        lines.addAll(Prose.nodes(block.passages(), parts.form()));
        from(block).forEach(line -> lines.add(parts.label(line, "from")));
        List<FlowColumn.Item> items = new ArrayList<>();
        for (Node line : lines) {
            var piece = new StackPane(line);
            piece.getStyleClass().add("caution");
            items.add(new FlowColumn.Item(piece, items.isEmpty() ? BLOCK_GAP : -SEAM, items.size() < lines.size() - 1));
        }
        items.getFirst().node().getStyleClass().add("opens");
        items.getLast().node().getStyleClass().add("closes");
        return items;
    }

    /// Where it is from; on a smaller panel a line for each source.
    private List<String> from(Block block) {
        List<String> names = model.sources(block.sources()).stream()
                .map(source -> source.authority() + ", " + source.document() + " (" + source.year() + ")").toList();
        return parts.form().family() != Form.Family.WIDE
                ? names.stream().map(name -> parts.words().text("topic.from", name)).toList()
                : List.of(parts.words().text("topic.from", String.join("; ", names)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.contents"),
                parts.words().text("section." + model.topic().section().id()), model.topic().title());
    }

    @Override
    public void takeUp(Screen before) {
        if (before instanceof TopicScreen other) {
            pages.takeUp(other.pages);
        }
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.onSheet().subscribe(taken -> {
            add.setText(parts.brief(taken ? "sheet.added" : "sheet.add"));
            add.setDisable(taken);
        }));
    }
}
