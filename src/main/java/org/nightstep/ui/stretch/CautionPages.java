package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;
import org.nightstep.content.Source;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.SourceLines;

/// What a person reads before they start: what it is for and how often, what forbids it, when to stop, where it comes from.
final class CautionPages {

    private static final double GAP = 18;
    private static final double SMALL_GAP = 10;
    private static final double SECONDS = 60;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final List<Source> sources;

    CautionPages(Parts parts, PlayerModel model, PlayerWords words, List<Source> sources) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        this.sources = sources;
    }

    List<FlowColumn.Item> opening() {
        return List.of(item(parts.label(words.own("title"), "section-title"), 0, false),
                item(parts.label(words.own("summary")), SMALL_GAP, false));
    }

    List<FlowColumn.Item> items() {
        List<FlowColumn.Item> items = new ArrayList<>();
        boolean single = model.routine().isSingle();
        if (single) {
            items.add(line(parts.label(words.dose(), "strong")));
        } else {
            items.add(line(parts.label(contents(), "strong")));
            leftOut(parts, model, words).forEach(items::add);
        }
        items.add(item(parts.label(single ? words.own("not-if") : parts.words().text("routine.not-if"), "heading"), GAP, true));
        List<List<Run>> cautions = model.cautions().stream()
                .map(id -> List.of(new Run(parts.words().text("stretch.caution." + id), false))).toList();
        Prose.plain(List.of(new Passage.Bullets(cautions)), parts.form()).forEach(bullet -> items.add(line(bullet)));
        items.add(item(parts.label(single ? words.own("stop-if") : parts.words().text("routine.stop-if"), "strong"), GAP, false));
        if (single) {
            items.add(item(Prose.line(words.own("feel")), GAP, false));
            items.add(line(Prose.line(words.own("when"))));
        }
        evidence().forEach(items::add);
        return items;
    }

    /// Which stretches, and how many minutes they take.
    private String contents() {
        return parts.words().text("routine.contents", model.routine().stretches().stream().map(Stretch::id)
                .map(id -> words.of(id, "title")).collect(Collectors.joining(", ")),
                Math.max(1, Math.round(model.routine().seconds() / SECONDS)));
    }

    /// What is known of a routine, what is not, and who says so.
    private List<FlowColumn.Item> evidence() {
        List<FlowColumn.Item> items = new ArrayList<>();
        for (String key : List.of("certain", "uncertain")) {
            if (!model.routine().isSingle() && words.hasOwn(key)) {
                Prose.paragraph(words.own(key), parts.form()).forEach(line -> items.add(item(line, GAP, false)));
            }
        }
        if (!sources.isEmpty()) {
            items.add(item(parts.label(parts.words().text("topic.sources"), "heading"), GAP, true));
            items.addAll(SourceLines.of(parts, sources));
        }
        return items;
    }

    /// Says which stretches are not for this person now.
    static List<FlowColumn.Item> leftOut(Parts parts, PlayerModel model, PlayerWords words) {
        return model.leftOut().isEmpty() ? List.of() : List.of(line(parts.label(parts.words().text("routine.left-out",
                model.leftOut().stream().map(id -> words.of(id, "title")).collect(Collectors.joining(", "))))));
    }

    private static FlowColumn.Item line(Node node) {
        return item(node, SMALL_GAP, false);
    }

    private static FlowColumn.Item item(Node node, double gap, boolean keepsNext) {
        return new FlowColumn.Item(node, gap, keepsNext);
    }
}
