package org.nightstep.content;

/// A stretch of text in one weight.
public record Run(String text, boolean strong) {
}
