package org.nightstep.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final String file;
    private final Problems problems;

    Node(org.snakeyaml.engine.v2.nodes.Node node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
    }

    static Node empty(String file, Problems problems) {
        return new Node(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), file, problems);
    }

    /// Counted from 1.
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public String file() {
        return file;
    }

    /// Something is wrong here.
    public void problem(String what, String expected) {
        problems.add(file, line(), what, expected);
    }

    public boolean has(String key) {
        return child(key).isPresent();
    }

    /// Every other key of this mapping is a problem.
    public void only(String... keys) {
        Set<String> known = Set.of(keys);
        entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                value.problem("unknown key '" + key + "'", "one of " + String.join(", ", keys));
            }
        });
    }

    /// This node itself as text.
    public String asText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("a " + kind(), "a text");
        return "";
    }

    /// This node itself as a number.
    public double asNumber() {
        try {
            return Double.parseDouble(asText());
        } catch (NumberFormatException wrong) {
            problem("'" + asText() + "'", "a number");
            return 0;
        }
    }

    /// A text that has to be there.
    public String text(String key) {
        return child(key).map(Node::asText).orElseGet(() -> {
            missing(key, "a text");
            return "";
        });
    }

    public String text(String key, String otherwise) {
        return child(key).map(Node::asText).orElse(otherwise);
    }

    /// A number that has to be there.
    public double number(String key) {
        return child(key).map(Node::asNumber).orElseGet(() -> {
            missing(key, "a number");
            return 0.0;
        });
    }

    public double number(String key, double otherwise) {
        return child(key).map(Node::asNumber).orElse(otherwise);
    }

    public int whole(String key, int otherwise) {
        return child(key).map(value -> {
            try {
                return Integer.parseInt(value.asText());
            } catch (NumberFormatException wrong) {
                value.problem("'" + value.asText() + "'", "a whole number");
                return otherwise;
            }
        }).orElse(otherwise);
    }

    /// `yes`, `no`, `true` or `false`.
    public boolean yes(String key, boolean otherwise) {
        return child(key).map(value -> switch (value.asText()) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                value.problem("'" + value.asText() + "'", "yes or no");
                yield otherwise;
            }
        }).orElse(otherwise);
    }

    /// One of a few words.
    public <T> T oneOf(String key, Map<String, T> choices, T otherwise) {
        return child(key).map(value -> {
            T choice = choices.get(value.asText());
            if (choice == null) {
                value.problem("'" + value.asText() + "'", "one of " + String.join(", ", choices.keySet()));
            }
            return choice == null ? otherwise : choice;
        }).orElse(otherwise);
    }

    /// A list of texts; a single text reads as a list of one, a missing key as an empty list.
    public List<String> texts(String key) {
        return child(key).map(value -> value.node instanceof ScalarNode
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
            return sequence.getValue().stream().map(this::at).toList();
        }
        problem("a " + kind(), "a list");
        return List.of();
    }

    /// A mapping or list below this one.
    public Optional<Node> child(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /// A mapping that may be missing: then it reads as empty.
    public Node map(String key) {
        return child(key).orElseGet(() -> empty(file, problems));
    }

    /// Keys and values of this mapping, in the order of the file.
    public Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                entries.put(at(tuple.getKeyNode()).asText(), at(tuple.getValueNode()));
            }
        } else {
            problem("a " + kind(), "a mapping of keys to values");
        }
        return entries;
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    private void missing(String key, String expected) {
        problem("'" + key + "' is missing", expected);
    }

    private Node at(org.snakeyaml.engine.v2.nodes.Node below) {
        return new Node(below, file, problems);
    }

    private String kind() {
        return switch (node) {
            case ScalarNode _ -> "text";
            case SequenceNode _ -> "list";
            default -> "mapping";
        };
    }
}
