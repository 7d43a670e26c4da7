package org.nightstep.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Reads `figures/muscles.yaml`.
final class AnatomyReader {

    private static final Map<String, Muscle.Region> PLACES = Map.of("leg", Muscle.Region.LEG, "foot", Muscle.Region.FOOT, "hip", Muscle.Region.HIP);
    /// Into how many pieces each gap of a shape is cut, so that it can bend with the leg.
    private static final int PIECES = 2;

    private AnatomyReader() {
    }

    static Anatomy read(Assets assets, Problems problems) {
        Node root = YamlFile.read(assets, "figures/muscles.yaml", problems);
        root.only("colours", "bones", "muscles");
        Node colours = root.map("colours");
        colours.only("base", "muscle", "tendon", "bone");
        Map<String, Muscle> muscles = new LinkedHashMap<>();
        root.map("muscles").entries().forEach((id, node) -> muscles.put(id, muscle(id, node)));
        return new Anatomy(new Anatomy.Tones(Palette.tone(colours, "base"), Palette.tone(colours, "muscle"),
                Palette.tone(colours, "tendon"), Palette.tone(colours, "bone")),
                closed(root, "bones"), Collections.unmodifiableMap(muscles));
    }

    private static Muscle muscle(String id, Node node) {
        node.only("side", "front");
        return new Muscle(id, shape(node.map("side")), shape(node.map("front")));
    }

    private static Muscle.Shape shape(Node node) {
        node.only("place", "bellies", "tendons", "fibres");
        return new Muscle.Shape(node.oneOf("place", PLACES, Muscle.Region.LEG), closed(node, "bellies"), closed(node, "tendons"),
                node.list("fibres").stream().map(AnatomyReader::open).toList());
    }

    private static List<Trace> closed(Node node, String key) {
        return node.list(key).stream().map(shape -> Spline.around(PIECES, corners(shape, 3))).toList();
    }

    private static Trace open(Node line) {
        Trace corners = corners(line, 2);
        Vec[] points = new Vec[corners.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = corners.point(i);
        }
        Trace out = new Trace();
        Spline.through(PIECES, points).forEach(out::add);
        return out;
    }

    private static Trace corners(Node shape, int least) {
        double[] numbers = shape.items().stream().mapToDouble(Node::asNumber).toArray();
        Trace corners = new Trace();
        if (numbers.length < 2 * least || numbers.length % 2 != 0) {
            shape.problem(numbers.length + " numbers", "x and y in turn, at least " + least + " points");
            numbers = new double[2 * least];
        }
        for (int i = 0; i < numbers.length; i += 2) {
            corners.add(numbers[i], numbers[i + 1]);
        }
        return corners;
    }
}
