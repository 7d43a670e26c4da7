package org.nightstep.content.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.CauseMap.Group;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `topics/map.yaml`.
final class CauseMapReader {

    static final String FILE = "topics/map.yaml";

    private CauseMapReader() {
    }

    static CauseMap read(Assets assets, Problems problems) {
        Node file = YamlFile.read(assets, FILE, problems);
        file.only("leg", "layers", "parts", "feels");
        Map<String, String> layers = new LinkedHashMap<>();
        file.map("layers").entries().forEach((id, picture) -> layers.put(id, picture(assets, picture)));
        return new CauseMap(groups(assets, file.map("feels")), groups(assets, file.map("parts")), layers,
                file.child("leg").map(leg -> picture(assets, leg)).orElse(""));
    }

    private static String picture(Assets assets, Node name) {
        PictureFiles.require(assets, name);
        return name.asText();
    }

    /// A group that does not say what it is of is of what it is called.
    private static List<Group> groups(Assets assets, Node groups) {
        return groups.entries().entrySet().stream().map(entry -> {
            Node group = entry.getValue();
            group.only("picture", "of");
            List<String> of = group.texts("of");
            return new Group(entry.getKey(), group.child("picture").map(name -> picture(assets, name)).orElse(""), of.isEmpty() ? List.of(entry.getKey()) : of);
        }).toList();
    }
}
