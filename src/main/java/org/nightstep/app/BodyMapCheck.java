package org.nightstep.app;

import java.util.Optional;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Problems;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;

/// The map of the legs answers questions that there are, with answers that these have.
final class BodyMapCheck implements Check {

    private static final String FILE = "figures/body-map.yaml";

    @Override
    public void run(Assets assets, Problems problems) {
        BodyMap map = BodyMap.read(assets, problems);
        Tree tree = Tree.read(assets, new Problems());
        answers(tree, map.questions().where(), map.regions().stream().map(BodyMap.Region::part).distinct(), problems);
        answers(tree, map.questions().sides(), Stream.of("left", "right", "both"), problems);
    }

    private static void answers(Tree tree, String id, Stream<String> answers, Problems problems) {
        Optional<Question> question = tree.question(id);
        if (question.isEmpty()) {
            problems.add(FILE, 1, "no question '" + id + "'", "a question of triage/tree.yaml");
            return;
        }
        answers.filter(answer -> question.get().answer(answer).isEmpty()).forEach(answer ->
                problems.add(FILE, 1, "question '" + id + "' has no answer '" + answer + "'", "the parts of the map among its answers"));
    }
}
