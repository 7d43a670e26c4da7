package org.nightstep.triage.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;

/// The lines of the diagram from the questions that decide to the question that is asked only then: side by side, as few as do
/// not overlap, the short ones nearest to the questions.
final class Channels {

    /// @param decides rows of the questions whose answers decide
    /// @param target  row of the question that is asked only then
    /// @param place   from 0, which is nearest to the questions
    record Channel(Set<Integer> decides, int target, int place) {

        int first() {
            return decides.stream().min(Comparator.naturalOrder()).orElseThrow();
        }

        private int length() {
            return target - first();
        }

        /// Lines that only touch are kept apart too.
        private boolean overlaps(Channel other) {
            return first() <= other.target && other.first() <= target;
        }
    }

    private Channels() {
    }

    static List<Channel> of(Tree tree) {
        List<Channel> all = new ArrayList<>();
        for (int row = 0; row < tree.questions().size(); row++) {
            Set<Integer> decides = decides(tree, row);
            if (!decides.isEmpty()) {
                all.add(new Channel(decides, row, 0));
            }
        }
        all.sort(Comparator.comparing(Channel::length));
        List<Channel> placed = new ArrayList<>();
        all.forEach(channel -> placed.add(new Channel(channel.decides(), channel.target(), free(channel, placed))));
        return placed;
    }

    private static int free(Channel channel, List<Channel> placed) {
        Set<Integer> taken = placed.stream().filter(channel::overlaps).map(Channel::place).collect(Collectors.toSet());
        int place = 0;
        while (taken.contains(place)) {
            place++;
        }
        return place;
    }

    /// The questions before it that assert a finding its condition names.
    private static Set<Integer> decides(Tree tree, int row) {
        Set<String> named = tree.questions().get(row).askedWhen().named().collect(Collectors.toSet());
        return tree.questions().subList(0, row).stream().filter(before -> asserts(before, named))
                .map(tree.questions()::indexOf).collect(Collectors.toSet());
    }

    private static boolean asserts(Question question, Set<String> named) {
        return question.answers().stream().flatMap(answer -> answer.findings().stream()).anyMatch(named::contains);
    }
}
