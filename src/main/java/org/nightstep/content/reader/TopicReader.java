package org.nightstep.content.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Block;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Codes;
import org.nightstep.content.Glossary;
import org.nightstep.content.Kin;
import org.nightstep.content.Problems;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Joins the structure of a topic (`topic.yaml`) with its words.
final class TopicReader {

    private enum Kind { TEXT, CAUTION }

    private static final Map<String, Kind> KINDS = Map.of("text", Kind.TEXT, "caution", Kind.CAUTION);
    private static final Map<String, Section> SECTIONS = sections();

    private final Assets assets;
    private final Known known;
    private final Problems problems;

    /// What a topic may name.
    ///
    /// @param sources ids of sources
    /// @param topics  ids of topics
    /// @param map     with the groups and layers
    /// @param glossary marks the terms on the page
    record Known(Set<String> sources, Set<String> topics, CauseMap map, Glossary glossary) {
    }

    TopicReader(Assets assets, Known known, Problems problems) {
        this.assets = assets;
        this.known = known;
        this.problems = problems;
    }

    Topic read(String id, Page page) {
        Node file = YamlFile.read(assets, TopicFolders.structure(id), problems);
        file.only("section", "order", "picture", "feels", "layers", "stretches", "next", "codes", "blocks");
        file.text("section");
        Section section = file.oneOf("section", SECTIONS, Section.OVERVIEW);
        return new Topic(id, section, file.whole("order"), page.title(), page.summary(), picture(file), page.caption(),
                page.names(), known.glossary().marked(blocks(file, page)), kin(file), codes(file, section));
    }

    private Kin kin(Node file) {
        return new Kin(named(file, "feels", known.map().feels().stream().flatMap(group -> group.of().stream()).toList(), "a group of " + CauseMapReader.FILE),
                named(file, "layers", known.map().layers().keySet(), "a layer of " + CauseMapReader.FILE),
                file.texts("stretches"), named(file, "next", known.topics(), "the id of a topic"));
    }

    private static List<String> named(Node file, String key, Collection<String> known, String expected) {
        List<String> names = file.texts(key);
        names.stream().filter(name -> !known.contains(name)).forEach(name -> file.map(key).problem(
                "'" + key + "' names '" + name + "'", expected));
        return names;
    }

    private String picture(Node file) {
        file.child("picture").ifPresent(picture -> PictureFiles.require(assets, picture));
        return file.text("picture");
    }

    private Codes codes(Node file, Section section) {
        Node codes = file.map("codes");
        codes.only("icd10cm", "icd10", "snomed");
        if (file.has("codes") && section != Section.CAUSES) {
            codes.problem("codes on a topic that is not a cause", "codes on causes only");
        }
        return new Codes(codes.texts("icd10cm"), codes.texts("icd10"), codes.texts("snomed"));
    }

    private List<Block> blocks(Node file, Page page) {
        if (!file.has("blocks")) {
            file.problem("'blocks' is missing", "a list of blocks");
        }
        List<Block> blocks = new ArrayList<>();
        Set<String> structured = new HashSet<>();
        for (Node node : file.list("blocks")) {
            node.only("id", "kind", "facts", "sources");
            String id = node.text("id");
            Page.Words words = page.blocks().get(id);
            if (!structured.add(id)) {
                node.problem("a second block '" + id + "'", "each block once");
            } else if (words != null) {
                blocks.add(block(node, id, words));
            } else if (!id.isEmpty()) {
                node.problem("block '" + id + "' without words", "a heading with {#" + id + "} in " + page.file());
            }
        }
        page.blocks().forEach((id, words) -> {
            if (!structured.contains(id)) {
                problems.add(page.file(), words.line(), "words without a block '" + id + "'",
                        "a block with this id in " + file.file());
            }
        });
        return List.copyOf(blocks);
    }

    private Block block(Node node, String id, Page.Words words) {
        List<String> facts = node.texts("facts");
        List<String> cited = node.texts("sources");
        cited.stream().filter(source -> !known.sources().contains(source)).forEach(source ->
                node.map("sources").problem("unknown source '" + source + "'", "an id in " + SourcesReader.FILE));
        return switch (node.oneOf("kind", KINDS, Kind.TEXT)) {
            case TEXT -> new Block.Text(id, words.title(), List.copyOf(words.passages()), facts, cited);
            case CAUTION -> new Block.Caution(id, words.title(), List.copyOf(words.passages()), facts, cited);
        };
    }

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            sections.put(section.id(), section);
        }
        return sections;
    }
}
