package org.nightstep.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `figures/front-heads.yaml`.
final class FrontHeadReader {

    private FrontHeadReader() {
    }

    /// @param names of the styles that there are from the side
    static FrontHead read(Assets assets, Set<String> names, Problems problems) {
        Node root = YamlFile.read(assets, "figures/front-heads.yaml", problems);
        root.only("face", "styles");
        Node face = root.map("face");
        face.only("outline", "ear", "ear-line", "eye", "brow", "lips", "lower-lip", "nose", "bridge", "cheek", "age-lines");
        Node styles = root.map("styles");
        Map<String, HeadShape.Style> byName = new LinkedHashMap<>();
        styles.entries().forEach((name, node) -> byName.put(name, style(node)));
        for (String name : names) {
            if (!byName.containsKey(name)) {
                styles.problem("style '" + name + "' is missing", "every style of heads.yaml");
                byName.put(name, new HeadShape.Style(List.of(), List.of(), true, new double[0], List.of()));
            }
        }
        return new FrontHead(whole(points(face, "outline", 6)), points(face, "ear", 6), points(face, "ear-line", 4), points(face, "eye", 2),
                points(face, "brow", 8), points(face, "lips", 6), points(face, "lower-lip", 4), points(face, "nose", 4),
                points(face, "bridge", 4), points(face, "cheek", 2),
                face.list("age-lines").stream().map(line -> WardrobeReader.points(line, line.items(), "age-lines", 4)).toList(), byName);
    }

    private static HeadShape.Style style(Node node) {
        node.only("patches", "strands", "ear", "drape", "drape-folds");
        List<HeadShape.Patch> patches = new ArrayList<>();
        for (Node patch : node.list("patches")) {
            patch.only("half", "points", "both", "behind", "of");
            double[] points = patch.has("half") ? whole(points(patch, "half", 6)) : points(patch, "points", 6);
            boolean behind = patch.yes("behind", false);
            HeadShape.Material material = patch.oneOf("of", WardrobeReader.MATERIALS, HeadShape.Material.HAIR);
            patches.add(new HeadShape.Patch(points, behind, material));
            if (patch.yes("both", false)) {
                patches.add(new HeadShape.Patch(mirrored(points), behind, material));
            }
        }
        return new HeadShape.Style(patches, WardrobeReader.strands(node, "strands"), node.yes("ear", true),
                node.has("drape") ? whole(points(node, "drape", 6)) : new double[0], WardrobeReader.strands(node, "drape-folds"));
    }

    private static double[] points(Node node, String key, int least) {
        return WardrobeReader.points(node, key, least);
    }

    /// The right half and its mirror picture, as one closed contour.
    private static double[] whole(double[] half) {
        double[] whole = Arrays.copyOf(half, half.length * 2 - 4);
        for (int i = half.length - 4, to = half.length; i >= 2; i -= 2) {
            whole[to++] = -half[i];
            whole[to++] = half[i + 1];
        }
        return whole;
    }

    private static double[] mirrored(double[] points) {
        double[] out = points.clone();
        for (int i = 0; i < out.length; i += 2) {
            out[i] = -out[i];
        }
        return out;
    }
}
