package org.nightstep.figure;

/// One thing to paint. A list of marks, painted in order, is a drawing on glass, on paper and in tests alike.
public sealed interface Mark {

    Outline outline();

    record Fill(Outline outline, Ink ink) implements Mark {
    }

    /// Round caps and joins.
    record Stroke(Outline outline, Ink ink, double width) implements Mark {
    }
}
