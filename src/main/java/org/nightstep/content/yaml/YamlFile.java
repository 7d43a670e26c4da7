package org.nightstep.content.yaml;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.TextFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file as nodes that know their line. Keys are words and stand once; a value stands where it is used, so
/// there are no aliases.
public final class YamlFile {

    private static final String EXPECTED = "well-formed YAML";

    private final String name;
    private final Problems problems;
    private final Set<org.snakeyaml.engine.v2.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean sound = true;

    private YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /// Reads a file below the assets. Whatever is wrong with the file is added to the problems; it then reads as
    /// empty, and that its keys are missing is not held against it.
    public static Node read(Assets assets, String path, Problems problems) {
        return read(assets.path(path), path, problems);
    }

    /// Reads any file.
    ///
    /// @param name how the file is called in problems
    public static Node read(Path file, String name, Problems problems) {
        return TextFile.read(file, name, problems)
                .map(text -> new YamlFile(name, problems).parse(text))
                .orElseGet(() -> Node.silent(name));
    }

    private Node parse(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                refuse(1, "an empty file", "keys and values");
            } else {
                inspect(root.get());
                if (sound) {
                    return Node.root(root.get(), name, problems);
                }
            }
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().or(broken::getContextMark).map(mark -> mark.getLine() + 1).orElse(1);
            refuse(line, Optional.ofNullable(broken.getProblem()).orElse("broken YAML"), EXPECTED);
        } catch (YamlEngineException broken) {
            refuse(1, broken.getMessage().lines().findFirst().orElse("broken YAML"), EXPECTED);
        }
        return Node.silent(name);
    }

    private void inspect(org.snakeyaml.engine.v2.nodes.Node node) {
        if (!seen.add(node)) {
            refuse(Node.lineOf(node), "an alias to this value", "the value written out where it is used");
        } else if (node instanceof MappingNode map) {
            inspectMap(map);
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::inspect);
        }
    }

    private void inspectMap(MappingNode map) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple entry : map.getValue()) {
            int line = Node.lineOf(entry.getKeyNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                refuse(line, "a key that is not a word", "a word as key");
            } else if (!keys.add(key.getValue())) {
                refuse(line, "'" + key.getValue() + "' stands twice", "each key once");
            }
            inspect(entry.getValueNode());
        }
    }

    private void refuse(int line, String what, String expected) {
        sound = false;
        problems.add(name, line, what, expected);
    }
}
