package org.nightstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;

class SentencesTest {

    @Test
    void textsAndKeysAreSaidInTheOrderOfReading() {
        FxThread.run(() -> {
            var prose = new TextFlow(new Text("A "), spoken(new Text("cramp"), "cramp"), new Text(" is a hard, sore knot."));
            var card = spoken(new Button("", new Label("Massage")), "Massage. Slowly, with both hands");

            assertThat(of(new VBox(new Label("Night leg cramps"), new HBox(prose, card), new Button("Next"))))
                    .containsExactly("Night leg cramps", "A cramp is a hard, sore knot.", "Massage. Slowly, with both hands", "Next");
        });
    }

    @Test
    void nothingIsSaidOfWhatCannotBeSeenOrUsed() {
        FxThread.run(() -> {
            Label otherPage = new Label("On another page");
            otherPage.setVisible(false);
            Button back = new Button("Back");
            back.setDisable(true);

            assertThat(of(new VBox(otherPage, back, new Label("  "), new Label("Here")))).containsExactly("Here");
        });
    }

    @Test
    void anAccessibleTextSpeaksForAllInsideAndAnEmptyOneForNothing() {
        FxThread.run(() -> {
            var picture = spoken(new Region(), "A calf muscle that has gone hard");
            var dots = spoken(new HBox(new Label("1"), new Label("2")), "");
            var count = spoken(new HBox(new Label("3")), "3 things on it");

            assertThat(of(new VBox(picture, dots, count))).containsExactly("A calf muscle that has gone hard", "3 things on it");
        });
    }

    @Test
    void theSameWordsAreSaidOnceButEachKey() {
        FxThread.run(() -> assertThat(of(new VBox(new Label("Home"), new Label("Warm"), new Label("Home"), new Button("Home"))))
                .containsExactly("Home", "Warm", "Home"));
    }

    @Test
    void theNodesThatAreNotAskedForAreLeftOut() {
        FxThread.run(() -> {
            var bar = new HBox(new Button("Home"));
            assertThat(Sentences.of(new VBox(new Label("Here"), bar), node -> node == bar)).containsExactly("Here");
        });
    }

    @Test
    void eachSentenceHasAnEndAndAbbreviationsAreSpelled() {
        assertThat(Sentences.text(List.of("Ready?", "An MRI or two MRIs", "Primrose", "Hold 2 of 3", "Stop."), List.of("MRI", "RI")))
                .isEqualTo("Ready?\nAn M R I or two M R I's.\nPrimrose.\nHold 2 of 3.\nStop.");
    }

    private static List<String> of(Node node) {
        return Sentences.of(node, _ -> false);
    }

    private static <T extends Node> T spoken(T node, String words) {
        node.setAccessibleText(words);
        return node;
    }
}
