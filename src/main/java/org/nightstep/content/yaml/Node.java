package org.nightstep.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nightstep.content.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A place in a YAML file. What is asked for and not there, or of the wrong kind, becomes a problem at its line,
/// and a default is given, so that one reading finds everything that is wrong.
public final class Node {

    private final org.snakeyaml.engine.v2.nodes.Node node;
    private final String name;
    private final String file;
    private final int line;
    private final Problems problems;

    private Node(org.snakeyaml.engine.v2.nodes.Node node, String name, String file, int line, Problems problems) {
        this.node = node;
        this.name = name;
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    static Node root(org.snakeyaml.engine.v2.nodes.Node node, String file, Problems problems) {
        return new Node(node, "", file, lineOf(node), problems);
    }

    /// Stands for a file that could not be read: reads as empty and reports to nobody.
    static Node silent(String file) {
        return empty("", file, 1, new Problems());
    }

    private static Node empty(String name, String file, int line, Problems problems) {
        return new Node(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), name, file, line, problems);
    }

    static int lineOf(org.snakeyaml.engine.v2.nodes.Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /// Counted from 1; of a value under a key, the line of the key.
    public int line() {
        return line;
    }

    public String file() {
        return file;
    }

    /// Something is wrong here.
    public void problem(String what, String expected) {
        problems.add(file, line, what, expected);
    }

    public boolean has(String key) {
        return child(key).isPresent();
    }

    /// Every other key of this mapping is a problem.
    public void only(String... keys) {
        Set<String> known = Set.of(keys);
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                value.problem("unknown key '" + key + "'",
                        keys.length == 1 ? keys[0] : "one of " + String.join(", ", keys));
            }
        });
    }

    /// This node itself as text.
    public String asText() {
        if (node instanceof ScalarNode scalar && !isBlank()) {
            return scalar.getValue();
        }
        return wrong("a text", "");
    }

    /// This node itself as a number.
    public double asNumber() {
        return asNumber(0);
    }

    /// A text that has to be there.
    public String text(String key) {
        return required(key, Node::asText, "a text", "");
    }

    public String text(String key, String otherwise) {
        return child(key).map(Node::asText).orElse(otherwise);
    }

    /// A number that has to be there.
    public double number(String key) {
        return required(key, Node::asNumber, "a number", 0.0);
    }

    public double number(String key, double otherwise) {
        return child(key).map(value -> value.asNumber(otherwise)).orElse(otherwise);
    }

    /// A whole number that has to be there.
    public int whole(String key) {
        return required(key, value -> value.asWhole(0), "a whole number", 0);
    }

    public int whole(String key, int otherwise) {
        return child(key).map(value -> value.asWhole(otherwise)).orElse(otherwise);
    }

    /// `yes`, `no`, `true` or `false`.
    public boolean yes(String key, boolean otherwise) {
        return oneOf(key, Map.of("yes", true, "true", true, "no", false, "false", false), "yes or no", otherwise);
    }

    /// One of a few words.
    public <T> T oneOf(String key, Map<String, T> choices, T otherwise) {
        return oneOf(key, choices, "one of " + String.join(", ", choices.keySet()), otherwise);
    }

    /// A list of texts; a single text reads as a list of one, a missing key as an empty list.
    public List<String> texts(String key) {
        return child(key).map(value -> value.isText()
                ? List.of(value.asText())
                : value.items().stream().map(Node::asText).toList()).orElse(List.of());
    }

    public List<Double> numbers(String key) {
        return list(key).stream().map(Node::asNumber).toList();
    }

    /// The nodes of a list; a missing key reads as an empty list.
    public List<Node> list(String key) {
        return child(key).map(Node::items).orElse(List.of());
    }

    /// This node's own items.
    public List<Node> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Node(item, "", file, lineOf(item), problems)).toList();
        }
        return wrong("a list", List.of());
    }

    /// A mapping or list below this one.
    public Optional<Node> child(String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().filter(entry -> keyOf(entry).equals(key)).findFirst().map(this::under)
                : Optional.empty();
    }

    /// A mapping that may be missing: then it reads as empty.
    public Node map(String key) {
        return child(key).orElseGet(() -> empty(key, file, line, problems));
    }

    /// Keys and values of this mapping, in the order of the file.
    public Map<String, Node> entries() {
        if (!(node instanceof MappingNode mapping)) {
            return wrong("a mapping of keys to values", Map.of());
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(entry -> entries.put(keyOf(entry), under(entry)));
        return entries;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    private double asNumber(double otherwise) {
        if (node instanceof ScalarNode scalar) {
            try {
                double number = Double.parseDouble(scalar.getValue());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException _) {
                return wrong("a number", otherwise);
            }
        }
        return wrong("a number", otherwise);
    }

    private int asWhole(int otherwise) {
        if (node instanceof ScalarNode scalar && !isBlank()) {
            try {
                return Integer.parseInt(scalar.getValue());
            } catch (NumberFormatException _) {
                return wrong("a whole number", otherwise);
            }
        }
        return wrong("a whole number", otherwise);
    }

    private <T> T required(String key, Function<Node, T> read, String expected, T otherwise) {
        return child(key).map(read).orElseGet(() -> {
            if (isMap()) {
                problem("'" + key + "' is missing", expected);
                return otherwise;
            }
            return wrong("a mapping of keys to values", otherwise);
        });
    }

    private <T> T oneOf(String key, Map<String, T> choices, String expected, T otherwise) {
        return child(key).map(value -> value.node instanceof ScalarNode scalar && choices.containsKey(scalar.getValue())
                ? choices.get(scalar.getValue())
                : value.wrong(expected, otherwise)).orElse(otherwise);
    }

    private <T> T wrong(String expected, T otherwise) {
        problem(name.isEmpty() ? described() : "'" + name + "' is " + described(), expected);
        return otherwise;
    }

    private String described() {
        return switch (node) {
            case ScalarNode _ when isBlank() -> "empty";
            case ScalarNode scalar -> "'" + scalar.getValue() + "'";
            case SequenceNode _ -> "a list";
            default -> "a mapping";
        };
    }

    private boolean isBlank() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private Node under(NodeTuple entry) {
        return new Node(entry.getValueNode(), keyOf(entry), file, lineOf(entry.getKeyNode()), problems);
    }

    private static String keyOf(NodeTuple entry) {
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }
}
