package org.nightstep.sheet;

import java.util.List;
import java.util.Map;

/// Which topics, and which blocks of topics, give a piece of advice; from `assets/sheet/advice.yaml`.
///
/// @param places for each advice id, topic ids (`heat`) and blocks (`varicose-veins/what-you-can-do`)
public record AdviceInTopics(Map<String, List<String>> places) {

    boolean gives(String advice, String topic) {
        return places.getOrDefault(advice, List.of()).contains(topic);
    }

    boolean gives(String advice, String topic, String block) {
        return gives(advice, topic + "/" + block);
    }
}
