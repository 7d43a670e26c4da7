package org.nightstep.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.figure.geometry.Vec;

/// Reads the part of a scene or stretch that says what is around the person:
/// `size`, `view`, `light`, `muscle`, `legs`, `layers`.
final class StageReader {

    static final String[] KEYS = {"size", "view", "light", "muscle", "legs", "layers"};

    private StageReader() {
    }

    static FigureStage read(Node node, Wardrobe wardrobe, Assets assets, Problems problems) {
        return read(node, node, wardrobe, assets, problems);
    }

    /// @param frame where `size` and `view` stand: the same room may be seen from nearer or farther
    static FigureStage read(Node node, Node frame, Wardrobe wardrobe, Assets assets, Problems problems) {
        double[] size = numbers(frame, "size", 2, 1600, 1000);
        double[] view = numbers(frame, "view", 3, -5, -1, 12);
        boolean night = node.oneOf("light", Map.of("day", false, "night", true), false);
        Map<String, Muscle> muscles = new LinkedHashMap<>();
        Arrays.stream(Muscle.values()).forEach(muscle -> muscles.put(muscle.id(), muscle));
        PropReader props = PropReader.read(assets, night, problems);
        List<SceneLayer> layers = new ArrayList<>();
        for (Node layer : node.list("layers")) {
            layers.add(layer.isText() ? person(layer) : props.layer(layer));
        }
        return new FigureStage(wardrobe, new Stage(size[0], size[1], view[0], view[1], view[2]), night,
                node.oneOf("muscle", muscles, Muscle.NONE), node.oneOf("legs", Map.of("under", false, "over", true), false), layers);
    }

    private static SceneLayer person(Node layer) {
        return switch (layer.asText()) {
            case "far-limbs" -> new SceneLayer.FarLimbs();
            case "person" -> new SceneLayer.Person();
            default -> {
                layer.problem("layer '" + layer.asText() + "'", "far-limbs, person, a prop or a shape");
                yield new SceneLayer.Prop(List.of(), Vec.ZERO);
            }
        };
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
