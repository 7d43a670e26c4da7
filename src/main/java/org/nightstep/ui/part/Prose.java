package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;

/// Turns passages of a topic into nodes, in pieces small enough to turn a page between them.
public final class Prose {

    private static final double MARK_GAP = 16;

    private final Consumer<String> explain;

    /// @param explain opens what a marked term means, by the term's id
    public Prose(Consumer<String> explain) {
        this.explain = explain;
    }

    /// One node for each paragraph, bullet and step, where no term is marked.
    public static List<Node> plain(List<Passage> passages) {
        return new Prose(_ -> { }).nodes(passages);
    }

    /// One node for each paragraph, bullet and step.
    public List<Node> nodes(List<Passage> passages) {
        List<Node> nodes = new ArrayList<>();
        for (Passage passage : passages) {
            switch (passage) {
                case Passage.Paragraph(List<Run> runs) -> nodes.add(flow(runs));
                case Passage.Bullets(List<List<Run>> items) -> items.forEach(item -> nodes.add(marked(dot(), item)));
                case Passage.Steps(List<List<Run>> items) -> {
                    for (int i = 0; i < items.size(); i++) {
                        nodes.add(marked(number(i + 1), items.get(i)));
                    }
                }
            }
        }
        return nodes;
    }

    /// A line of plain words, as prose.
    public static TextFlow line(String words) {
        var flow = new TextFlow(text(words));
        flow.getStyleClass().add("prose");
        return flow;
    }

    private TextFlow flow(List<Run> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("prose");
        for (Run run : runs) {
            Text text = run.isTerm() ? new TermText(run.text(), () -> explain.accept(run.term())) : text(run.text());
            if (run.strong()) {
                text.getStyleClass().add("strong");
            }
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    private Node marked(Node mark, List<Run> words) {
        TextFlow flow = flow(words);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var row = new HBox(MARK_GAP, mark, flow);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// The mark before a point.
    public static Node dot() {
        var dot = new Region();
        dot.getStyleClass().add("bullet");
        var place = new StackPane(dot);
        place.getStyleClass().add("bullet-place");
        return place;
    }

    private static Node number(int number) {
        var label = new Label(Integer.toString(number));
        label.getStyleClass().add("step-number");
        return label;
    }
}
