package org.nightstep.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.nightstep.content.yaml.Node;

/// Reads conditions and replaces the names of groups by what they stand for.
final class ConditionReader {

    private final Set<String> findings;
    private final SequencedMap<String, Condition> groups = new LinkedHashMap<>();

    /// @param findings every finding that some answer asserts
    ConditionReader(Set<String> findings) {
        this.findings = findings;
    }

    /// A group may use the groups before it.
    SequencedMap<String, Condition> readGroups(Node node) {
        node.entries().forEach((name, condition) -> {
            if (findings.contains(name)) {
                condition.problem("group '" + name + "' is also a finding", "a name of its own");
            }
            groups.put(name, read(condition));
        });
        return groups;
    }

    Condition readOr(Node parent, String key, Condition otherwise) {
        return parent.child(key).map(this::read).orElse(otherwise);
    }

    /// A condition that has to be there.
    Condition readRequired(Node parent, String key) {
        if (!parent.has(key)) {
            parent.problem("'" + key + "' is missing", "a finding, or lists under all, any, none");
        }
        return readOr(parent, key, Condition.ALWAYS);
    }

    List<Condition> readEach(Node parent, String key) {
        return parent.list(key).stream().map(this::read).toList();
    }

    private Condition read(Node node) {
        if (node.isText()) {
            return named(node);
        }
        node.only("all", "any", "none");
        List<Condition> parts = new ArrayList<>();
        if (node.has("all")) {
            parts.add(new Condition.All(readEach(node, "all")));
        }
        if (node.has("any")) {
            parts.add(new Condition.Any(readEach(node, "any")));
        }
        if (node.has("none")) {
            parts.add(new Condition.None(readEach(node, "none")));
        }
        if (parts.isEmpty()) {
            node.problem("an empty condition", "lists under all, any or none");
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition named(Node node) {
        String name = node.asText();
        if (groups.containsKey(name)) {
            return groups.get(name);
        }
        if (!findings.contains(name)) {
            node.problem("unknown finding '" + name + "'", "a finding that an answer asserts, or a group above");
        }
        return new Condition.Finding(name);
    }
}
