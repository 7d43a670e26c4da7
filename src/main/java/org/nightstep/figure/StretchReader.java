package org.nightstep.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.PoseReader;
import org.nightstep.figure.geometry.Vec;

/// Reads `figures/<stretch>.yaml`.
final class StretchReader {

    private static final Map<String, Boolean> LEGS = Map.of("each", true, "both", false);

    private final Map<String, Pose> poses = new LinkedHashMap<>();
    private final List<Motion.Step> steps = new ArrayList<>();

    private StretchReader() {
    }

    static Stretch read(Assets assets, String id, Problems problems) {
        Node root = YamlFile.read(assets, "figures/" + id + ".yaml", problems);
        root.only("causes", "facts", "sources", "cautions", "muscles", "place", "legs", "easier", "harder", "solids", "stage", "paper",
                "poses", "breath", "repetitions", "travel", "steps", "key-poses");
        Wardrobe wardrobe = WardrobeReader.read(assets, problems);
        Anatomy anatomy = AnatomyReader.read(assets, problems);
        List<Muscle> muscles = anatomy.named(root);
        StageReader stages = new StageReader(assets, wardrobe, anatomy, problems);
        FigureStage stage = stage(root.map("stage"), stages, muscles);
        FigureStage paper = root.child("paper").map(node -> stage(node, stages, muscles)).orElse(stage);
        StretchReader reader = new StretchReader();
        reader.readPoses(root.map("poses"), new PoseReader(wardrobe.body(), StageReader.seenFrom(root.map("stage"))));
        reader.readSteps(root);
        Map<String, Solid> solids = new LinkedHashMap<>();
        root.map("solids").entries().forEach((name, node) -> solids.put(name, solid(node)));
        return new Stretch(id, about(root, muscles), stage, paper, new Motion(reader.steps, root.number("breath")),
                reader.keyPoses(root.map("key-poses")), solids);
    }

    private static Stretch.About about(Node root, List<Muscle> muscles) {
        return new Stretch.About(ids(root, "causes"), ids(root, "facts"), ids(root, "sources"), ids(root, "cautions"), muscles.stream().map(Muscle::id).toList(),
                needed(root, "place", Place.IDS, Place.CHAIR), needed(root, "legs", LEGS, true),
                Optional.of(root.text("easier", "")).filter(id -> !id.isEmpty()),
                Optional.of(root.text("harder", "")).filter(id -> !id.isEmpty()));
    }

    private static <T> T needed(Node root, String key, Map<String, T> choices, T otherwise) {
        if (!root.has(key)) {
            root.problem("'" + key + "' is missing", "one of " + String.join(", ", choices.keySet()));
        }
        return root.oneOf(key, choices, otherwise);
    }

    private static FigureStage stage(Node node, StageReader reader, List<Muscle> muscles) {
        node.only(StageReader.KEYS);
        return reader.read(node, node, muscles);
    }

    private static Solid solid(Node node) {
        double[] box = node.items().stream().mapToDouble(Node::asNumber).toArray();
        if (box.length != 4) {
            node.problem(box.length + " numbers", "[x, y, width, height]");
            return new Solid(0, 0, 0, 0);
        }
        return new Solid(box[0], box[1], box[2], box[3]);
    }

    private static Set<String> ids(Node node, String key) {
        return new LinkedHashSet<>(node.texts(key));
    }

    private void readPoses(Node node, PoseReader reader) {
        node.entries().forEach((name, pose) -> poses.put(name, reader.read(pose, Map.copyOf(poses))));
        if (poses.isEmpty()) {
            node.problem("no poses", "at least one pose");
            poses.put("", reader.read(node, Map.of()));
        }
    }

    private void readSteps(Node root) {
        int repetitions = root.whole("repetitions", 1);
        Vec travel = new Vec(root.number("travel", 0), 0);
        root.map("steps").only("before", "each", "after");
        for (Node node : root.map("steps").list("before")) {
            add(node, 0, Vec.ZERO);
        }
        for (int k = 1; k <= repetitions; k++) {
            for (Node node : root.map("steps").list("each")) {
                add(node, k, travel.times(k - 1));
            }
        }
        for (Node node : root.map("steps").list("after")) {
            add(node, 0, travel.times(repetitions));
        }
        if (steps.isEmpty()) {
            root.problem("no steps", "'steps' with 'before', 'each' and 'after'");
            steps.add(new Motion.Step("", 0, 0, 0, 1, 0, 0, poses.values().iterator().next(), false, false));
        }
    }

    /// @param from where the repetition starts, for somebody who walks
    private void add(Node node, int repetition, Vec from) {
        node.only("id", "pose", "move", "stay", "lift", "raise", "hold", "flow");
        double start = steps.isEmpty() ? 0 : steps.getLast().end();
        Pose pose = node.oneOf("pose", poses, poses.values().iterator().next());
        steps.add(new Motion.Step(node.text("id"), repetition, start, node.number("move", 0), node.number("stay", 0),
                node.number("lift", 0), node.number("raise", 0), pose.moved(from), node.yes("hold", false), node.yes("flow", false)));
    }

    /// name: {step: id, after: seconds}, in the first repetition
    private Map<String, Double> keyPoses(Node node) {
        Map<String, Double> moments = new LinkedHashMap<>();
        node.entries().forEach((name, key) -> {
            key.only("step", "after");
            String id = key.text("step");
            steps.stream().filter(step -> step.id().equals(id)).findFirst().ifPresentOrElse(
                    step -> moments.put(name, step.start() + key.number("after", 0)),
                    () -> key.problem("step '" + id + "'", "the id of a step"));
        });
        return moments;
    }
}
