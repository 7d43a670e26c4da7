package org.nightstep.content.reader;

import java.util.List;
import java.util.Map;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Library;
import org.nightstep.content.Passage;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// The pages of a section have the blocks that `topics/shapes.yaml` asks for, in its order, and three things to remember.
public final class ShapeCheck implements Check {

    private static final String FILE = "topics/shapes.yaml";
    private static final String REMEMBER = "remember";
    private static final int THREE = 3;

    @Override
    public void run(Assets assets, Problems problems) {
        Map<String, Node> shapes = YamlFile.read(assets, FILE, problems).entries();
        Library library = new LibraryReader(assets, new Problems()).read(LibraryReader.ENGLISH);
        for (Topic topic : library.topics()) {
            Node shape = shapes.get(topic.section().id());
            if (shape != null) {
                check(topic, shape.items().stream().map(Node::asText).toList(), problems);
            }
        }
    }

    private static void check(Topic topic, List<String> shape, Problems problems) {
        String file = TopicFolders.structure(topic.id());
        List<String> blocks = topic.blocks().stream().map(block -> block.id()).toList();
        shape.stream().filter(id -> !blocks.contains(id)).forEach(id -> problems.add(file, 1, "no block '" + id + "'",
                "the blocks of " + FILE + " for " + topic.section().id()));
        List<String> shared = blocks.stream().filter(shape::contains).toList();
        List<String> wanted = shape.stream().filter(blocks::contains).toList();
        if (!shared.equals(wanted)) {
            problems.add(file, 1, "the blocks in the order " + shared, "the order " + wanted);
        }
        topic.block(REMEMBER).filter(block -> block.passages().stream()
                .noneMatch(passage -> passage instanceof Passage.Bullets(var items) && items.size() == THREE))
                .ifPresent(_ -> problems.add(TopicFolders.words(topic.id(), LibraryReader.ENGLISH), 1,
                        "'" + REMEMBER + "' is no list of three", "three things to remember"));
    }
}
