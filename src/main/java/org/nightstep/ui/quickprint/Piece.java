package org.nightstep.ui.quickprint;

/// Something that can be printed, with its name in one language.
///
/// @param picture id of its picture
public record Piece(Kind kind, String id, String title, String picture) {

    public enum Kind {
        TOPIC, STRETCH
    }
}
