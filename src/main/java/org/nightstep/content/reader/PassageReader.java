package org.nightstep.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.Run;

/// Turns Markdown into passages: paragraphs, flat lists, strong words. The glass and the paper draw just these, so
/// whatever else Markdown has is a problem.
final class PassageReader {

    private static final String EXPECTED = "plain paragraphs, - lists, 1. steps and **strong** words only";

    private final String file;
    private final Problems problems;

    PassageReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    int lineOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }

    void problem(Node node, String what, String expected) {
        problems.add(file, lineOf(node), what, expected);
    }

    Optional<Passage> read(Node node) {
        return switch (node) {
            case Paragraph paragraph -> Optional.of(new Passage.Paragraph(runs(paragraph)));
            case BulletList list -> Optional.of(new Passage.Bullets(items(list)));
            case OrderedList list -> Optional.of(new Passage.Steps(items(list)));
            default -> {
                problem(node, nameOf(node), EXPECTED);
                yield Optional.empty();
            }
        };
    }

    /// The words without weights.
    String plain(Node node) {
        return runs(node).stream().map(Run::text).collect(Collectors.joining());
    }

    /// The words of an item of a list without weights.
    String itemPlain(Node item) {
        return item(item).stream().map(Run::text).collect(Collectors.joining());
    }

    private List<List<Run>> items(Node list) {
        return children(list).stream().map(this::item).toList();
    }

    private List<Run> item(Node item) {
        List<Node> parts = children(item);
        if (parts.isEmpty()) {
            problem(item, "an empty item", "words after the mark of the item");
            return List.of();
        }
        parts.stream().filter(part -> part != parts.getFirst() || !(part instanceof Paragraph))
                .forEach(part -> problem(part, nameOf(part) + " inside an item of a list", EXPECTED));
        return runs(parts.getFirst());
    }

    private List<Run> runs(Node node) {
        List<Run> runs = new ArrayList<>();
        collect(node, false, runs);
        return List.copyOf(runs);
    }

    private void collect(Node parent, boolean strong, List<Run> runs) {
        for (Node node : children(parent)) {
            switch (node) {
                case Text text -> add(runs, text.getLiteral(), strong);
                case SoftLineBreak _, HardLineBreak _ -> add(runs, " ", strong);
                case StrongEmphasis emphasis -> collect(emphasis, true, runs);
                default -> problem(node, nameOf(node), EXPECTED);
            }
        }
    }

    private static void add(List<Run> runs, String text, boolean strong) {
        if (!runs.isEmpty() && runs.getLast().strong() == strong) {
            runs.add(new Run(runs.removeLast().text() + text, strong));
        } else {
            runs.add(new Run(text, strong));
        }
    }

    /// `HtmlBlock` becomes "html block".
    private static String nameOf(Node node) {
        return node.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase();
    }
}
