package org.nightstep.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightstep.content.Block;
import org.nightstep.content.Topic;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome.HeldBack;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Wording;

/// The short form of a topic on paper. Advice that is held back for this person wins over what was chosen: the
/// topic or block that gives it is not printed as something to do, and the reason stands in its place.
final class TopicDigest {

    /// The block that says what to do; a topic without it has its other text instead.
    private static final String ACTION = "what-you-can-do";
    private static final String HELP = "when-to-get-help";

    private final AdviceInTopics adviceInTopics;
    private final Phrases phrases;
    private final Wording wording;

    TopicDigest(AdviceInTopics adviceInTopics, Phrases phrases, Wording wording) {
        this.adviceInTopics = adviceInTopics;
        this.phrases = phrases;
        this.wording = wording;
    }

    /// Values for the template's topic cell.
    Map<String, Object> cell(Topic topic, Fullness fullness, Optional<Outcome> outcome) {
        List<HeldBack> held = outcome.map(Outcome::heldBack).orElse(List.of());
        Optional<HeldBack> whole = held.stream()
                .filter(one -> adviceInTopics.gives(one.advice(), topic.id())).findFirst();
        boolean inPart = false;
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Block block : topic.blocks()) {
            if (!belongs(topic, block, fullness)) {
                continue;
            }
            boolean heldBack = held.stream()
                    .anyMatch(one -> adviceInTopics.gives(one.advice(), topic.id(), block.id()));
            if (block instanceof Block.Text && (whole.isPresent() || heldBack)) {
                inPart = true;
                continue;
            }
            blocks.add(Map.of("kind", block instanceof Block.Caution ? "caution" : "text",
                    "head", block.title(), "body", Xhtml.of(block.passages())));
        }
        String note = whole.map(one -> phrases.text("sheet.held.topic", wording.gate(one.gate())))
                .orElse(inPart ? phrases.text("sheet.held.part") : "");
        return Map.of("title", topic.title(), "summary", whole.isPresent() ? "" : topic.summary(), "held", note, "blocks", blocks,
                "columns", columns(blocks));
    }

    /// The blocks in order in two columns of about the same length.
    private static List<Map<String, Object>> columns(List<Map<String, Object>> blocks) {
        int all = blocks.stream().mapToInt(TopicDigest::length).sum();
        int split = 0;
        int left = 0;
        while (split < blocks.size() && left + length(blocks.get(split)) / 2 < all / 2) {
            left += length(blocks.get(split++));
        }
        return blocks.isEmpty() ? List.of() : List.of(Map.of("second", false, "blocks", blocks.subList(0, split)),
                Map.of("second", true, "blocks", blocks.subList(split, blocks.size())));
    }

    /// Roughly, in characters; a heading or list item counts as a line of its own.
    private static int length(Map<String, Object> block) {
        return 60 + ((String) block.get("body")).length();
    }

    private static boolean belongs(Topic topic, Block block, Fullness fullness) {
        if (block instanceof Block.Caution) {
            return true;
        }
        if (!fullness.hasActions()) {
            return false;
        }
        if (block.id().equals(HELP)) {
            return fullness == Fullness.FULL;
        }
        return block.id().equals(ACTION)
                || topic.blocks().stream().noneMatch(other -> other.id().equals(ACTION));
    }
}
