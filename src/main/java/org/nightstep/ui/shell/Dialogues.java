package org.nightstep.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.language.Language;
import org.nightstep.ui.part.Parts;
import org.nightstep.visit.ColourMode;
import org.nightstep.visit.TextSize;
import org.nightstep.visit.Visit;

/// The few dialogues of the shell. Each is calm, says what will happen, and closes with one large key.
final class Dialogues {

    private static final double GAP = 16;

    private final Runnable close;

    Dialogues(Runnable close) {
        this.close = close;
    }

    /// Choose the size of the letters and the colours.
    Region textAndContrast(Parts parts, Visit visit) {
        // in the same row as the colours: the lowest glass has no room for another
        FlowPane colours = choice(parts, "text.mode.", ColourMode.values(), ColourMode::id, visit.colourMode().get(),
                visit.colourMode()::set);
        colours.getChildren().add(movement(parts, visit));
        return dialogue(parts, "text.title", parts.key("check", parts.words().text("text.done"), close, "primary"),
                parts.label(parts.words().text("text.size"), "heading"),
                choice(parts, "text.size.", TextSize.values(), TextSize::id, visit.textSize().get(), visit.textSize()::set),
                parts.label(parts.words().text("text.mode"), "heading"), colours);
    }

    /// A key that stays pressed: for people whom movement makes dizzy.
    private static Button movement(Parts parts, Visit visit) {
        Button key = parts.key("pause", parts.words().text("text.less-movement"), () -> { });
        key.setOnAction(_ -> {
            visit.lessMovement().set(!visit.lessMovement().get());
            showMovement(parts, key, visit);
        });
        showMovement(parts, key, visit);
        return key;
    }

    private static void showMovement(Parts parts, Button key, Visit visit) {
        boolean less = visit.lessMovement().get();
        mark(key, less);
        key.setAccessibleText(parts.words().text(less ? "choice.chosen" : "choice.open", parts.words().text("text.less-movement")));
    }

    /// Choose the language, each in its own name.
    Region language(Parts parts, List<Language> languages, Visit visit) {
        var row = new FlowPane(GAP, GAP);
        for (Language language : languages) {
            Button key = parts.key("", language.name(), () -> {
                visit.language().set(language.tag());
                close.run();
            });
            mark(key, language.tag().equals(visit.language().get()));
            row.getChildren().add(key);
        }
        return dialogue(parts, "language.title", parts.key("close", parts.words().text("dialogue.close"), close), row);
    }

    /// What a screen opens above itself.
    Region aside(Parts parts, String title, Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return titled(parts, title, parts.key("close", parts.words().text("dialogue.close"), close, "primary"), content);
    }

    /// Somebody needs a person.
    ///
    /// @param codes shows staff the codes of the causes
    /// @param print lets staff print a sheet
    Region staffHelp(Parts parts, Runnable codes, Runnable print) {
        return dialogue(parts, "staff.title", parts.key("check", parts.words().text("dialogue.close"), close, "primary"),
                parts.label(parts.words().text("staff.desk"), "lead"),
                parts.label(parts.words().text("staff.unwell"), "lead", "strong"),
                new FlowPane(GAP, GAP, parts.key("lock", parts.brief("staff.codes"), codes),
                        parts.key("printer", parts.brief("staff.print"), print)));
    }

    /// Is anybody there? Counts down in words that stand still but for the number.
    ///
    /// @param first what matters more than the question
    Region idleQuestion(Parts parts, Optional<String> first, ObservableValue<Number> secondsLeft) {
        Label countdown = parts.label("", "lead");
        countdown.textProperty().bind(secondsLeft.map(left -> parts.words().text("idle.forget", left)));
        Button stay = parts.key("check", parts.words().text("idle.stay"), close, "amber");
        return first.map(words -> titled(parts, words, stay, parts.label(parts.words().text("idle.title"), "lead"), countdown))
                .orElseGet(() -> dialogue(parts, "idle.title", stay, countdown));
    }

    private static Region dialogue(Parts parts, String title, Button key, Node... content) {
        return titled(parts, parts.words().text(title), key, content);
    }

    private static Region titled(Parts parts, String title, Button key, Node... content) {
        key.setMaxWidth(Double.MAX_VALUE);
        // where the glass is too low for all, the content gives way and not the key
        var place = new StackPane(key);
        place.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(parts.label(title, "section-title"));
        box.getChildren().addAll(content);
        box.getChildren().add(place);
        return box;
    }

    private static <T> FlowPane choice(Parts parts, String phrase, T[] values, java.util.function.Function<T, String> id,
                                   T current, Consumer<T> chosen) {
        var row = new FlowPane(GAP, GAP);
        List<Button> keys = new ArrayList<>();
        for (T value : values) {
            Button key = parts.key("", parts.words().text(phrase + id.apply(value)), () -> { });
            key.setOnAction(_ -> {
                keys.forEach(each -> mark(each, each == key));
                chosen.accept(value);
            });
            mark(key, value == current);
            keys.add(key);
        }
        row.getChildren().setAll(keys);
        return row;
    }

    private static void mark(Button key, boolean chosen) {
        key.getStyleClass().remove("chosen");
        if (chosen) {
            key.getStyleClass().add("chosen");
        }
    }
}
