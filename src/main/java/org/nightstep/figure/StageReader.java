package org.nightstep.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.figure.body.PoseReader;
import org.nightstep.figure.body.View;
import org.nightstep.figure.geometry.Vec;

/// Reads the part of a scene or stretch that says what is around the person:
/// `size`, `view`, `seen-from`, `light`, `legs`, `ground`, `others`, `passing`, `layers`.
final class StageReader {

    static final String[] KEYS = {"size", "view", "seen-from", "light", "legs", "ground", "others", "passing", "layers"};

    private static final Map<String, Boolean> LEGS = Map.of("under", false, "over", true);

    private final Assets assets;
    private final Wardrobe wardrobe;
    private final Anatomy anatomy;
    private final Problems problems;

    StageReader(Assets assets, Wardrobe wardrobe, Anatomy anatomy, Problems problems) {
        this.assets = assets;
        this.wardrobe = wardrobe;
        this.anatomy = anatomy;
        this.problems = problems;
    }

    /// From where the person is seen that a scene or stretch is about.
    static View seenFrom(Node stage) {
        return stage.oneOf("seen-from", View.IDS, View.SIDE);
    }

    /// @param frame   where `size` and `view` stand: the same room may be seen from nearer or farther
    /// @param working the muscles that glow
    FigureStage read(Node node, Node frame, List<Muscle> working) {
        double[] size = numbers(frame, "size", 2, 1600, 1000);
        double[] view = numbers(frame, "view", 3, -5, -1, 12);
        boolean night = node.oneOf("light", Map.of("day", false, "night", true), false);
        PropReader props = PropReader.read(assets, night, problems);
        Map<String, Companion> companions = new LinkedHashMap<>();
        node.map("others").entries().forEach((name, other) -> companions.put(name, companion(other)));
        List<SceneLayer.Thing> passing = node.list("passing").stream().map(props::layer).toList();
        List<SceneLayer> layers = new ArrayList<>();
        for (Node layer : node.list("layers")) {
            layers.add(layer.isText() ? part(layer) : layer.has("cue") ? cue(layer, props) : layer.has("held") ? props.stick(layer)
                    : part(layer, companions).orElseGet(() -> props.layer(layer)));
        }
        return new FigureStage(wardrobe, anatomy, new Stage(size[0], size[1], view[0], view[1], view[2], Side.RIGHT), night,
                working, node.oneOf("legs", LEGS, false), companions, passing, layers, node.has("ground") ? OptionalDouble.of(node.number("ground")) : OptionalDouble.empty());
    }

    private static SceneLayer cue(Node layer, PropReader props) {
        layer.only("cue");
        return new SceneLayer.Cue(props.sign(layer.map("cue")));
    }

    private Companion companion(Node node) {
        node.only("person", "at", "faces", "legs", "pose");
        String id = node.text("person");
        if (!wardrobe.knows(id)) {
            node.problem("person '" + id + "'", "somebody of people.yaml or cast.yaml");
        }
        double[] at = numbers(node, "at", 2, 0, 0);
        return new Companion(wardrobe.person(id), new PoseReader(wardrobe.body(), View.SIDE).read(node.map("pose"), Map.of()),
                node.oneOf("legs", LEGS, false), new Vec(at[0], at[1]), node.oneOf("faces", Side.IDS, Side.RIGHT));
    }

    /// A part of the person the scene is about.
    private static SceneLayer part(Node layer) {
        FigurePart part = FigurePart.IDS.get(layer.asText());
        if (part == null) {
            layer.problem("layer '" + layer.asText() + "'", String.join(", ", FigurePart.IDS.keySet()) + ", a prop, a seat or a shape");
            return new SceneLayer.Prop(List.of(), PropReader.HERE);
        }
        return new SceneLayer.Figure("", part);
    }

    /// A part of somebody else (`person: clinician`), if that is what the layer is.
    private static Optional<SceneLayer> part(Node layer, Map<String, Companion> companions) {
        return FigurePart.IDS.entrySet().stream().filter(part -> layer.has(part.getKey())).findFirst().map(part -> {
            layer.only(part.getKey());
            String who = layer.oneOf(part.getKey(), companions.keySet().stream().collect(Collectors.toMap(name -> name, name -> name)), "");
            return new SceneLayer.Figure(who, part.getValue());
        });
    }

    private static double[] numbers(Node node, String key, int count, double... otherwise) {
        double[] numbers = node.list(key).stream().mapToDouble(Node::asNumber).toArray();
        if (numbers.length != count) {
            node.problem(key + " with " + numbers.length + " numbers", count + " numbers");
            return otherwise;
        }
        return numbers;
    }
}
