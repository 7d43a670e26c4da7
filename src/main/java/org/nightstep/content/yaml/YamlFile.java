package org.nightstep.content.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML file as nodes that know their line.
public final class YamlFile {

    private YamlFile() {
    }

    /// Reads a file below the assets. Whatever is wrong is added to the problems; an unreadable file reads as empty.
    public static Node read(Assets assets, String path, Problems problems) {
        return read(assets.path(path), path, problems);
    }

    /// Reads any file.
    ///
    /// @param name how the file is called in problems
    public static Node read(Path file, String name, Problems problems) {
        try {
            String text = Files.readString(file);
            return parse(text, name, problems);
        } catch (NoSuchFileException missing) {
            problems.add(name, 1, "there is no such file", "a YAML file");
        } catch (IOException unreadable) {
            problems.add(name, 1, "cannot be read as UTF-8 text", "a YAML file");
        }
        return Node.empty(name, problems);
    }

    static Node parse(String text, String name, Problems problems) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).setLabel(name).build();
        try {
            return new Compose(settings).composeString(text)
                    .map(root -> new Node(root, name, problems))
                    .orElseGet(() -> Node.empty(name, problems));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().or(broken::getContextMark).map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(name, line, Optional.ofNullable(broken.getProblem()).orElse("broken YAML"), "well-formed YAML");
        } catch (YamlEngineException broken) {
            problems.add(name, 1, broken.getMessage().lines().findFirst().orElse("broken YAML"), "well-formed YAML");
        }
        return Node.empty(name, problems);
    }
}
