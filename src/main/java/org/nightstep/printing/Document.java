package org.nightstep.printing;

/// A finished sheet.
///
/// @param pages how many pages it has
public record Document(byte[] pdf, int pages) {
}
