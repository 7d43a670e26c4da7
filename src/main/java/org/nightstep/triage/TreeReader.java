package org.nightstep.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `assets/triage/tree.yaml`. What the tree means as a whole is for [TreeCheck] to judge.
final class TreeReader {

    private static final Map<String, Question.Kind> KINDS = byId(Question.Kind.values(), Question.Kind::id);
    private static final Map<String, Question.Room> ROOMS = byId(Question.Room.values(), Question.Room::id);
    static final Map<String, Urgency> LEVELS = byId(Urgency.values(), Urgency::id);

    private final Node root;
    private final Set<String> findings = new LinkedHashSet<>();
    private final ConditionReader conditions = new ConditionReader(findings);

    TreeReader(Assets assets, Problems problems) {
        root = YamlFile.read(assets, Tree.FILE, problems);
    }

    Tree read() {
        root.only("stages", "at-most", "questions", "groups", "rules", "causes", "advice", "stretches", "gates");
        List<String> stages = root.texts("stages");
        collectFindings();
        SequencedMap<String, Condition> groups = conditions.readGroups(root.map("groups"));
        List<String> stretches = root.texts("stretches");
        return new Tree(stages, root.whole("at-most"), each("questions", (id, node) -> question(id, node, stages)),
                each("rules", this::rule), each("causes", this::cause),
                each("gates", (id, node) -> gate(id, node, stretches)), advice(), stretches, groups);
    }

    private interface Entry<T> {
        T read(String id, Node node);
    }

    private <T> List<T> each(String key, Entry<T> entry) {
        if (!root.has(key)) {
            root.problem("'" + key + "' is missing", "a mapping of ids");
        }
        List<T> read = new ArrayList<>();
        root.map(key).entries().forEach((id, node) -> read.add(entry.read(id, node)));
        return read;
    }

    private void collectFindings() {
        root.map("questions").entries().values().forEach(question ->
                question.map("answers").entries().values().forEach(answer ->
                        findings.addAll(answer.texts("findings"))));
    }

    private Question question(String id, Node node, List<String> stages) {
        node.only("stage", "kind", "mostly", "room", "asked-when", "source", "answers");
        List<Answer> answers = new ArrayList<>();
        node.map("answers").entries().forEach((answerId, answer) -> {
            answer.only("picture", "findings");
            answers.add(new Answer(answerId, Optional.of(answer.text("picture", "")).filter(name -> !name.isEmpty()),
                    new LinkedHashSet<>(answer.texts("findings"))));
        });
        if (answers.size() < 2) {
            node.problem("question '" + id + "' has " + answers.size() + " answers", "at least two answers");
        }
        Question.Kind kind = node.oneOf("kind", KINDS, Question.Kind.ONE);
        boolean mostlyOne = node.oneOf("mostly", Map.of(Question.Kind.ONE.id(), true), false);
        if (mostlyOne && kind == Question.Kind.ONE) {
            node.problem("question '" + id + "' takes one answer and is mostly one", "mostly: one with kind: many only");
        }
        return new Question(id, kind, mostlyOne,
                node.oneOf("stage", stages.stream().collect(Collectors.toMap(Function.identity(),
                        Function.identity(), (first, _) -> first, LinkedHashMap::new)), ""),
                node.oneOf("room", ROOMS, Question.Room.NEEDED), answers,
                conditions.readOr(node, "asked-when", Condition.ALWAYS), node.text("source"));
    }

    private UrgencyRule rule(String id, Node node) {
        node.only("level", "when", "source");
        Condition when = conditions.readRequired(node, "when");
        if (!when.isMonotone()) {
            node.problem("urgency rule '" + id + "' uses none:",
                    "all: and any: only, so that one more sign never makes a person seem less ill");
        }
        if (!node.has("level")) {
            node.problem("'level' is missing", "one of " + String.join(", ", LEVELS.keySet()));
        }
        return new UrgencyRule(id, node.oneOf("level", LEVELS, Urgency.NOW), when, node.text("source"));
    }

    private CausePattern cause(String id, Node node) {
        node.only("must-not-miss", "essential", "supports", "against", "advice", "source");
        return new CausePattern(id, node.yes("must-not-miss", false), conditions.readRequired(node, "essential"),
                conditions.readEach(node, "supports"), conditions.readEach(node, "against"),
                node.texts("advice"), node.text("source"));
    }

    private Gate gate(String id, Node node, List<String> stretches) {
        node.only("when", "advice", "stretches", "source");
        List<String> locked = node.texts("stretches");
        if (locked.equals(List.of("all"))) {
            locked = stretches;
        }
        locked.stream().filter(stretch -> !stretches.contains(stretch)).forEach(stretch ->
                node.problem("unknown stretch '" + stretch + "'", "all, or ids of the list 'stretches'"));
        return new Gate(id, conditions.readRequired(node, "when"), node.texts("advice"), locked, node.text("source"));
    }

    private Map<Urgency, List<String>> advice() {
        Node node = root.map("advice");
        node.only(LEVELS.keySet().toArray(String[]::new));
        Map<Urgency, List<String>> advice = new EnumMap<>(Urgency.class);
        LEVELS.forEach((id, level) -> advice.put(level, node.texts(id)));
        return advice;
    }

    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
