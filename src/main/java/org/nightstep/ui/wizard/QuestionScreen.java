package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// One question. An answer that says all there is to say goes on when touched; after others, Continue does.
public final class QuestionScreen implements Screen {

    private static final double GAP = 20;

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

    public QuestionScreen(Parts parts, QuestionModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        question = parts.label(model.text(), "title", "question");
        second = parts.label(model.help());
        next = parts.key("next", parts.words().text("wizard.continue"), () -> go.accept(model.goOn()), "primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        answers = model.map().<AnswerArea>map(map -> new MapAnswers(parts, model, map, this::touch))
                .orElseGet(() -> new CardAnswers(parts, model, this::touch));
        pages = new Pages(answers.arrangement());
        List<Node> keys = new ArrayList<>();
        keys.add(parts.key("info", parts.brief("wizard.why"), this::explain));
        keys.addAll(answers.keys());
        if (model.isSeveral()) {
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            keys.addAll(List.of(between, next));
        }
        show(second, !parts.form().isTight());
        node = parts.turning(head(), pages, keys);
    }

    private Region head() {
        var head = new VBox();
        if (!model.dropped().isEmpty()) {
            head.getChildren().add(Changed.note(parts, model.dropped()));
        }
        head.getChildren().addAll(question, second);
        boolean small = parts.form().isTight() || parts.form().family() == Form.Family.COMPACT
                || parts.form().family() == Form.Family.MEDIUM && model.map().isPresent();
        return small ? head : new VBox(GAP, new StageStrip(parts, model.stages(), model.stage()), head);
    }

    private void touch(String answer) {
        model.touch(answer);
        if (!model.isSeveral() || model.isLastWord(answer) && !next.isDisabled()) {
            go.accept(model.goOn());
        }
    }

    /// In place of the line below the question; where room is tight, in place of the question.
    private void explain() {
        boolean explained = second.getText().equals(why());
        second.setText(explained ? model.help() : why());
        if (parts.form().isTight()) {
            show(question, explained);
            show(second, !explained);
        }
    }

    private String why() {
        return model.source().map(source -> parts.words().text("wizard.why.source", model.why(), source.authority(), source.year()))
                .orElse(model.why());
    }

    /// Goes on only with an answer.
    private void showNext() {
        seenAll |= !answers.isToBeSeenWhole() || pages.isArranged() && pages.pageProperty().get() >= pages.countProperty().get() - 1;
        next.setDisable(model.chosen().get().isEmpty() || !seenAll);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.wizard"),
                parts.words().text("wizard.where", model.stages().get(model.stage()), model.position(), model.count()));
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.chosen().subscribe(chosen -> {
            answers.show(chosen);
            showNext();
        }));
        lifetime.holds(pages.pageProperty().subscribe(this::showNext));
        lifetime.holds(pages.countProperty().subscribe(this::showNext));
    }
}
