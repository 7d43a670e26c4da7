package org.nightstep.content.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Glossary;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Source;
import org.nightstep.content.Topic;

/// Reads all the kiosk says from the topics, sources and version in the assets. A topic that is not in the wanted
/// language comes in English; one without any readable words is left out, with a problem.
public final class LibraryReader {

    public static final String ENGLISH = "en";
    private static final Comparator<Topic> READING_ORDER =
            Comparator.comparing(Topic::section).thenComparing(Topic::order).thenComparing(Topic::id);

    private final Assets assets;
    private final Problems problems;

    public LibraryReader(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    /// @param language tag, such as `en`
    public Library read(String language) {
        Map<String, Source> sources = SourcesReader.read(assets, problems);
        CauseMap map = CauseMapReader.read(assets, problems);
        Glossary glossary = GlossaryReader.read(assets, language, problems);
        List<String> ids = TopicFolders.ids(assets, problems);
        TopicReader reader = new TopicReader(assets, new TopicReader.Known(sources.keySet(), Set.copyOf(ids), map, glossary), problems);
        List<Topic> topics = ids.stream()
                .flatMap(id -> page(id, language).map(page -> reader.read(id, page)).stream())
                .sorted(READING_ORDER).toList();
        return new Library(language, EditionReader.read(assets, problems), topics, sources, glossary, map);
    }

    private Optional<Page> page(String topic, String language) {
        String own = TopicFolders.words(topic, language);
        return PageReader.read(assets, assets.has(own) ? own : TopicFolders.words(topic, ENGLISH), problems);
    }
}
