package org.nightstep.content;

import java.util.ArrayList;
import java.util.List;

/// Collects all that is wrong, so that somebody who edits sees everything at once.
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(String file, int line, String what, String expected) {
        found.add(new Problem(file, line, what, expected));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// By file and line.
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
