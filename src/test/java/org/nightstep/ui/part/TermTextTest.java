package org.nightstep.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.Letter;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;
import org.nightstep.visit.TextSize;

class TermTextTest {

    @Test
    void aTermThatGoesOnInTheNextLineLeavesTheOthersTheirPlace() {
        FxThread.run(() -> {
            TextFlow flow = flow(List.of(new Run("artery", false, "artery"), new Run(" and also the long ", false),
                    new Run("deep vein thrombosis", false, "thrombosis"), new Run(" is here", false)));
            Text artery = term(flow, "artery");
            Text thrombosis = term(flow, "deep vein thrombosis");
            flow.setMaxWidth(thrombosis.getBoundsInParent().getMaxX() - 20);
            flow.getScene().getRoot().layout();
            Point2D onArtery = new Letter(artery, 1).middle();
            Point2D onDeep = new Letter(thrombosis, 1).middle();
            Point2D onThrombosis = new Letter(thrombosis, 18).middle();
            assertThat(onThrombosis.getY()).as("set in two lines").isGreaterThan(onDeep.getY() + 5);

            assertThat(artery.contains(artery.sceneToLocal(onArtery))).isTrue();
            assertThat(thrombosis.contains(thrombosis.sceneToLocal(onArtery))).isFalse();
            assertThat(List.of(onDeep, onThrombosis)).allMatch(place -> thrombosis.contains(thrombosis.sceneToLocal(place)));
        });
    }

    private static TextFlow flow(List<Run> runs) {
        var flow = (TextFlow) new Prose(new Form(Form.Family.WIDE, false, TextSize.STANDARD), _ -> { }).nodes(List.of(new Passage.Paragraph(runs))).getFirst();
        var scene = new Scene(new StackPane(flow), 400, 400);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return flow;
    }

    private static Text term(TextFlow flow, String words) {
        return flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getText().equals(words)).findFirst().orElseThrow();
    }
}
