package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Route;

/// A question with its answers and keys. An answer that says all there is to say goes on when touched; after others,
/// Continue does.
final class QuestionView {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;

    private final Parts parts;
    private final QuestionModel model;
    private final Consumer<Route> go;
    private final AnswerArea answers;
    private final Label question;
    private final Label second;
    private final Button next;
    private final Pages pages;
    private boolean seenAll;
    private final Region node;

    /// @param above stands above the question
    QuestionView(Parts parts, QuestionModel model, List<? extends Node> above, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        question = parts.label(model.text(), "title", "question");
        second = parts.label(help());
        next = parts.key("next", parts.words().text("wizard.continue"), () -> go.accept(model.goOn()), "primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        answers = model.map().<AnswerArea>map(map -> new MapAnswers(parts, model, map, this::touch))
                .orElseGet(() -> new CardAnswers(parts, model, this::touch));
        pages = new Pages(answers.arrangement());
        show(second, !parts.form().isTight());
        node = parts.turning(head(above), pages, keys());
        model.legs().subscribe(_ -> answers.show());
        model.chosen().subscribe(_ -> showChosen());
        pages.pageProperty().subscribe(_ -> showNext());
        pages.countProperty().subscribe(_ -> showNext());
        pages.arrangedProperty().subscribe(_ -> showNext());
    }

    private List<Node> keys() {
        List<Node> keys = new ArrayList<>();
        keys.add(parts.key("info", parts.brief("wizard.why"), this::explain));
        keys.addAll(answers.keys());
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        if (model.several().get()) {
            keys.addAll(List.of(between, next));
        } else if (model.isMostlyOne()) {
            keys.addAll(List.of(between, parts.key("add", parts.brief(onMap("wizard.several")), model::chooseSeveral)));
        }
        return keys;
    }

    private Region head(List<? extends Node> above) {
        var head = new VBox(GAP);
        head.getChildren().setAll(above);
        var words = new VBox(question, second);
        if (!model.dropped().isEmpty()) {
            words.getChildren().addFirst(Changed.note(parts, model.dropped()));
        }
        head.getChildren().add(answers.besideQuestion().isEmpty() ? words : beside(words));
        return head;
    }

    /// Upright, there is more room below the question than beside it.
    private Pane beside(Region words) {
        var answersBeside = new HBox(SMALL_GAP);
        answersBeside.getChildren().setAll(answers.besideQuestion());
        answersBeside.setMinWidth(Region.USE_PREF_SIZE);
        answersBeside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return parts.form().isLandscape() ? new HBox(GAP, words, answersBeside) : new VBox(SMALL_GAP, words, answersBeside);
    }

    Region node() {
        return node;
    }

    private String help() {
        return model.isMostlyOne() ? parts.words().text(onMap("wizard.one")) : model.help();
    }

    private String onMap(String phrase) {
        return model.map().isPresent() ? phrase + ".map" : phrase;
    }

    private void touch(String answer) {
        boolean allSaid = model.touch(answer);
        if (allSaid && !(model.several().get() && next.isDisabled())) {
            go.accept(model.goOn());
        }
    }

    /// In place of the line below the question; where room is tight, in place of the question.
    private void explain() {
        boolean explained = second.getText().equals(why());
        second.setText(explained ? help() : why());
        if (parts.form().isTight()) {
            show(question, explained);
            show(second, !explained);
        }
    }

    private String why() {
        return model.source().map(source -> parts.words().text("wizard.why.source", model.why(), source.authority(), source.year()))
                .orElse(model.why());
    }

    private void showChosen() {
        answers.show();
        showNext();
    }

    /// Goes on only with an answer, and after every sign was in sight; an emergency has not to wait for that.
    private void showNext() {
        seenAll |= !answers.isToBeSeenWhole() || pages.arrangedProperty().get() && pages.pageProperty().get() >= pages.countProperty().get() - 1;
        next.setDisable(model.chosen().get().isEmpty() || !seenAll && !model.isEmergency());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
