package org.nightstep.ui.takehome;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.MaskerPane;
import org.nightstep.sheet.PrintSize;
import org.nightstep.ui.handover.Handing;
import org.nightstep.ui.handover.Outlet;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.SheetItem;

/// The real page as it will be printed or kept, what is on it, and one key for that.
public final class TakeHomeScreen implements Screen {

    private static final double GAP = 18;
    private static final double WIDE_SHARE = 0.40;
    private static final double TALL_SHARE = 0.46;
    private static final double SMALL_SHARE = 0.32;

    private final Parts parts;
    private final TakeHomeModel model;
    private final Consumer<Route> go;
    private final StackPane preview = new StackPane();
    private final StackPane choices = new StackPane();
    private final Button keep;
    private final Label state;
    private final Region sheetAndChoices;
    private final StackPane node = new StackPane();
    private final boolean compact;
    private final boolean asks;

    /// @param asks whether the clinic offers the questions
    public TakeHomeScreen(Parts parts, TakeHomeModel model, boolean asks, Consumer<Route> go) {
        this.asks = asks;
        this.parts = parts;
        this.model = model;
        this.go = go;
        compact = parts.form().family() == Form.Family.COMPACT;
        keep = parts.key("printer", parts.words().text("takehome.keep"), this::touched, "amber");
        keep.setMaxWidth(Double.MAX_VALUE);
        state = parts.label("");
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        preview.getStyleClass().add("preview");
        preview.setMinSize(0, 0);
        choices.setMinSize(0, 0);
        choices.setPrefHeight(0);
        VBox.setVgrow(choices, Priority.ALWAYS);
        var right = compact ? new VBox(GAP, choices, keep) : new VBox(GAP, choices, state, keep);
        sheetAndChoices = Split.of(preview, right, parts.form(),
                parts.form().isTight() ? SMALL_SHARE : WIDE_SHARE,
                compact ? SMALL_SHARE : TALL_SHARE);
        node.setMinSize(0, 0);
        node.getChildren().add(sheetAndChoices);
    }

    private void showChoices() {
        List<FlowColumn.Item> items = new ArrayList<>();
        boolean empty = model.items().isEmpty();
        if (compact) {
            sentences(words()).forEach(sentence -> items.add(new FlowColumn.Item(parts.label(sentence), GAP / 2, false)));
        }
        items.add(new FlowColumn.Item(parts.label(parts.words().text(empty ? "takehome.empty.title" : "takehome.title"),
                "section-title"), GAP, compact && !empty));
        if (empty) {
            items.add(new FlowColumn.Item(parts.label(parts.words().text("takehome.empty"), "lead"), GAP, false));
            items.add(door("takehome.add-page", new Route.Contents()));
            if (asks) {
                items.add(door("takehome.add-outcome", new Route.WizardStart()));
            }
            items.add(door("takehome.add-stretch", new Route.Stretches("")));
        } else {
            if (!compact && !parts.form().isTight()) {
                items.add(new FlowColumn.Item(parts.label(parts.words().text("text.size"), "heading"), GAP, true));
                items.add(new FlowColumn.Item(sizes(), GAP / 2, false));
                items.add(new FlowColumn.Item(parts.label(parts.words().text("takehome.on-it"), "heading"), GAP, true));
            }
            model.inPageOrder().forEach(item -> items.add(new FlowColumn.Item(row(item), GAP / 2 + 4, false)));
            model.backs().forEach(back -> items.add(new FlowColumn.Item(
                    parts.key("add", model.name(back), () -> model.take(back)), GAP, false)));
        }
        choices.getChildren().setAll(parts.turning(new Pages(new FlowColumn(items)), List.of()));
    }

    private FlowColumn.Item door(String phrase, Route to) {
        return new FlowColumn.Item(parts.key("next", parts.words().text(phrase), () -> go.accept(to)), GAP, false);
    }

    private Node sizes() {
        var row = new FlowPane(GAP, GAP);
        for (PrintSize size : PrintSize.values()) {
            Button key = parts.key("", parts.words().text("text.size." + size.name().toLowerCase(Locale.ROOT)),
                    () -> model.choose(size));
            if (size == model.size().get()) {
                key.getStyleClass().add("chosen");
            }
            row.getChildren().add(key);
        }
        return row;
    }

    private Node row(SheetItem item) {
        Label name = parts.label(model.name(item));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button remove = parts.key("close", compact ? "" : parts.words().text("takehome.remove"), () -> model.remove(item));
        remove.setAccessibleText(parts.words().text("takehome.remove.spoken", model.name(item)));
        var keys = new HBox(GAP, remove);
        keys.setAlignment(Pos.CENTER_RIGHT);
        boolean movable = model.canMove(item, -1) || model.canMove(item, 1);
        if (movable) {
            keys.getChildren().addAll(0, List.of(mover(item, "up", -1), mover(item, "down", 1)));
        }
        name.setMaxHeight(Double.MAX_VALUE);
        Pane row = compact && movable ? new VBox(name, keys) : new HBox(GAP, name, keys);
        row.getStyleClass().add("sheet-row");
        return row;
    }

    private Button mover(SheetItem item, String way, int by) {
        Button key = parts.key(way, "", () -> model.move(item, by));
        key.setAccessibleText(parts.words().text("takehome." + way + ".spoken", model.name(item)));
        key.setDisable(!model.canMove(item, by));
        return key;
    }

    private Node waiting() {
        var waiting = new MaskerPane();
        waiting.setText(parts.words().text("takehome.making"));
        return waiting;
    }

    private void touched() {
        if (isClosed(model.handing().get())) {
            model.ask();
        } else {
            model.hand();
        }
    }

    private static boolean isClosed(Handing handing) {
        return handing instanceof Handing.Offered(Outlet.Way way, _) && way == Outlet.Way.CLOSED;
    }

    private void show(TakeHomeModel.Page page) {
        Node shown = switch (page) {
            case TakeHomeModel.Page.Empty() -> parts.pictures().view("sheet",
                    PictureView.Fit.WHOLE, "", 0);
            case TakeHomeModel.Page.Making() -> waiting();
            case TakeHomeModel.Page.Failed() -> parts.label(parts.words().text("takehome.failed"), "lead");
            case TakeHomeModel.Page.Ready ready -> SheetPage.whole(parts, ready.pages(), compact && !parts.form().portrait(),
                    () -> node.getChildren().setAll(SheetPage.large(parts, ready.pages(), this::showAll)));
        };
        showAll();
        preview.getChildren().setAll(shown);
        showKey();
    }

    private void showAll() {
        node.getChildren().setAll(sheetAndChoices);
    }

    /// What the key does, and what is known of the sheet. A small panel has no room for words below the list: they stand
    /// at its head, on the same pages.
    private void showKey() {
        Handing handing = model.handing().get();
        keep.setDisable(!(model.page().get() instanceof TakeHomeModel.Page.Ready) || handing instanceof Handing.Asking
                || handing instanceof Handing.UnderWay);
        state.setText(words());
        if (compact) {
            showChoices();
        }
        if (handing instanceof Handing.Offered(Outlet.Way way, _)) {
            keep.setText(parts.words().text(switch (way) {
                case PRINT -> "takehome.print";
                case KEEP -> "takehome.keep";
                case CLOSED -> "takehome.again";
            }));
        }
    }

    /// Each may stand on a page of its own.
    private List<String> sentences(String words) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.forLanguageTag(parts.words().language().tag()));
        ends.setText(words);
        List<String> sentences = new ArrayList<>();
        for (int start = ends.first(), end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            sentences.add(words.substring(start, end).strip());
        }
        return sentences;
    }

    private String words() {
        return switch (model.handing().get()) {
            case Handing.Asking _ -> "";
            case Handing.Offered(Outlet.Way way, String words) -> model.items().isEmpty() || compact && way != Outlet.Way.CLOSED ? "" : words;
            case Handing.UnderWay(String words) -> words;
            case Handing.Done(String words) -> words;
            case Handing.Failed(String words) -> words;
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.home"), parts.words().text("place.sheet"));
    }

    @Override
    public void entered(Lifetime lifetime) {
        showChoices();
        lifetime.holds(model.items().subscribe(this::showChoices));
        lifetime.holds(model.size().subscribe(this::showChoices));
        lifetime.holds(model.page().subscribe(this::show));
        lifetime.holds(model.handing().subscribe(_ -> showKey()));
    }
}
