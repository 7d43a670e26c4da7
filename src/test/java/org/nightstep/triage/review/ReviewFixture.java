package org.nightstep.triage.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.content.Source;
import org.nightstep.content.yaml.YamlFile;
import org.nightstep.triage.CausePattern;
import org.nightstep.triage.Gate;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.UrgencyRule;
import org.nightstep.triage.Wording;

/// The packaged tree with its words; sources, topics and stretches are called by their ids.
final class ReviewFixture {

    static final Tree TREE = Tree.read(Assets.packaged(), new Problems());
    static final Wording WORDING = Wording.read(Assets.packaged(), "en", new Problems());
    static final Names NAMES = new Names(TREE, WORDING, sources(), id -> "topic " + id, id -> "stretch " + id);
    static final TreeReview REVIEW = new TreeReview(TREE, WORDING, sources(), id -> "topic " + id, id -> "stretch " + id);

    private ReviewFixture() {
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        YamlFile.read(Assets.packaged(), "sources.yaml", new Problems()).entries()
                .forEach((id, _) -> sources.put(id, new Source(id, "authority of " + id, "document of " + id, "2020", false)));
        return sources;
    }

    static Stream<String> sourceIds() {
        return Stream.of(TREE.questions().stream().map(Question::source), TREE.rules().stream().map(UrgencyRule::source),
                TREE.causes().stream().map(CausePattern::source), TREE.gates().stream().map(Gate::source)).flatMap(ids -> ids);
    }
}
