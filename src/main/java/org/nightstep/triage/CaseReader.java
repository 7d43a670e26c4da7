package org.nightstep.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Reads the worked cases in `assets/triage/cases/*.yaml`.
public final class CaseReader {

    private static final String FOLDER = "triage/cases";

    private final Assets assets;
    private final Problems problems;

    public CaseReader(Assets assets, Problems problems) {
        this.assets = assets;
        this.problems = problems;
    }

    public List<WorkedCase> read() {
        List<WorkedCase> cases = new ArrayList<>();
        for (Path file : files()) {
            YamlFile.read(assets, assets.nameOf(file), problems).entries()
                    .forEach((id, node) -> cases.add(read(id, node)));
        }
        return cases;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(assets.path(FOLDER))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException missing) {
            problems.add(FOLDER, 1, "cannot be listed", "a folder of worked cases");
            return List.of();
        }
    }

    private static WorkedCase read(String id, Node node) {
        node.only("story", "answers", "urgency", "causes", "held-back", "locked", "guideline");
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        Node given = node.map("answers");
        given.entries().keySet().forEach(question ->
                answers.put(question, new LinkedHashSet<>(given.texts(question))));
        if (!node.has("urgency")) {
            node.problem("'urgency' is missing", "one of " + String.join(", ", TreeReader.LEVELS.keySet()));
        }
        return new WorkedCase(node.file(), node.line(), id, node.text("story"), answers,
                node.oneOf("urgency", TreeReader.LEVELS, Urgency.NOW), node.texts("causes"), node.texts("held-back"), node.texts("locked"),
                node.text("guideline"));
    }
}
