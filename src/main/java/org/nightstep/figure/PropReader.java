package org.nightstep.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.geometry.Frame;
import org.nightstep.figure.geometry.Vec;

/// Reads `figures/props.yaml` (colours, and things made of shapes) and the shapes of a scene.
final class PropReader {

    private static final Set<String> KINDS = Set.of("box", "blob", "polygon", "line", "ellipse", "ring", "glow");
    private static final String BACK = "-back";
    private static final String FRONT = "-front";

    static final Frame HERE = Frame.at(Vec.ZERO, 0);

    private final Palette palette;
    private final Map<String, Node> props;
    private final boolean night;

    private PropReader(Palette palette, Map<String, Node> props, boolean night) {
        this.palette = palette;
        this.props = props;
        this.night = night;
    }

    static PropReader read(Assets assets, boolean night, Problems problems) {
        Node root = YamlFile.read(assets, "figures/props.yaml", problems);
        root.only("colours", "props");
        return new PropReader(Palette.read(root.map("colours")), new LinkedHashMap<>(root.map("props").entries()), night);
    }

    /// A layer of a scene: a thing by its name, an aid put aside, half a seat, or a shape of its own.
    SceneLayer.Thing layer(Node node) {
        if (node.has("prop")) {
            node.only("prop", "at", "turn", "size", "faces");
            return new SceneLayer.Prop(shapes(node, node.text("prop")), at(node));
        }
        if (node.has("aid")) {
            node.only("aid", "at", "turn", "size", "faces");
            return new SceneLayer.PutAside(node.oneOf("aid", Person.Aid.IDS, Person.Aid.NONE), new SceneLayer.Prop(shapes(node, node.text("aid")), at(node)));
        }
        if (node.has("seat")) {
            return seat(node, "seat", BACK);
        }
        if (node.has("seat-front")) {
            return seat(node, "seat-front", FRONT);
        }
        return sign(node);
    }

    /// A walking stick that somebody holds.
    SceneLayer.Stick stick(Node node) {
        node.only("held", "length");
        return new SceneLayer.Stick(shapes(node, node.text("held")), node.number("length"));
    }

    /// A shape of its own.
    SceneLayer.Prop sign(Node node) {
        return new SceneLayer.Prop(List.of(shape(node)), HERE);
    }

    private SceneLayer.Thing seat(Node node, String key, String half) {
        node.only(key, "wheelchair", "at", "turn", "size", "faces");
        Frame at = at(node);
        return new SceneLayer.Seat(new SceneLayer.Prop(half(node, node.text(key), half), at),
                new SceneLayer.Prop(half(node, node.text("wheelchair", "wheelchair"), half), at));
    }

    /// A seat is the two things `<seat>-back` and `<seat>-front`, or one thing `<seat>` with nothing in front of the person.
    private List<PropShape> half(Node node, String seat, String half) {
        if (props.containsKey(seat + half)) {
            return shapes(node, seat + half);
        }
        List<PropShape> whole = shapes(node, seat);
        return half.equals(FRONT) ? List.of() : whole;
    }

    private static Frame at(Node node) {
        double[] at = node.has("at") ? numbers(node, "at", 2) : new double[2];
        Frame frame = Frame.at(new Vec(at[0], at[1]), node.number("turn", 0)).scaled(node.number("size", 1));
        return node.oneOf("faces", Side.IDS, Side.RIGHT) == Side.RIGHT ? frame : frame.mirrored();
    }

    private List<PropShape> shapes(Node node, String name) {
        Node prop = props.get(name);
        if (prop == null) {
            node.problem("prop '" + name + "'", "one of " + String.join(", ", props.keySet()));
            return List.of();
        }
        return prop.items().stream().map(this::shape).toList();
    }

    private PropShape shape(Node node) {
        node.only("box", "blob", "polygon", "line", "ellipse", "ring", "glow", "fill", "alpha", "round", "depth", "width");
        String kind = KINDS.stream().filter(node::has).findFirst().orElse("");
        Tone tone = node.child("fill").map(name -> palette.tone(name, night)).orElseGet(() -> {
            node.problem("'fill' is missing", "the name of a colour");
            return Tone.of(0x888888, 0x666666);
        });
        double alpha = node.number("alpha", 1);
        double depth = node.number("depth", 0);
        double[] n = numbers(node, kind, Set.of("box", "ellipse", "ring", "glow").contains(kind) ? 4 : 0);
        return switch (kind) {
            case "box" -> new PropShape.Box(n[0], n[1], n[2], n[3], node.number("round", 0), tone, alpha, depth);
            case "blob" -> new PropShape.Blob(n, tone, alpha, depth);
            case "polygon" -> new PropShape.Polygon(n, tone, alpha);
            case "line" -> new PropShape.Line(n, tone, alpha, node.number("width", 0.03));
            case "ellipse" -> new PropShape.Ellipse(new Vec(n[0], n[1]), n[2], n[3], tone, alpha);
            case "ring" -> new PropShape.Ring(new Vec(n[0], n[1]), n[2], n[3], tone, alpha, node.number("width", 0.03));
            case "glow" -> new PropShape.Glow(new Vec(n[0], n[1]), n[2], n[3], tone, alpha);
            default -> {
                node.problem("no shape", "one of " + String.join(", ", KINDS.stream().sorted().toList()));
                yield new PropShape.Ellipse(Vec.ZERO, 0.1, 0.1, tone, alpha);
            }
        };
    }

    /// @param count how many there have to be; 0 for any even count of six or more (four for a line)
    private static double[] numbers(Node node, String key, int count) {
        double[] numbers = node.list(key).stream().mapToDouble(Node::asNumber).toArray();
        boolean right = count > 0 ? numbers.length == count
                : numbers.length % 2 == 0 && numbers.length >= ("line".equals(key) ? 4 : 6);
        if (!right && !key.isEmpty()) {
            node.problem(key + " with " + numbers.length + " numbers", count > 0 ? count + " numbers" : "x and y in turn");
        }
        return right ? numbers : Arrays.copyOf(numbers, Math.max(6, count));
    }
}
