package org.nightstep.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Which topics, and which blocks of topics, give a piece of advice.
///
/// @param places for each advice id, topic ids (`heat`) and blocks (`varicose-veins/what-you-can-do`)
record AdviceInTopics(Map<String, List<String>> places) {

    private static final String FILE = "sheet/advice.yaml";

    AdviceInTopics {
        places = Map.copyOf(places);
    }

    /// Reads `assets/sheet/advice.yaml`. A place that the library does not have is a problem: held-back advice must
    /// not slip through because a block got another name.
    static AdviceInTopics read(Assets assets, Library library, Problems problems) {
        Map<String, List<String>> places = new HashMap<>();
        YamlFile.read(assets, FILE, problems).entries().forEach((advice, list) -> {
            list.items().stream().filter(place -> !isThere(place.asText(), library))
                    .forEach(place -> place.problem("'" + place.asText() + "'", "a topic, or topic/block, that exists"));
            places.put(advice, list.items().stream().map(Node::asText).toList());
        });
        return new AdviceInTopics(places);
    }

    private static boolean isThere(String place, Library library) {
        String[] ids = place.split("/", 2);
        return library.topic(ids[0]).filter(topic -> ids.length == 1 || has(topic, ids[1])).isPresent();
    }

    private static boolean has(Topic topic, String block) {
        return topic.blocks().stream().anyMatch(each -> each.id().equals(block));
    }

    boolean gives(String advice, String topic) {
        return places.getOrDefault(advice, List.of()).contains(topic);
    }

    boolean gives(String advice, String topic, String block) {
        return gives(advice, topic + "/" + block);
    }
}
