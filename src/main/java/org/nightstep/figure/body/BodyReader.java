package org.nightstep.figure.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.geometry.Profile;
import org.nightstep.figure.geometry.Vec;

/// Reads `figures/body.yaml`.
public final class BodyReader {

    private BodyReader() {
    }

    public static Body read(Assets assets, Problems problems) {
        Node root = YamlFile.read(assets, "figures/body.yaml", problems);
        root.only("proportions", "profiles", "foot", "hands");
        Node profiles = root.map("profiles");
        profiles.only("leg", "bare-leg", "arm", "neck", "shirt", "belly", "shorts", "trousers", "sleeve", "long-sleeve");
        Map<String, Hand> hands = new LinkedHashMap<>();
        root.map("hands").entries().forEach((name, node) -> hands.put(name, hand(node)));
        return new Body(proportions(root.map("proportions")), profile(profiles, "leg"), profile(profiles, "bare-leg"), profile(profiles, "arm"),
                profile(profiles, "neck"), profile(profiles, "shirt"), profile(profiles, "belly"),
                profile(profiles, "shorts"), profile(profiles, "trousers"), profile(profiles, "sleeve"),
                profile(profiles, "long-sleeve"), foot(root.map("foot")), hands);
    }

    private static Proportions proportions(Node node) {
        node.only("pelvis", "lumbar", "thorax", "neck", "upper-arm", "forearm", "thigh", "shin", "head-millimetres");
        return new Proportions(node.number("pelvis"), node.number("lumbar"), node.number("thorax"), node.number("neck"),
                node.number("upper-arm"), node.number("forearm"), node.number("thigh"),
                node.number("shin"), node.number("head-millimetres"));
    }

    static Profile profile(Node profiles, String key) {
        List<Profile.Row> rows = new ArrayList<>();
        for (Node row : profiles.list(key)) {
            double[] numbers = numbers(row, 3);
            rows.add(new Profile.Row(numbers[0], numbers[1], numbers[2]));
        }
        if (rows.size() < 2) {
            profiles.problem(key + " with " + rows.size() + " rows", "two or more rows [length, left, right]");
            rows = List.of(new Profile.Row(0, 0.1, 0.1), new Profile.Row(1, 0.1, 0.1));
        }
        return new Profile(rows);
    }

    private static Foot foot(Node node) {
        node.only("instep", "toes", "toe-joint", "sole", "heel", "ball");
        return new Foot(points(node, "instep"), points(node, "toes"), vec(node, "toe-joint"), points(node, "sole"), vec(node, "heel"),
                vec(node, "ball"));
    }

    private static Hand hand(Node node) {
        node.only("palm", "fingers");
        double[] palm = node.child("palm").map(value -> numbers(value, 3)).orElse(new double[] {0.1, 0.1, 0.3});
        List<Hand.Finger> fingers = new ArrayList<>();
        for (Node finger : node.list("fingers")) {
            double[] it = numbers(finger, 7);
            fingers.add(new Hand.Finger(new Vec(it[0], it[1]), it[2], it[3], it[4], it[5], it[6]));
        }
        if (fingers.size() != 5) {
            node.problem(fingers.size() + " fingers", "five: [x, y, angle, length, angle, length, width]");
            while (fingers.size() < 5) {
                fingers.add(new Hand.Finger(Vec.ZERO, 0, 0.1, 0, 0.1, 0.05));
            }
        }
        return new Hand(palm[0], palm[1], palm[2], fingers);
    }

    static Vec vec(Node node, String key) {
        return node.child(key).map(value -> {
            double[] pair = numbers(value, 2);
            return new Vec(pair[0], pair[1]);
        }).orElseGet(() -> {
            node.problem("'" + key + "' is missing", "a place [x, y]");
            return Vec.ZERO;
        });
    }

    /// A list of exactly so many numbers; filled up with zeros if it is not.
    private static double[] numbers(Node list, int count) {
        double[] numbers = list.items().stream().mapToDouble(Node::asNumber).toArray();
        if (numbers.length != count) {
            list.problem(numbers.length + " numbers", count + " numbers");
            return Arrays.copyOf(numbers, count);
        }
        return numbers;
    }

    public static double[] points(Node node, String key) {
        double[] numbers = node.list(key).stream().mapToDouble(Node::asNumber).toArray();
        if (numbers.length % 2 != 0 || numbers.length == 0) {
            node.problem(key + " with " + numbers.length + " numbers", "x and y in turn");
            return new double[] {0, 0};
        }
        return numbers;
    }
}
