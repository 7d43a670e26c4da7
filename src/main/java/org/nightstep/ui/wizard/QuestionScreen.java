package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// One question. Where one answer is asked for, touching it goes on; where several, Next does.
public final class QuestionScreen implements Screen {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;
    private static final double TALLEST_CARD = 260;

    private final Parts parts;
    private final QuestionModel model;
    private final Consumer<Route> go;
    private final Map<String, ChoiceCard> cards = new LinkedHashMap<>();
    private final Label question;
    private final Label second;
    private final Button next;
    private final Pages pages;
    private boolean seenAll;
    private final Region node;

    public QuestionScreen(Parts parts, QuestionModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        boolean compact = parts.form().family() == Form.Family.COMPACT;
        question = parts.label(model.text(), "title", "question");
        second = parts.label(model.help());
        next = parts.key("next", parts.words().text("wizard.continue"), () -> go.accept(model.goOn()), "primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        for (QuestionModel.Option option : model.options()) {
            cards.put(option.id(), card(option));
        }
        pages = new Pages(new CardGrid(List.copyOf(cards.values()), new CardGrid.Shape(parts.form().wordScale() * (compact ? 250 : 400),
                parts.form().portrait() ? 1 : 3, compact ? SMALL_GAP : GAP, TALLEST_CARD, 2.4)));
        List<Node> keys = new ArrayList<>();
        keys.add(parts.key("info", parts.brief("wizard.why"), this::explain));
        if (model.isSeveral()) {
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            keys.addAll(List.of(between, next));
        }
        show(second, !parts.form().isTight());
        var head = new VBox(question, second);
        node = parts.turning(compact || parts.form().isTight() ? head : new VBox(GAP, progress(), head), pages, keys);
    }

    private ChoiceCard card(QuestionModel.Option option) {
        Region content = option.picture()
                .<Region>map(picture -> parts.pictureWords(picture, option.title(), option.line()))
                .orElseGet(() -> parts.cardWords(option.title(), option.line()));
        return ChoiceCard.of(parts, content, option.spoken(), model.isSeveral(), () -> touch(option.id()));
    }

    private void touch(String answer) {
        model.touch(answer);
        if (!model.isSeveral()) {
            go.accept(model.goOn());
        }
    }

    /// In place of the line below the question; where room is tight, in place of the question.
    private void explain() {
        boolean explained = second.getText().equals(model.why());
        second.setText(explained ? model.help() : model.why());
        if (parts.form().isTight()) {
            show(question, explained);
            show(second, !explained);
        }
    }

    /// Goes on only with an answer, and once every answer has been in sight.
    private void showNext() {
        seenAll |= pages.isArranged() && pages.pageProperty().get() >= pages.countProperty().get() - 1;
        next.setDisable(model.chosen().get().isEmpty() || !seenAll);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// A row of dots with words: which stages are done, which one this is.
    private Node progress() {
        var row = new FlowPane(GAP, SMALL_GAP / 2);
        row.getStyleClass().add("progress");
        // a listener hears where they are from the strip
        row.setAccessibleText("");
        List<String> stages = model.stages();
        for (int i = 0; i < stages.size(); i++) {
            boolean here = i == model.stage();
            var dot = new Label(i < model.stage() ? "" : Integer.toString(i + 1));
            dot.getStyleClass().addAll("dot", here ? "here" : i < model.stage() ? "done" : "ahead");
            if (i < model.stage()) {
                dot.setGraphic(parts.icons().node("check", 20));
            }
            var stage = new HBox(10, dot);
            stage.setAlignment(Pos.CENTER_LEFT);
            if (here || parts.form().isLandscape()) {
                var word = new Label(stages.get(i));
                word.getStyleClass().add(here ? "strong" : "plain");
                stage.getChildren().add(word);
            }
            row.getChildren().add(stage);
        }
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.wizard"),
                parts.words().text("wizard.where", model.stages().get(model.stage()), model.position()));
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.chosen().subscribe(chosen -> {
            cards.forEach((id, card) -> card.setChosen(chosen.contains(id)));
            showNext();
        }));
        lifetime.holds(pages.pageProperty().subscribe(this::showNext));
        lifetime.holds(pages.countProperty().subscribe(this::showNext));
    }
}
