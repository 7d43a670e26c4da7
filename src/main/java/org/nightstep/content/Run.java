package org.nightstep.content;

/// A stretch of text in one weight.
///
/// @param term id of the glossary term that these words name, where they are marked as one; else empty
public record Run(String text, boolean strong, String term) {

    /// Words that are not marked.
    public Run(String text, boolean strong) {
        this(text, strong, "");
    }

    public boolean isTerm() {
        return !term.isEmpty();
    }
}
