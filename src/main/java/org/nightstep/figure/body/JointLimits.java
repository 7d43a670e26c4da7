package org.nightstep.figure.body;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// How far each joint may move in anything we show, and who says so.
///
/// @param sources ids in `sources.yaml`
public record JointLimits(Map<Joint, Range> ranges, Set<String> sources) {

    public record Range(double least, double most) {

        public boolean holds(double degrees) {
            return degrees >= least && degrees <= most;
        }
    }

    /// Reads `figures/limits.yaml`.
    public static JointLimits read(Assets assets, Problems problems) {
        Node root = YamlFile.read(assets, "figures/limits.yaml", problems);
        Map<Joint, Range> ranges = new EnumMap<>(Joint.class);
        Set<String> sources = new TreeSet<>();
        root.only(Arrays.stream(Joint.values()).map(Joint::id).toArray(String[]::new));
        for (Joint joint : Joint.values()) {
            Node node = root.map(joint.id());
            node.only("least", "most", "source");
            ranges.put(joint, new Range(node.number("least"), node.number("most")));
            sources.add(node.text("source"));
        }
        return new JointLimits(ranges, sources);
    }
}
