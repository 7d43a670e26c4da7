package org.nightstep.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.triage.Outcome.FiredRule;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.HeldBack;

/// Looks through the wizard's files as a whole: everything named exists, everything can be reached, every rule names
/// its source, every id has words, and every worked case comes out as its author expects.
public final class TreeCheck implements Check {

    /// Whatever rests on a tree that cannot be read is left out.
    @Override
    public void run(Assets assets, Problems problems) {
        Problems reading = new Problems();
        Tree tree = Tree.read(assets, reading);
        reading.sorted().forEach(problems::add);
        if (reading.isEmpty()) {
            Node root = YamlFile.read(assets, Tree.FILE, problems);
            sources(assets, root);
            causes(assets, root);
            pictures(assets, root);
            reach(tree, root);
            new WordingCheck(tree, assets, problems).run();
            cases(tree, assets, problems);
        }
    }

    private static void sources(Assets assets, Node root) {
        Set<String> known = sourceIds(assets);
        for (String part : List.of("questions", "rules", "causes", "gates")) {
            root.map(part).entries().values().forEach(node -> {
                String source = node.text("source");
                if (!known.contains(source)) {
                    node.problem("unknown source '" + source + "'", "an id of sources.yaml");
                }
            });
        }
    }

    private static Set<String> sourceIds(Assets assets) {
        return YamlFile.read(assets, "sources.yaml", new Problems()).entries().keySet();
    }

    /// A cause is a topic of the section "causes", or a neighbour worded with the wizard.
    private static void causes(Assets assets, Node root) {
        Set<String> neighbours = Wording.read(assets, "en", new Problems()).neighbours().keySet();
        root.map("causes").entries().forEach((id, node) -> {
            if (!neighbours.contains(id) && !assets.has("topics/" + id + "/topic.yaml")) {
                node.problem("unknown cause '" + id + "'", "a topic, or a cause worded in triage/en.yaml");
            }
        });
    }

    private static void pictures(Assets assets, Node root) {
        root.map("questions").entries().values().forEach(question ->
                question.map("answers").entries().values().stream().filter(answer -> answer.has("picture"))
                        .forEach(answer -> {
                            String picture = "pictures/" + answer.text("picture");
                            if (!assets.has(picture + ".svg") && !assets.has(picture + ".yaml")) {
                                answer.problem("there is no picture '" + answer.text("picture") + "'",
                                        "a file " + picture + ".svg or .yaml");
                            }
                        }));
    }

    private static void reach(Tree tree, Node root) {
        Reach reach = new Reach(tree);
        for (Question question : tree.questions()) {
            if (!reach.question(question)) {
                at(root, "questions", question.id()).problem("question '" + question.id() + "' is never asked",
                        "a condition that earlier answers can meet");
            }
        }
        for (UrgencyRule rule : tree.rules()) {
            if (!reach.outcome(rule.when(), outcome ->
                    outcome.rules().stream().map(FiredRule::id).anyMatch(rule.id()::equals))) {
                at(root, "rules", rule.id()).problem("rule '" + rule.id() + "' can never fire",
                        "findings that can be given together");
            }
        }
        for (CausePattern cause : tree.causes()) {
            if (!isReached(reach, cause)) {
                at(root, "causes", cause.id()).problem("cause '" + cause.id() + "' can never be named",
                        "an essential condition that answers can meet");
            }
        }
        for (Gate gate : tree.gates()) {
            if (!reach.outcome(gate.when(), outcome ->
                    gate.advice().isEmpty() || outcome.heldBack().stream().map(HeldBack::gate).anyMatch(gate.id()::equals))) {
                at(root, "gates", gate.id()).problem("gate '" + gate.id() + "' can never close",
                        "findings that can be given together");
            }
        }
    }

    /// With its essential alone, or with one supporting sign more.
    private static boolean isReached(Reach reach, CausePattern cause) {
        List<Condition> ways = new ArrayList<>();
        ways.add(cause.essential());
        cause.supports().forEach(support -> ways.add(new Condition.All(List.of(cause.essential(), support))));
        return ways.stream().anyMatch(way -> reach.outcome(way, outcome ->
                outcome.causes().stream().map(FittingCause::id).anyMatch(cause.id()::equals)));
    }

    private static void cases(Tree tree, Assets assets, Problems problems) {
        Set<String> sources = sourceIds(assets);
        for (WorkedCase one : new CaseReader(assets, problems).read()) {
            one.play(tree).forEach(difference -> problems.add(one.file(), one.line(),
                    "case '" + one.id() + "': " + difference.found(), difference.expected()));
            if (!sources.contains(one.guideline())) {
                problems.add(one.file(), one.line(), "case '" + one.id() + "': unknown guideline '" + one.guideline() + "'",
                        "an id of sources.yaml");
            }
        }
    }

    private static Node at(Node root, String part, String id) {
        return root.map(part).map(id);
    }
}
