package org.nightstep.ui.quickprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nightstep.language.Language;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;

/// The cards of each view, and which of them are chosen.
final class Lists {

    private static final double GAP = 14;
    private static final double NARROWEST = 420;
    private static final double NARROWEST_SMALL = 260;
    private static final double TALLEST = 150;
    private static final double RATIO = 4;

    private final Parts parts;
    private final QuickPrintModel model;
    private final Catalogue catalogue;
    private final List<Language> languages;
    private final Consumer<View> open;
    private final Map<Piece, ChoiceCard> cards = new LinkedHashMap<>();

    /// @param open another view
    Lists(Parts parts, QuickPrintModel model, Catalogue catalogue, List<Language> languages, Consumer<View> open) {
        this.parts = parts;
        this.model = model;
        this.catalogue = catalogue;
        this.languages = languages;
        this.open = open;
    }

    Pages pages(View view) {
        cards.clear();
        return switch (view) {
            case LISTS, HOW -> grid(View.lists().stream().map(this::door).toList());
            case TODAY -> column("quick.today.none", model.recent().stream().map(this::again).toList());
            case FIND -> find();
            case CHOSEN -> column("quick.chosen.none", pictured(catalogue.on(model.content().get())));
            case CAUSES, RELIEF, STRETCHES, OTHERS -> grid(pictured(catalogue.in(view.group().orElseThrow())));
        };
    }

    /// Ticks what is chosen now.
    void show() {
        cards.forEach((piece, card) -> {
            card.setChosen(model.content().get().has(piece));
            card.setDisable(model.isLocked());
        });
    }

    /// The name of a view on its key or card.
    String name(View view) {
        return parts.words().text("quick.list." + view.id(), model.content().get().count());
    }

    private TouchCard door(View view) {
        return parts.wordCard(name(view), false, () -> open.accept(view));
    }

    private Pages grid(List<? extends Node> nodes) {
        boolean small = parts.form().family() == Form.Family.COMPACT;
        return new Pages(new CardGrid(nodes, new CardGrid.Shape(parts.form().wordScale() * (small ? NARROWEST_SMALL : NARROWEST), 3,
                GAP, TALLEST, RATIO)));
    }

    private Pages column(String none, List<? extends Node> nodes) {
        return nodes.isEmpty()
                ? new Pages(new FlowColumn(List.of(new FlowColumn.Item(parts.label(parts.words().text(none), "lead"), 0, false))))
                : grid(nodes);
    }

    private List<ChoiceCard> pictured(List<Piece> pieces) {
        return pieces.stream().map(piece -> card(piece, parts.pictureWords(piece.picture(), piece.title(), ""))).toList();
    }

    private ChoiceCard card(Piece piece, Region content, String... styles) {
        ChoiceCard card = ChoiceCard.of(parts, content, piece.title(), true, () -> model.toggle(piece));
        card.getStyleClass().addAll(styles);
        cards.put(piece, card);
        return card;
    }

    private TouchCard again(SheetContent sheet) {
        String title = catalogue.on(sheet).stream().map(Piece::title).collect(Collectors.joining(" + "));
        String language = languages.stream().filter(each -> each.tag().equals(sheet.language())).map(Language::name).findFirst().orElse(sheet.language());
        String line = parts.words().text("quick.today.line", language, sheet.size().points(),
                parts.words().text("quick.paper." + sheet.paper().name().toLowerCase(Locale.ROOT)));
        return new TouchCard(parts.cardWords(title, line), title + ". " + line, () -> {
            model.again(sheet);
            open.accept(View.HOW);
        });
    }

    private Pages find() {
        String typed = model.typed().get();
        List<Piece> found = typed.isEmpty() ? List.of() : catalogue.found(typed);
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(typedSoFar(typed, found.isEmpty()), 0, true));
        List<String> next = catalogue.next(typed);
        for (int first = 0; first < next.size(); first += lettersInARow()) {
            items.add(new FlowColumn.Item(letters(next.subList(first, Math.min(next.size(), first + lettersInARow()))), GAP, false));
        }
        items.addAll(parts.listed(found.stream().map(piece -> card(piece, parts.cardWords(piece.title(), ""), "found")).toList(),
                parts.form().isLandscape() && !parts.form().isLow() ? 2 : 1, GAP));
        return new Pages(new FlowColumn(items));
    }

    private Node typedSoFar(String typed, boolean nothing) {
        if (typed.isEmpty()) {
            return parts.label(parts.words().text("quick.find"), "heading");
        }
        Label said = parts.label(parts.words().text(nothing ? "quick.find.none" : "quick.find.start", typed), "heading");
        var row = new FlowPane(GAP, GAP, said, parts.key("back", parts.words().text("quick.find.erase"), model::erase),
                parts.key("", parts.words().text("codes.all"), model::eraseAll));
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private int lettersInARow() {
        return switch (parts.form().family()) {
            case COMPACT -> parts.form().portrait() ? 5 : 6;
            case MEDIUM -> parts.form().portrait() ? 6 : 7;
            case WIDE -> parts.form().portrait() ? 9 : 10;
        };
    }

    private Node letters(List<String> characters) {
        var row = new HBox(GAP);
        characters.forEach(character -> row.getChildren().add(parts.key("", character, () -> model.type(character), "character")));
        return row;
    }
}
