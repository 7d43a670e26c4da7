package org.nightstep.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.content.Block;
import org.nightstep.content.Source;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.SourceLines;
import org.nightstep.ui.part.TermCard;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Asides;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// A page of the document: its picture, its one-line summary, and its blocks on pages that turn.
public final class TopicScreen implements Screen {

    private static final double GAP = 24;
    private static final double KEY_GAP = 14;
    private static final double BLOCK_GAP = 26;
    /// Pieces of a box overlap so far that no line shows between them.
    private static final double SEAM = 1;
    private static final double LINE_GAP = 8;
    private static final double PICTURE_WIDTH = 660;
    private static final double PICTURE_ACROSS = 570;
    private static final double MEDIUM_PICTURE_ACROSS = 420;
    private static final double PICTURE_HEIGHT = 400;
    private static final double SMALL_PICTURE_HEIGHT = 230;
    private static final double COVER_WIDTH = 250;
    private static final double COVER_HEIGHT = 340;

    private final Parts parts;
    private final TopicModel model;
    private final Consumer<Route> go;
    private final Asides asides;
    private final Prose prose;
    private final Button add;
    private final TopicPicture picture;
    private final Pages pages;
    private final Region node;

    /// @param asides shows what a word means and where the page comes from
    public TopicScreen(Parts parts, TopicModel model, Consumer<Route> go, Asides asides) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        this.asides = asides;
        prose = new Prose(parts.form(), this::explain);
        add = parts.addKey("", model::takeHome);
        picture = new TopicPicture(parts, model.topic());
        Topic topic = model.topic();
        pages = new Pages(new FlowColumn(parts.form().hasRoomBeside() ? column(topic) : stack(topic)));
        node = parts.form().hasRoomBeside() ? beside(topic) : parts.turning(pages, List.of(add));
    }

    private List<FlowColumn.Item> column(Topic topic) {
        List<FlowColumn.Item> items = new ArrayList<>(opening(topic));
        items.addAll(body(topic));
        items.addAll(further(List.of()));
        return items;
    }

    /// Picture and key at the left, text at the right.
    private Region beside(Topic topic) {
        Region hero = picture.withCaptionBelow();
        VBox.setVgrow(hero, Priority.ALWAYS);
        add.setMaxWidth(Double.MAX_VALUE);
        Button from = parts.key("info", parts.words().text("topic.sources"), this::showSources);
        from.setMaxWidth(Double.MAX_VALUE);
        var left = new VBox(KEY_GAP, hero, add, from);
        left.setMinWidth(PICTURE_WIDTH);
        left.setMaxWidth(PICTURE_WIDTH);
        Region text = parts.turning(pages, List.of());
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(2 * GAP, left, text);
    }

    /// Where there is no room beside: upright, the picture above the text; on a small panel, a page of its own.
    private List<FlowColumn.Item> stack(Topic topic) {
        List<FlowColumn.Item> items = new ArrayList<>();
        if (parts.form().isLow() && parts.form().size() == TextSize.STANDARD) {
            items.add(new FlowColumn.Item(cover(topic), 0, false));
            items.add(new FlowColumn.Item(picture.caption(), GAP / 2, false));
        } else {
            items.addAll(opening(topic));
            items.addAll(across());
        }
        items.addAll(body(topic));
        items.addAll(further(List.of(card("topic.sources", this::showSources))));
        return items;
    }

    /// Where there is no room beside the text, the picture lies across the page.
    private List<FlowColumn.Item> across() {
        Form form = parts.form();
        if (form.family() == Form.Family.COMPACT) {
            return List.of(new FlowColumn.Item(picture.alone(SMALL_PICTURE_HEIGHT), GAP / 2, false),
                    new FlowColumn.Item(picture.caption(), GAP / 2, false));
        }
        boolean wholeBeside = form.isLandscape() || form.family() == Form.Family.WIDE && form.size() == TextSize.STANDARD;
        return List.of(new FlowColumn.Item(wholeBeside
                ? picture.withCaptionBeside(form.family() == Form.Family.WIDE ? PICTURE_ACROSS : MEDIUM_PICTURE_ACROSS)
                : picture.withKeyBelow(PICTURE_HEIGHT), GAP, false));
    }

    /// The first page of a small panel: picture at the left, title and summary at the right.
    private Region cover(Topic topic) {
        return picture.withWords(new VBox(GAP / 2, parts.label(topic.title(), "title"), summary(topic)), COVER_WIDTH, COVER_HEIGHT);
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
        items.addAll(prose.items(block.passages(), LINE_GAP));
        return items;
    }

    /// One box, in pieces that go on to the next page where a page is too small for all.
    private List<FlowColumn.Item> caution(Block block) {
        List<FlowColumn.Item> lines = new ArrayList<>();
        lines.add(new FlowColumn.Item(parts.label(block.title(), "heading"), BLOCK_GAP, true));
        lines.addAll(prose.items(block.passages(), -SEAM));
        lines.add(new FlowColumn.Item(parts.label(from(block), "from"), -SEAM, false));
        List<FlowColumn.Item> items = new ArrayList<>();
        for (FlowColumn.Item line : lines) {
            var piece = new StackPane(line.node());
            piece.getStyleClass().add("caution");
            boolean last = items.size() == lines.size() - 1;
            items.add(new FlowColumn.Item(piece, line.gap(), last ? FlowColumn.Tie.NONE
                    : line.tie() == FlowColumn.Tie.FIRM ? FlowColumn.Tie.FIRM : FlowColumn.Tie.LOOSE));
        }
        items.getFirst().node().getStyleClass().add("opens");
        items.getLast().node().getStyleClass().add("closes");
        return items;
    }

    /// After the last block: where to go from here, and what helps to understand the page.
    private List<FlowColumn.Item> further(List<TouchCard> more) {
        List<TouchCard> cards = new ArrayList<>(model.next().stream().map(topic -> parts.wordCard(topic.title(), model.hasSeen(topic),
                () -> go.accept(new Route.TopicPage(topic.id())))).toList());
        model.stretches().reversed().forEach(id -> cards.addFirst(parts.wordCard(parts.words().text("topic.stretch", parts.words().text("stretch." + id + ".title")),
                false, () -> go.accept(new Route.StretchPlayer(id)))));
        model.compared().ifPresent(other -> cards.add(parts.wordCard(parts.words().text("topic.compare", other.title()), false,
                () -> go.accept(new Route.Compare(model.topic().id(), other.id())))));
        if (!model.terms().isEmpty()) {
            cards.add(card("topic.terms", () -> asides.open(parts.words().text("topic.terms"), TermCard.all(parts, model.terms()))));
        }
        cards.addAll(more);
        List<FlowColumn.Item> items = new ArrayList<>();
        if (model.topic().isAddition()) {
            items.add(new FlowColumn.Item(parts.label(parts.words().text("topic.addition")), BLOCK_GAP, false));
        }
        items.add(new FlowColumn.Item(parts.label(parts.words().text("topic.next"), "heading"), BLOCK_GAP, true));
        items.addAll(parts.listed(cards, KEY_GAP));
        return items;
    }

    private TouchCard card(String phrase, Runnable action) {
        return parts.wordCard(parts.words().text(phrase), false, action);
    }

    private void explain(String term) {
        model.term(term).ifPresent(found -> asides.open(found.word(), TermCard.of(parts, found)));
    }

    private void showSources() {
        asides.open(parts.words().text("topic.sources"),
                parts.turning(new Pages(new FlowColumn(SourceLines.of(parts, model.sources()))), List.of()));
    }

    /// Who says so; the key with all sources tells in which document.
    private String from(Block block) {
        return parts.words().text("topic.from", model.sources(block.sources()).stream().map(Source::authority).distinct()
                .collect(Collectors.joining(", ")));
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
        model.see();
        picture.entered(lifetime);
        lifetime.holds(model.onSheet().subscribe(taken -> {
            add.setText(parts.brief(taken ? "sheet.added" : "sheet.add"));
            add.setDisable(taken);
        }));
    }
}
