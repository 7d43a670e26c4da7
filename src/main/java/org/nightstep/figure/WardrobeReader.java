package org.nightstep.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.figure.body.Body;
import org.nightstep.figure.body.BodyReader;
import org.nightstep.figure.body.FrontBodyReader;

/// Reads all that figures are drawn from: bodies, heads and people of `figures`.
final class WardrobeReader {

    static final Map<String, HeadShape.Material> MATERIALS = Map.of("hair", HeadShape.Material.HAIR,
            "beard", HeadShape.Material.BEARD, "light", HeadShape.Material.LIGHT, "band", HeadShape.Material.BAND);

    private static final Map<String, Boolean> AGES = Map.of("adult", false, "old", true);
    private static final Map<String, Boolean> LENGTHS = Map.of("short", false, "long", true);

    private WardrobeReader() {
    }

    static Wardrobe read(Assets assets, Problems problems) {
        Node heads = YamlFile.read(assets, "figures/heads.yaml", problems);
        heads.only("face", "styles");
        Map<String, HeadShape.Style> styles = new LinkedHashMap<>();
        heads.map("styles").entries().forEach((name, node) -> styles.put(name, style(node)));
        Node people = YamlFile.read(assets, "figures/people.yaml", problems);
        Map<String, Person> byId = people(people, styles);
        if (byId.isEmpty()) {
            people.problem("nobody", "at least one person");
        }
        Body body = BodyReader.read(assets, problems);
        return new Wardrobe(body, face(heads.map("face")), styles, byId,
                people(YamlFile.read(assets, "figures/cast.yaml", problems), styles),
                FrontBodyReader.read(assets, body.foot(), problems), FrontHeadReader.read(assets, styles.keySet(), problems));
    }

    private static Map<String, Person> people(Node root, Map<String, HeadShape.Style> styles) {
        Map<String, Person> byId = new LinkedHashMap<>();
        root.entries().forEach((id, node) -> byId.put(id, person(id, node, styles)));
        return byId;
    }

    private static HeadShape face(Node node) {
        node.only("outline", "ear", "ear-line", "eye", "brow", "lips", "nostril", "cheek", "age-lines");
        return new HeadShape(points(node, "outline", 6), points(node, "ear", 6), points(node, "ear-line", 4),
                points(node, "eye", 2), points(node, "brow", 6), points(node, "lips", 6), points(node, "nostril", 4),
                points(node, "cheek", 2), node.list("age-lines").stream().map(line -> points(line, line.items(), "age-lines", 4)).toList());
    }

    private static HeadShape.Style style(Node node) {
        node.only("patches", "strands", "ear", "drape", "drape-folds");
        List<HeadShape.Patch> patches = node.list("patches").stream().map(patch -> {
            patch.only("points", "behind", "of");
            return new HeadShape.Patch(points(patch, "points", 6), patch.yes("behind", false),
                    patch.oneOf("of", MATERIALS, HeadShape.Material.HAIR));
        }).toList();
        return new HeadShape.Style(patches, strands(node, "strands"), node.yes("ear", true),
                node.has("drape") ? points(node, "drape", 6) : new double[0], strands(node, "drape-folds"));
    }

    static List<HeadShape.Strand> strands(Node node, String key) {
        return node.list(key).stream().map(strand -> {
            strand.only("points", "light");
            return new HeadShape.Strand(points(strand, "points", 4), strand.yes("light", false));
        }).toList();
    }

    private static Person person(String id, Node node, Map<String, HeadShape.Style> styles) {
        node.only("build", "skin", "hair", "shirt", "shorts", "style", "glasses", "age", "aid",
                "sleeves", "trousers", "shoes", "stethoscope", "badge");
        String style = node.text("style");
        if (!styles.containsKey(style)) {
            node.problem("style '" + style + "'", "one of " + String.join(", ", styles.keySet()));
            style = styles.keySet().stream().findFirst().orElse("");
        }
        return new Person(id, node.number("build", 1), tone(node, "skin"), tone(node, "hair"), tone(node, "shirt"),
                tone(node, "shorts"), style, node.yes("glasses", false), node.oneOf("age", AGES, false),
                node.oneOf("aid", Person.Aid.IDS, Person.Aid.NONE), outfit(node));
    }

    private static Person.Outfit outfit(Node node) {
        return new Person.Outfit(node.oneOf("sleeves", LENGTHS, false), node.yes("trousers", false),
                node.has("shoes") ? Optional.of(tone(node, "shoes")) : Optional.empty(), node.yes("stethoscope", false),
                node.yes("badge", false));
    }

    private static Tone tone(Node node, String key) {
        List<Node> pair = node.list(key);
        if (pair.size() != 2) {
            node.problem(key + " with " + pair.size() + " colours", "two: in light and in shade, such as [\"#E3AE8A\", \"#C98A68\"]");
            return Tone.of(0x888888, 0x666666);
        }
        return Tone.of(Palette.colour(pair.get(0)), Palette.colour(pair.get(1)));
    }

    static double[] points(Node node, String key, int least) {
        return points(node, node.list(key), key, least);
    }

    static double[] points(Node node, List<Node> places, String key, int least) {
        double[] numbers = places.stream().mapToDouble(Node::asNumber).toArray();
        if (numbers.length < least || numbers.length % 2 != 0) {
            node.problem(key + " with " + numbers.length + " numbers", "x and y in turn, at least " + least + " numbers");
            return new double[least];
        }
        return numbers;
    }
}
