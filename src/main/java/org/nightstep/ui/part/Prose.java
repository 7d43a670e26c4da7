package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    private final Form form;
    private final Consumer<String> explain;

    /// @param explain opens what a marked term means, by the term's id
    public Prose(Form form, Consumer<String> explain) {
        this.form = form;
        this.explain = explain;
    }

    /// Where no term is marked.
    public static List<Node> plain(List<Passage> passages, Form form) {
        return new Prose(form, _ -> { }).nodes(passages);
    }

    /// A paragraph of plain words; several nodes where it would be too long for a page.
    public static List<Node> paragraph(String words, Form form) {
        return plain(List.of(new Passage.Paragraph(List.of(new Run(words, false)))), form);
    }

    /// One node for each paragraph, bullet and step; several where one would be too long for a page.
    public List<Node> nodes(List<Passage> passages) {
        List<Node> nodes = new ArrayList<>();
        for (Passage passage : passages) {
            switch (passage) {
                case Passage.Paragraph(List<Run> runs) -> pieces(runs, form.lettersTogether()).forEach(piece -> nodes.add(flow(piece)));
                case Passage.Bullets(List<List<Run>> items) -> items.forEach(item -> nodes.addAll(marked(Prose::dot, item)));
                case Passage.Steps(List<List<Run>> items) -> {
                    for (int i = 0; i < items.size(); i++) {
                        int step = i + 1;
                        nodes.addAll(marked(() -> number(step), items.get(i)));
                    }
                }
            }
        }
        return nodes;
    }

    /// Whether a passage is a line that leads in the next, such as "It can come from:".
    public static boolean leadsIn(Passage passage) {
        return passage instanceof Passage.Paragraph(List<Run> words) && words.getLast().text().endsWith(":");
    }

    /// The nodes of passages below each other; a line that leads in a list stays with it.
    public List<FlowColumn.Item> items(List<Passage> passages, double gap) {
        List<FlowColumn.Item> items = new ArrayList<>();
        for (Passage passage : passages) {
            nodes(List.of(passage)).forEach(node -> items.add(new FlowColumn.Item(node, gap, leadsIn(passage))));
        }
        return items;
    }

    /// Cuts words where a sentence ends, or between words where a sentence alone is too long.
    static List<List<Run>> pieces(List<Run> runs, int mostLetters) {
        List<Run> words = runs.stream().flatMap(run -> Arrays.stream(run.text().split("(?<= )"))
                .map(word -> new Run(word, run.strong(), run.term()))).toList();
        List<List<Run>> pieces = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int end = start;
            int sentence = start;
            int letters = 0;
            while (end < words.size() && letters + words.get(end).text().length() <= mostLetters) {
                letters += words.get(end).text().length();
                end++;
                if (end == words.size() || words.get(end - 1).text().matches(".*[.!?] ")) {
                    sentence = end;
                }
            }
            int cut = sentence > start ? sentence : Math.max(end, start + 1);
            pieces.add(joined(words.subList(start, cut)));
            start = cut;
        }
        return pieces;
    }

    private static List<Run> joined(List<Run> words) {
        List<Run> runs = new ArrayList<>();
        for (Run word : words) {
            if (!runs.isEmpty() && runs.getLast().strong() == word.strong() && runs.getLast().term().equals(word.term())) {
                runs.add(new Run(runs.removeLast().text() + word.text(), word.strong(), word.term()));
            } else {
                runs.add(word);
            }
        }
        return runs;
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

    /// The mark stands before the first piece; the others begin below its words.
    private List<Node> marked(Supplier<Node> mark, List<Run> words) {
        List<Node> rows = new ArrayList<>();
        for (List<Run> piece : pieces(words, form.lettersTogether())) {
            Node own = mark.get();
            own.setVisible(rows.isEmpty());
            rows.add(marked(own, piece));
        }
        return rows;
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
