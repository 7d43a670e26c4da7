package org.nightstep.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Every id of the tree has words in every language of the wizard, and no words are left over.
final class WordingCheck {

    private static final String SUFFIX = ".yaml";

    private final Tree tree;
    private final Assets assets;
    private final Problems problems;

    WordingCheck(Tree tree, Assets assets, Problems problems) {
        this.tree = tree;
        this.assets = assets;
        this.problems = problems;
    }

    void run() {
        languages().forEach(this::check);
    }

    private List<String> languages() {
        try (Stream<Path> files = Files.list(assets.path("triage"))) {
            return files.map(assets::nameOf).filter(name -> name.endsWith(SUFFIX) && !name.equals(Tree.FILE))
                    .map(name -> name.substring("triage/".length(), name.length() - SUFFIX.length())).sorted().toList();
        } catch (IOException missing) {
            problems.add("triage", 1, "cannot be listed", "a folder with words for each language");
            return List.of();
        }
    }

    private void check(String language) {
        Wording.read(assets, language, problems);
        Node words = YamlFile.read(assets, WordingReader.fileOf(language), problems);
        same(words.map("stages"), tree.stages(), "stage");
        same(words.map("urgency"), Arrays.stream(Urgency.values()).map(Urgency::id).toList(), "urgency");
        same(words.map("advice"), tree.adviceIds(), "advice");
        same(words.map("gates"), tree.gates().stream().map(Gate::id).toList(), "gate");
        same(words.map("rules"), tree.rules().stream().map(UrgencyRule::id).toList(), "rule");
        same(words.map("causes"), tree.causes().stream().map(CausePattern::id)
                .filter(id -> !assets.has("topics/" + id + "/topic.yaml")).toList(), "cause that is no topic");
        same(words.map("questions"), tree.questions().stream().map(Question::id).toList(), "question");
        tree.questions().forEach(question -> words.map("questions").child(question.id()).ifPresent(node ->
                same(node.map("answers"), question.answers().stream().map(Answer::id).toList(),
                        "answer of '" + question.id() + "'")));
    }

    private static void same(Node words, List<String> ids, String what) {
        ids.stream().filter(id -> !words.has(id)).forEach(id ->
                words.problem("no words for the " + what + " '" + id + "'", "an entry '" + id + "'"));
        words.entries().forEach((id, node) -> {
            if (!ids.contains(id)) {
                node.problem("words for an unknown " + what + " '" + id + "'", "an id of " + Tree.FILE);
            }
        });
    }
}
