package org.nightstep.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A red flag and how soon a person with it has to be seen at the latest, written down a second time from the
/// guidelines, so that a slip in the tree's rules is seen.
///
/// @param page where the sign is asked for
/// @param card the answer
/// @param under the card of the first two pages that has to be chosen to be asked; empty for those and for pages
///              that go by who the person is
record DangerSign(String page, String card, String under, Urgency latest) {

    private static final String TABLE = """
            danger-signs:      breathless now, collapse now, numb-saddle now, injury soon, fever today, weak-leg today, unsure today
            danger-signs-more: swollen-leg now, cold-foot today, hot-joint today, hot-skin today, foot-sore soon, bleeding-vein now, unsure today
            injury-more:       shape now, tight now, numb now, cannot-stand today, calf-pop today, unsure today
            weak-more:         sudden now, both now, unsure today
            cold-more:         sudden now, pale today, numb today, still today, strong today, unsure now
            joint-more:        cannot-move now, replaced now, unsure today
            hot-skin-more:     fast now, dark-blisters now, unsure today
            sore-more:         black now, spreading now, diabetes today, slow soon, unsure today
            pregnancy-signs:   head-or-eyes now, one-calf today, unsure today
            child-signs:       cannot-walk now, limp today, one-leg today, daytime today, unwell today, sickle-cell today, unsure today
            """;
    private static final Map<String, String> UNDER = Map.of("injury-more", "injury", "weak-more", "weak-leg",
            "cold-more", "cold-foot", "joint-more", "hot-joint", "hot-skin-more", "hot-skin", "sore-more", "foot-sore");

    static final List<DangerSign> ALL = read();

    private static List<DangerSign> read() {
        List<DangerSign> signs = new ArrayList<>();
        TABLE.lines().forEach(line -> {
            String page = line.split(":")[0];
            for (String sign : line.split(":")[1].split(",")) {
                String[] words = sign.strip().split(" ");
                signs.add(new DangerSign(page, words[0], UNDER.getOrDefault(page, ""), Urgency.valueOf(words[1].toUpperCase())));
            }
        });
        return signs;
    }

    /// Adds the sign, with the card it stands under, to the answers.
    void addTo(Map<String, Set<String>> answers) {
        if (!under.isEmpty()) {
            ALL.stream().filter(sign -> sign.under.isEmpty() && sign.card.equals(under)).findFirst().orElseThrow().addTo(answers);
        }
        Question question = RandomVisits.TREE.question(page).orElseThrow();
        answers.merge(page, Set.of(card), (before, added) -> {
            Set<String> both = new LinkedHashSet<>(question.kind() == Question.Kind.ONE ? Set.of() : before);
            both.remove(Answer.NONE);
            both.addAll(added);
            return both;
        });
    }

    boolean isGivenIn(Interview interview) {
        return interview.asked().stream().anyMatch(asked -> asked.question().id().equals(page)
                && asked.answers().stream().anyMatch(answer -> answer.id().equals(card)));
    }

    /// Whether the person of these answers is spared every red flag.
    static boolean isCalm(Map<String, Set<String>> answers) {
        return ALL.stream().noneMatch(sign -> answers.getOrDefault(sign.page, Set.of()).contains(sign.card));
    }
}
