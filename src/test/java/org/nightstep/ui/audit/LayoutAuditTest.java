package org.nightstep.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightstep.ui.audit.Finding.Rule.CROWDED_TARGETS;
import static org.nightstep.ui.audit.Finding.Rule.FAINT;
import static org.nightstep.ui.audit.Finding.Rule.FOCUS_ORDER;
import static org.nightstep.ui.audit.Finding.Rule.OUTSIDE;
import static org.nightstep.ui.audit.Finding.Rule.SILENT;
import static org.nightstep.ui.audit.Finding.Rule.SMALL_LETTERS;
import static org.nightstep.ui.audit.Finding.Rule.SMALL_TARGET;
import static org.nightstep.ui.audit.Finding.Rule.TRUNCATED;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.picture.PictureLoop;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.shell.Surface;

/// Each defect is found, and nothing where there is none.
class LayoutAuditTest {

    private static final double LETTERS = 30;
    private static final double SMALL = 20;
    private static final double KEY_WIDTH = 200;
    private static final double KEY_HEIGHT = 80;
    private static final Color PALE = Color.grayRgb(120);

    @Test
    void aCleanScreenHasNoFindings() {
        assertThat(rules(() -> new Node[] {
                label("Legs at night", 40, 40), key("Home", 40, 200), key("Back", 40 + KEY_WIDTH + 12, 200)})).isEmpty();
    }

    @Test
    void wordsThatAreCut() {
        assertThat(rules(() -> {
            Label cut = label("Do your legs keep you awake?", 40, 40);
            cut.setPrefWidth(120);
            return new Node[] {cut};
        })).containsExactly(TRUNCATED);
    }

    @Test
    void aWordThatGoesOnInTheNextLine() {
        assertThat(rules(() -> {
            Label narrow = label("Do your legs keep you awake?", 40, 40);
            narrow.setWrapText(true);
            narrow.setPrefWidth(60);
            return new Node[] {narrow};
        })).containsExactly(TRUNCATED);
    }

    @Test
    void wordsThatTheirKeyHides() {
        assertThat(rules(() -> {
            Button key = key("Start", 40, 40);
            var icon = new Region();
            icon.setPrefSize(60, 60);
            key.setGraphic(icon);
            key.setContentDisplay(ContentDisplay.TOP);
            return new Node[] {key};
        })).containsExactly(TRUNCATED);
    }

    @Test
    void onlyTheDialogueIsJudgedWhereOneStandsAboveTheScreen() {
        assertThat(rules(() -> {
            var dialogue = new Pane(key("Close", 40, 40));
            dialogue.getStyleClass().add("dialogue");
            return new Node[] {key("Home", 40, 60), dialogue};
        })).isEmpty();
    }

    @Test
    void aDialogueLargerThanTheGlass() {
        assertThat(rules(() -> {
            var dialogue = new Pane();
            dialogue.setPrefSize(600, 1200);
            dialogue.getStyleClass().add("dialogue");
            return new Node[] {dialogue};
        })).containsExactly(OUTSIDE);
    }

    @Test
    void proseThatNeedsMoreHeight() {
        assertThat(rules(() -> {
            var text = new Text("A strong urge to move your legs when you rest.");
            text.setFont(Font.font(LETTERS));
            var prose = new TextFlow(text);
            prose.setManaged(false);
            prose.resize(200, 50);
            return new Node[] {prose};
        })).containsExactly(TRUNCATED);
    }

    @Test
    void wordsOffTheGlass() {
        assertThat(rules(() -> new Node[] {label("Legs at night", 1850, 40)})).contains(OUTSIDE);
    }

    @Test
    void wordsOutOfThePartAroundThem() {
        assertThat(rules(() -> {
            var card = new Pane(label("Legs at night", 40, 40));
            card.setPrefSize(100, 100);
            return new Node[] {card};
        })).containsExactly(OUTSIDE);
    }

    @Test
    void lettersBelowTheLeastHeight() {
        assertThat(rules(() -> {
            Label small = label("Legs at night", 40, 40);
            small.setFont(Font.font(SMALL));
            return new Node[] {small};
        })).containsExactly(SMALL_LETTERS);
    }

    @Test
    void lettersThatDoNotStandOut() {
        assertThat(rules(() -> {
            Label faint = label("Legs at night", 40, 40);
            faint.setTextFill(PALE);
            return new Node[] {faint};
        })).containsExactly(FAINT);
    }

    @Test
    void aTargetTooSmallForAThumb() {
        assertThat(rules(() -> {
            Button small = key("", 40, 40);
            small.setAccessibleText("Close");
            small.setPrefSize(50, 50);
            return new Node[] {small};
        })).containsExactly(SMALL_TARGET);
    }

    @Test
    void targetsTooCloseToEachOther() {
        assertThat(rules(() -> new Node[] {key("Home", 40, 40), key("Back", 40 + KEY_WIDTH + 4, 40)}))
                .containsExactly(CROWDED_TARGETS);
        assertThat(rules(() -> new Node[] {key("Home", 40, 40), key("Back", 60, 60)})).containsExactly(CROWDED_TARGETS);
    }

    @Test
    void aKeyThatComesAfterOneBelowIt() {
        assertThat(rules(() -> new Node[] {key("Home", 40, 240), key("Back", 40, 40)})).containsExactly(FOCUS_ORDER);
        assertThat(rules(() -> new Node[] {key("Home", 40, 40), key("Back", 40, 240)})).isEmpty();
    }

    @Test
    void aKeyThatTellsAListenerNothing() {
        assertThat(rules(() -> new Node[] {key("", 40, 40)})).containsExactly(SILENT);
    }

    @Test
    void aPictureWithoutWordsUnlessItIsDecoration() {
        var pictures = new Pictures(_ -> "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>",
                new PictureLoop.Pace(Runnable::run, Runnable::run, _ -> { }, () -> 0));
        assertThat(rules(() -> new Node[] {pictures.view("leg", PictureView.Fit.WHOLE, null, 0)})).containsExactly(SILENT);
        assertThat(rules(() -> new Node[] {pictures.view("leg", PictureView.Fit.WHOLE, "", 0)})).isEmpty();
    }

    @Test
    void whatIsNotShownIsNotJudged() {
        assertThat(rules(() -> {
            Button silent = key("", 40, 40);
            silent.setVisible(false);
            return new Node[] {silent};
        })).isEmpty();
    }

    @Test
    void softColoursMayStandOutLess() {
        Color between = Color.grayRgb(80);
        assertThat(FxThread.call(() -> {
            Label label = label("Legs at night", 40, 40);
            label.setTextFill(between);
            Surface surface = surface(label);
            surface.pseudoClassStateChanged(PseudoClass.getPseudoClass("soft"), true);
            return LayoutAudit.of(surface);
        })).isEmpty();
        assertThat(rules(() -> {
            Label label = label("Legs at night", 40, 40);
            label.setTextFill(between);
            return new Node[] {label};
        })).containsExactly(FAINT);
    }

    private static List<Finding.Rule> rules(Supplier<Node[]> nodes) {
        return FxThread.call(() -> LayoutAudit.of(surface(nodes.get())).stream().map(Finding::rule).toList());
    }

    /// A white 24-inch glass.
    private static Surface surface(Node... nodes) {
        var glass = new Pane(nodes);
        glass.setBackground(Background.fill(Color.WHITE));
        var surface = new Surface(glass, Panel.ofDiagonal(24));
        var scene = new Scene(surface, surface.panel().widthPx(), surface.panel().heightPx());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return surface;
    }

    private static Label label(String words, double x, double y) {
        var label = new Label(words);
        label.setFont(Font.font(LETTERS));
        label.setTextFill(Color.BLACK);
        label.relocate(x, y);
        return label;
    }

    private static Button key(String words, double x, double y) {
        var key = new Button(words);
        key.setFont(Font.font(LETTERS));
        key.setTextFill(Color.BLACK);
        key.setBackground(Background.fill(Color.WHITE));
        key.setPrefSize(KEY_WIDTH, KEY_HEIGHT);
        key.relocate(x, y);
        return key;
    }
}
