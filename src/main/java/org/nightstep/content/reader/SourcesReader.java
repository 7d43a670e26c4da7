package org.nightstep.content.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.Source;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads `sources.yaml`.
final class SourcesReader {

    static final String FILE = "sources.yaml";

    private SourcesReader() {
    }

    static Map<String, Source> read(Assets assets, Problems problems) {
        Map<String, Source> sources = new LinkedHashMap<>();
        YamlFile.read(assets, FILE, problems).entries().forEach((id, node) -> sources.put(id, source(id, node)));
        return sources;
    }

    private static Source source(String id, Node node) {
        node.only("authority", "document", "year", "verified");
        return new Source(id, node.text("authority"), node.text("document"), node.text("year"),
                node.yes("verified", false));
    }
}
