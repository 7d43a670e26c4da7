package org.nightstep.triage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A boolean expression over findings, written in YAML as lists under `all:`, `any:` and `none:`.
public sealed interface Condition {

    /// Holds for everybody.
    Condition ALWAYS = new All(List.of());

    boolean holds(Set<String> findings);

    /// Every finding the expression names, in the order written.
    Stream<String> named();

    /// The findings that make the expression true, none where it does not hold.
    Set<String> evidence(Set<String> findings);

    /// Whether one more finding can never turn the expression false. Urgency rules have to be so:
    /// then no further sign can make a person seem less ill.
    boolean isMonotone();

    record Finding(String id) implements Condition {
        @Override
        public boolean holds(Set<String> findings) {
            return findings.contains(id);
        }

        @Override
        public Stream<String> named() {
            return Stream.of(id);
        }

        @Override
        public Set<String> evidence(Set<String> findings) {
            return holds(findings) ? Set.of(id) : Set.of();
        }

        @Override
        public boolean isMonotone() {
            return true;
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Set<String> findings) {
            for (Condition part : parts) {
                if (!part.holds(findings)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<String> named() {
            return parts.stream().flatMap(Condition::named);
        }

        @Override
        public Set<String> evidence(Set<String> findings) {
            return holds(findings) ? evidenceOf(parts, findings) : Set.of();
        }

        @Override
        public boolean isMonotone() {
            return parts.stream().allMatch(Condition::isMonotone);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Set<String> findings) {
            for (Condition part : parts) {
                if (part.holds(findings)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<String> named() {
            return parts.stream().flatMap(Condition::named);
        }

        @Override
        public Set<String> evidence(Set<String> findings) {
            return evidenceOf(parts, findings);
        }

        @Override
        public boolean isMonotone() {
            return parts.stream().allMatch(Condition::isMonotone);
        }
    }

    record None(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Set<String> findings) {
            for (Condition part : parts) {
                if (part.holds(findings)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<String> named() {
            return parts.stream().flatMap(Condition::named);
        }

        /// What is absent is no reason that a person gave.
        @Override
        public Set<String> evidence(Set<String> findings) {
            return Set.of();
        }

        @Override
        public boolean isMonotone() {
            return parts.isEmpty();
        }
    }

    private static Set<String> evidenceOf(List<Condition> parts, Set<String> findings) {
        Set<String> evidence = new LinkedHashSet<>();
        parts.forEach(part -> evidence.addAll(part.evidence(findings)));
        return evidence;
    }
}
