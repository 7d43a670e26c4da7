package org.nightstep.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.BodyReader;
import org.nightstep.figure.geometry.Profile;
import org.nightstep.figure.geometry.Spline;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// Reads `figures/body-map.yaml`.
final class BodyMapReader {

    private static final int STEPS = 12;
    private static final double STEP = 6;

    private final Node root;

    BodyMapReader(Assets assets, Problems problems) {
        root = YamlFile.read(assets, "figures/body-map.yaml", problems);
    }

    /// An edge across the leg.
    private record Edge(double inner, double outer, double bend) {

        double at(double share) {
            return inner + (outer - inner) * share + bend * 4 * share * (1 - share);
        }
    }

    BodyMap read() {
        root.only("questions", "size", "waist", "skin", "cloth", "leg", "cloth-edge", "foot", "lines", "regions");
        double[] size = exactly(root, "size", 2);
        Stage stage = new Stage(size[0], size[1], -size[0] / 2, root.number("waist") - size[1], size[0], Side.RIGHT);
        Profile leg = leg();
        Map<BodyMap.Face, BodyMap.Plain> plain = new EnumMap<>(BodyMap.Face.class);
        List<BodyMap.Region> regions = new ArrayList<>();
        for (BodyMap.Face face : BodyMap.Face.values()) {
            Trace foot = down(BodyReader.points(root.map("foot"), face.id()));
            Trace whole = region(leg, new Edge(0, 0, 0), end(foot), foot);
            Trace cloth = region(leg, new Edge(0, 0, 0), edge(root.map("cloth-edge"), face.id()), new Trace());
            plain.put(face, new BodyMap.Plain(List.of(mirrored(whole), whole), outer(cloth).addReversed(mirrored(outer(cloth))), lines(face)));
            root.map("regions").map(face.id()).entries().forEach((part, node) -> {
                Trace contour = contour(node, leg, foot);
                regions.add(new BodyMap.Region(face, Side.LEFT, part, mirrored(contour)));
                regions.add(new BodyMap.Region(face, Side.RIGHT, part, contour));
            });
        }
        Node questions = root.map("questions");
        questions.only("where", "sides");
        return new BodyMap(new BodyMap.Questions(questions.text("where"), questions.text("sides")), stage, Palette.tone(root, "skin"), Palette.tone(root, "cloth"), plain, regions);
    }

    private Trace contour(Node node, Profile leg, Trace foot) {
        node.only("from", "to", "from-foot", "to-foot");
        if (node.has("from-foot")) {
            return new Foot(foot, cut(node, "from-foot")).below();
        }
        Edge from = edge(node, "from");
        return node.has("to-foot") ? region(leg, from, end(foot), new Foot(foot, cut(node, "to-foot")).above())
                : node.has("to") ? region(leg, from, edge(node, "to"), new Trace())
                : region(leg, from, end(foot), foot);
    }

    private Edge cut(Node node, String key) {
        double[] numbers = exactly(node, key, 2);
        return new Edge(numbers[0], numbers[0], numbers[1]);
    }

    /// A foot that is cut across.
    private record Foot(Trace contour, Edge cut) {

        private boolean isAbove(int index) {
            return -contour.y(index) < cut.inner();
        }

        private int first() {
            int first = 0;
            while (first < contour.size() - 1 && isAbove(first)) {
                first++;
            }
            return first;
        }

        private int last() {
            int last = contour.size() - 1;
            while (last > 0 && isAbove(last)) {
                last--;
            }
            return last;
        }

        private Trace cutFrom(double inner, double outer) {
            Trace line = new Trace();
            for (int i = 0; i <= STEPS; i++) {
                double share = (double) i / STEPS;
                line.add(inner + (outer - inner) * share, -cut.at(share));
            }
            return line;
        }

        private Trace line() {
            return cutFrom(contour.x(first()), contour.x(last()));
        }

        /// From the inner side of the ankle to the outer one.
        Trace above() {
            Trace above = new Trace();
            for (int i = 0; i < first(); i++) {
                above.add(contour.point(i));
            }
            above.add(line());
            for (int i = last() + 1; i < contour.size(); i++) {
                above.add(contour.point(i));
            }
            return above;
        }

        Trace below() {
            Trace below = new Trace();
            for (int i = first(); i <= last(); i++) {
                below.add(contour.point(i));
            }
            return below.addReversed(line());
        }
    }

    private Profile leg() {
        List<Profile.Row> rows = root.list("leg").stream().map(row -> {
            List<Node> numbers = row.items();
            if (numbers.size() != 3) {
                row.problem(numbers.size() + " numbers", "three: length, inner side, outer side");
                return new Profile.Row(row.line(), 0, 1);
            }
            return new Profile.Row(numbers.get(0).asNumber(), numbers.get(1).asNumber(), numbers.get(2).asNumber());
        }).toList();
        return rows.size() > 1 ? new Profile(rows) : new Profile(List.of(new Profile.Row(0, 0, 1), new Profile.Row(1, 0, 1)));
    }

    /// Where the foot meets the leg.
    private static Edge end(Trace foot) {
        return new Edge(-foot.y(0), -foot.y(foot.size() - 1), 0);
    }

    private Edge edge(Node node, String key) {
        double[] numbers = exactly(node, key, 3);
        return new Edge(numbers[0], numbers[1], numbers[2]);
    }

    private static double[] exactly(Node node, String key, int count) {
        double[] numbers = node.numbers(key).stream().mapToDouble(Double::doubleValue).toArray();
        if (numbers.length != count) {
            node.problem("'" + key + "' with " + numbers.length + " numbers", Integer.toString(count));
            return new double[count];
        }
        return numbers;
    }

    /// Along the upper edge outward, down the outer side, back along the lower edge or round the foot, up the inner side.
    private static Trace region(Profile leg, Edge from, Edge to, Trace foot) {
        Trace contour = across(leg, from);
        along(contour, leg, from.outer(), to.outer(), true);
        contour.addReversed(foot.size() > 0 ? foot : across(leg, to));
        along(contour, leg, to.inner(), from.inner(), false);
        return contour;
    }

    private static Trace across(Profile leg, Edge edge) {
        Trace line = new Trace();
        for (int i = 0; i <= STEPS; i++) {
            double share = (double) i / STEPS;
            double inner = leg.left(edge.inner());
            line.add(inner + (leg.right(edge.outer()) - inner) * share, -edge.at(share));
        }
        return line;
    }

    /// Without the points at the middle of the body.
    private static Trace outer(Trace contour) {
        Trace outer = new Trace();
        for (int i = 0; i < contour.size(); i++) {
            if (contour.x(i) > 6) {
                outer.add(contour.point(i));
            }
        }
        return outer;
    }

    private static void along(Trace contour, Profile leg, double from, double to, boolean outer) {
        int pieces = Math.max(1, (int) Math.round(Math.abs(to - from) / STEP));
        for (int i = 1; i < pieces; i++) {
            double length = from + (to - from) * i / pieces;
            contour.add(outer ? leg.right(length) : leg.left(length), -length);
        }
    }

    private List<Trace> lines(BodyMap.Face face) {
        List<Trace> lines = new ArrayList<>();
        for (Node line : root.map("lines").list(face.id())) {
            Trace right = pairs(line.items().stream().mapToDouble(Node::asNumber).toArray());
            lines.add(mirrored(right));
            lines.add(right);
        }
        return lines;
    }

    private static Trace down(double[] points) {
        Trace corners = pairs(points);
        Vec[] all = new Vec[corners.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = corners.point(i);
        }
        Trace smooth = new Trace();
        Spline.through(3, all).forEach(smooth::add);
        return smooth;
    }

    private static Trace pairs(double[] points) {
        Trace trace = new Trace();
        for (int i = 0; i + 1 < points.length; i += 2) {
            trace.add(points[i], -points[i + 1]);
        }
        return trace;
    }

    private static Trace mirrored(Trace right) {
        Trace left = new Trace();
        for (int i = 0; i < right.size(); i++) {
            left.add(-right.x(i), right.y(i));
        }
        return left;
    }
}
