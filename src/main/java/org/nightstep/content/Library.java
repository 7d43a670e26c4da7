package org.nightstep.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All the kiosk says about leg pain at night, in one language. Immutable.
///
/// @param language language tag, such as `en`
/// @param topics   in reading order: by section, then by their order in it
public record Library(String language, Edition edition, List<Topic> topics, Map<String, Source> sources,
                      Glossary glossary, CauseMap causeMap) {

    public Library {
        topics = List.copyOf(topics);
        sources = Map.copyOf(sources);
    }

    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public List<Topic> topics(Section section) {
        return topics.stream().filter(topic -> topic.section() == section).toList();
    }
}
