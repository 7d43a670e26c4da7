package org.nightstep.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Pose;
import org.nightstep.figure.body.PoseReader;

/// Reads `figures/<stretch>.yaml`.
final class StretchReader {

    private final Map<String, Pose> poses = new LinkedHashMap<>();
    private final List<Motion.Step> steps = new ArrayList<>();

    private StretchReader() {
    }

    static Stretch read(Assets assets, String id, Problems problems) {
        Node root = YamlFile.read(assets, "figures/" + id + ".yaml", problems);
        root.only("causes", "facts", "sources", "cautions", "muscles", "stage", "paper", "poses", "breath", "repetitions", "steps", "key-poses");
        Wardrobe wardrobe = WardrobeReader.read(assets, problems);
        Anatomy anatomy = AnatomyReader.read(assets, problems);
        List<Muscle> muscles = anatomy.named(root);
        StageReader stages = new StageReader(assets, wardrobe, anatomy, problems);
        FigureStage stage = stage(root.map("stage"), stages, muscles);
        FigureStage paper = root.child("paper").map(node -> stage(node, stages, muscles)).orElse(stage);
        StretchReader reader = new StretchReader();
        reader.readPoses(root.map("poses"), new PoseReader(wardrobe.body()));
        reader.readSteps(root);
        return new Stretch(id, new Stretch.About(ids(root, "causes"), ids(root, "facts"), ids(root, "sources"), ids(root, "cautions"),
                muscles.stream().map(Muscle::id).toList()), stage, paper, new Motion(reader.steps, root.number("breath")), reader.keyPoses(root.map("key-poses")));
    }

    private static FigureStage stage(Node node, StageReader reader, List<Muscle> muscles) {
        node.only(StageReader.KEYS);
        return reader.read(node, node, muscles);
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
        for (Node node : root.map("steps").list("before")) {
            add(node, 0);
        }
        for (int k = 1; k <= repetitions; k++) {
            for (Node node : root.map("steps").list("each")) {
                add(node, k);
            }
        }
        if (steps.isEmpty()) {
            root.problem("no steps", "'steps' with 'before' and 'each'");
            steps.add(new Motion.Step("", 0, 0, 0, 1, 0, poses.values().iterator().next(), false));
        }
    }

    private void add(Node node, int repetition) {
        node.only("id", "pose", "move", "stay", "lift", "hold");
        double start = steps.isEmpty() ? 0 : steps.getLast().end();
        Pose pose = node.oneOf("pose", poses, poses.values().iterator().next());
        steps.add(new Motion.Step(node.text("id"), repetition, start, node.number("move", 0), node.number("stay", 0),
                node.number("lift", 0), pose, node.yes("hold", false)));
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
