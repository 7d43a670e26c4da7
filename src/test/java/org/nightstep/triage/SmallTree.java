package org.nightstep.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// A tree small enough to be read at a glance, so that what becomes of it is the engine's doing.
final class SmallTree {

    /// Signs a to f, each by the answer of its name; then one more question for whoever has sign e.
    static final String TEXT = """
            stages: [first, last]
            at-most: 14
            questions:
              signs:
                stage: first
                kind: many
                source: book
                answers:
                  a: {findings: [a]}
                  b: {findings: [b]}
                  c: {findings: [c]}
                  d: {findings: [d]}
                  e: {findings: [e]}
                  f: {findings: [f, f-too]}
                  none: {findings: []}
                  unsure: {findings: []}
              more:
                stage: last
                kind: one
                source: book
                asked-when: e
                answers:
                  yes: {findings: [more]}
                  no: {findings: []}
            groups:
              a-or-b: {any: [a, b]}
            rules:
              soon-b: {level: soon, when: b, source: book}
              today-a: {level: today, when: a, source: book}
              soon-a: {level: soon, when: a-or-b, source: letter}
              now-f: {level: now, when: f, source: book}
            causes:
              grave: {must-not-miss: yes, essential: c, against: [a, b], advice: [rest], source: book}
              much: {essential: a-or-b, supports: [c, d], advice: [heat], source: book}
              some: {essential: a-or-b, supports: [d], advice: [rub], source: book}
              spoken-against: {essential: a, supports: [d], against: [b, e], source: book}
              fourth: {essential: a-or-b, source: book}
            advice:
              now: [sit]
              today: [tell]
              soon: [ask]
              self: [watch, heat]
            stretches: [calf, thigh, sole]
            gates:
              first: {when: d, advice: [heat], stretches: [calf], source: book}
              second: {when: {any: [d, e]}, advice: [heat, rub], stretches: [calf, sole], source: book}
              locks-all: {when: more, stretches: all, source: book}
            """;

    private SmallTree() {
    }

    static Tree tree() {
        try {
            Path folder = Files.createTempDirectory("tree");
            Problems problems = new Problems();
            Tree tree = read(folder, TEXT, problems);
            Files.delete(folder.resolve(Tree.FILE));
            Files.delete(folder.resolve("triage"));
            Files.delete(folder);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.sorted().toString());
            }
            return tree;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Tree read(Path folder, String text, Problems problems) throws IOException {
        Path file = folder.resolve(Tree.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Tree.read(new Assets(folder), problems);
    }

    /// What is found wrong in a tree.
    static List<String> problems(Path folder, String text) throws IOException {
        Problems problems = new Problems();
        read(folder, text, problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /// What a person's signs come to; `more` is answered with no.
    static Outcome outcome(String... signs) {
        Interview interview = Interview.start(tree()).answer("signs", Set.of(signs));
        return (interview.isFinished() ? interview : interview.answer("more", Set.of("no"))).outcome();
    }
}
