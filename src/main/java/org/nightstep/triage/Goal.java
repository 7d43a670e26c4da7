package org.nightstep.triage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Findings to give and findings to avoid: one of the ways in which a condition can hold.
record Goal(Set<String> wanted, Set<String> avoided) {

    private static final Goal NOTHING = new Goal(Set.of(), Set.of());

    /// All ways in which a condition can hold.
    static List<Goal> of(Condition condition) {
        return of(condition, true);
    }

    private static List<Goal> of(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Finding(String id) ->
                    List.of(holds ? new Goal(Set.of(id), Set.of()) : new Goal(Set.of(), Set.of(id)));
            case Condition.All(var parts) -> holds ? every(parts, true) : some(parts, false);
            case Condition.Any(var parts) -> holds ? some(parts, true) : every(parts, false);
            case Condition.None(var parts) -> holds ? every(parts, false) : some(parts, true);
        };
    }

    private static List<Goal> some(List<Condition> parts, boolean hold) {
        return parts.stream().flatMap(part -> of(part, hold).stream()).distinct().toList();
    }

    private static List<Goal> every(List<Condition> parts, boolean hold) {
        List<Goal> ways = List.of(NOTHING);
        for (Condition part : parts) {
            ways = both(ways, of(part, hold));
        }
        return ways;
    }

    /// The ways in which one of the first and one of the second can hold together.
    static List<Goal> both(List<Goal> first, List<Goal> second) {
        List<Goal> together = new ArrayList<>();
        for (Goal one : first) {
            for (Goal other : second) {
                Goal joined = new Goal(union(one.wanted, other.wanted), union(one.avoided, other.avoided));
                if (joined.wanted.stream().noneMatch(joined.avoided::contains) && !together.contains(joined)) {
                    together.add(joined);
                }
            }
        }
        return together;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
