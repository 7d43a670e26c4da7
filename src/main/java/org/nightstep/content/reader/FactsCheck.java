package org.nightstep.content.reader;

import java.util.HashMap;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Every fact of the article is told by one block, and by no other.
public final class FactsCheck implements Check {

    private static final String FILE = "facts.yaml";

    @Override
    public void run(Assets assets, Problems problems) {
        Map<String, Node> facts = YamlFile.read(assets, FILE, problems).entries();
        facts.values().forEach(Node::asText);
        Map<String, String> claims = new HashMap<>();
        for (String topic : TopicFolders.ids(assets, problems)) {
            claim(YamlFile.read(assets, TopicFolders.structure(topic), problems), facts, claims);
        }
        facts.forEach((id, fact) -> {
            if (!claims.containsKey(id)) {
                fact.problem("fact '" + id + "' is told by no block", "one block of a topic with facts: [" + id + "]");
            }
        });
    }

    private static void claim(Node topic, Map<String, Node> facts, Map<String, String> claims) {
        for (Node block : topic.list("blocks")) {
            for (String fact : block.texts("facts")) {
                Node place = block.map("facts");
                String earlier = claims.putIfAbsent(fact, place.file() + ":" + place.line());
                if (!facts.containsKey(fact)) {
                    place.problem("unknown fact '" + fact + "'", "an id in " + FILE);
                } else if (earlier != null) {
                    place.problem("fact '" + fact + "' is told by " + earlier + " too", "one block for each fact");
                }
            }
        }
    }
}
