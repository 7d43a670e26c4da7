package org.nightstep.ui.quickprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nightstep.language.Language;
import org.nightstep.sheet.Paper;
import org.nightstep.sheet.PrintSize;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Parts;

/// How a sheet is printed: language, letters, paper and copies. Made once, then shown as it changes.
final class HowParts {

    private static final double GAP = 14;
    private static final double WIDEST = 520;
    private static final double WIDEST_INLINE = 240;

    private final Parts parts;
    private final QuickPrintModel model;
    private final boolean inline;
    private final List<FlowColumn.Item> items = new ArrayList<>();
    private final Map<Button, BooleanSupplier> chosen = new LinkedHashMap<>();
    private final Button fewer;
    private final Button more;
    private final Label copies;

    /// @param inline whether the name of a choice stands beside its keys, to spare height
    HowParts(Parts parts, QuickPrintModel model, List<Language> languages, boolean inline) {
        this.parts = parts;
        this.model = model;
        this.inline = inline;
        if (languages.size() > 1) {
            var row = new FlowPane(GAP, GAP);
            row.getChildren().setAll(keys(languages, Language::name, language -> model.choose(language.tag()),
                    language -> language.tag().equals(model.content().get().language())));
            below("quick.language", row);
        }
        choice("quick.letters", keys(List.of(PrintSize.values()), size -> parts.words().text("quick.letters.points", size.points()),
                model::choose, size -> size == model.content().get().size()));
        choice("quick.paper", keys(List.of(Paper.values()), paper -> parts.words().text("quick.paper." + paper.name().toLowerCase(Locale.ROOT)),
                model::choose, paper -> paper == model.content().get().paper()));
        fewer = step("less", "quick.copies.fewer", -1);
        copies = parts.label("", "copies");
        copies.setMinWidth(Region.USE_PREF_SIZE);
        more = step("add", "quick.copies.more", 1);
        beside("quick.copies", List.of(fewer, copies, more));
    }

    List<FlowColumn.Item> items() {
        return items;
    }

    /// @param keeps whether sheets are kept as one file, so that copies mean nothing
    void show(boolean keeps) {
        boolean locked = model.isLocked();
        chosen.forEach((key, is) -> {
            key.getStyleClass().remove("chosen");
            if (is.getAsBoolean()) {
                key.getStyleClass().add("chosen");
            }
            key.setDisable(locked);
            key.setAccessibleText(parts.words().text(is.getAsBoolean() ? "choice.chosen" : "choice.open", key.getText()));
        });
        int number = model.copies().get();
        copies.setText(String.valueOf(number));
        fewer.setDisable(locked || keeps || number == 1);
        more.setDisable(locked || keeps || number == QuickPrintModel.MOST_COPIES);
    }

    private void choice(String phrase, List<Button> keys) {
        if (inline) {
            beside(phrase, keys);
        } else {
            below(phrase, row(keys));
        }
    }

    private void below(String phrase, Node row) {
        items.add(new FlowColumn.Item(parts.label(parts.words().text(phrase), "heading"), GAP, true));
        items.add(new FlowColumn.Item(row, GAP / 2, false));
    }

    private void beside(String phrase, List<? extends Node> keys) {
        Label name = parts.label(parts.words().text(phrase), "heading");
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (inline) {
            name.getStyleClass().add("inline-name");
            name.setMaxWidth(Region.USE_PREF_SIZE);
        } else {
            HBox.setHgrow(name, Priority.ALWAYS);
        }
        HBox row = row(keys);
        row.getChildren().addFirst(name);
        items.add(new FlowColumn.Item(row, GAP, false));
    }

    private static HBox row(List<? extends Node> nodes) {
        var row = new HBox(GAP);
        row.getChildren().setAll(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private <T> List<Button> keys(List<T> values, Function<T, String> words, Consumer<T> choose, Predicate<T> is) {
        return values.stream().map(value -> {
            Button key = parts.key("", words.apply(value), () -> choose.accept(value));
            HBox.setHgrow(key, Priority.ALWAYS);
            key.setMaxWidth(inline ? WIDEST_INLINE : WIDEST);
            chosen.put(key, () -> is.test(value));
            return key;
        }).toList();
    }

    private Button step(String icon, String phrase, int by) {
        Button key = parts.key(icon, "", () -> model.copies(by));
        key.setAccessibleText(parts.words().text(phrase));
        return key;
    }
}
