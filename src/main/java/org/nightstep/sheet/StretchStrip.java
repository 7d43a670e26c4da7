package org.nightstep.sheet;

import java.util.List;

/// A stretch as a row of key poses for paper.
///
/// @param dose how long to hold and rest and how often, in words
public record StretchStrip(String id, String title, List<Frame> frames, String dose) {

    /// @param svg     the pose as a whole `<svg>` element, without text in it
    /// @param caption what to do in this pose; also its alternative text
    public record Frame(String svg, String caption) {
    }
}
