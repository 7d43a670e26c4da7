package org.nightstep.figure.body;

import java.util.Arrays;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `figures/front-body.yaml`.
public final class FrontBodyReader {

    private FrontBodyReader() {
    }

    /// @param side the foot as seen from the side, whose outline that from the front has to match
    public static FrontBody read(Assets assets, Foot side, Problems problems) {
        Node root = YamlFile.read(assets, "figures/front-body.yaml", problems);
        root.only("profiles", "pelvis", "foot");
        Node profiles = root.map("profiles");
        profiles.only("thigh", "shin", "shorts", "trousers", "shirt", "belly", "neck");
        Node foot = root.map("foot");
        foot.only("inner", "toes", "outer");
        return new FrontBody(BodyReader.profile(profiles, "thigh"), BodyReader.profile(profiles, "shin"), BodyReader.profile(profiles, "shorts"),
                BodyReader.profile(profiles, "trousers"), BodyReader.profile(profiles, "shirt"), BodyReader.profile(profiles, "belly"), BodyReader.profile(profiles, "neck"), BodyReader.points(root, "pelvis"),
                new FrontBody.Foot(like(foot, "inner", side.instep()), like(foot, "toes", side.toes()), like(foot, "outer", side.sole())));
    }

    private static double[] like(Node node, String key, double[] side) {
        double[] points = BodyReader.points(node, key);
        if (points.length != side.length) {
            node.problem(key + " with " + points.length + " numbers", side.length + ", as many as from the side in body.yaml");
            return Arrays.copyOf(points, side.length);
        }
        return points;
    }
}
