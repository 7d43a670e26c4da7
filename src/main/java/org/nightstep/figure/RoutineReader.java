package org.nightstep.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `figures/routines.yaml`.
final class RoutineReader {

    private static final String FILE = "figures/routines.yaml";

    private RoutineReader() {
    }

    static Map<String, Routine> read(Assets assets, Map<String, Stretch> stretches, Problems problems) {
        Map<String, Routine> routines = new LinkedHashMap<>();
        YamlFile.read(assets, FILE, problems).entries().forEach((id, node) -> routines.put(id, routine(id, node, stretches)));
        return routines;
    }

    private static Routine routine(String id, Node node, Map<String, Stretch> stretches) {
        node.only("at-once", "stretches");
        List<Stretch> chosen = new ArrayList<>();
        for (String stretch : node.texts("stretches")) {
            if (stretches.containsKey(stretch)) {
                chosen.add(stretches.get(stretch));
            } else {
                node.problem("no stretch '" + stretch + "'", "one of the stretches in triage/tree.yaml");
            }
        }
        if (node.texts("stretches").isEmpty()) {
            node.problem("routine '" + id + "' without stretches", "stretches: [id, …]");
        }
        return Routine.of(id, chosen, node.yes("at-once", false));
    }
}
