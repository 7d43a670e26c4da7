package org.nightstep.sheet;

import java.util.Optional;

/// Draws stretches for paper, in the language of the sheet.
@FunctionalInterface
public interface StretchStrips {

    /// The strip of a stretch; empty where there is no such stretch.
    ///
    /// @param person id of who shows it; empty for the usual person
    Optional<StretchStrip> strip(String id, String person);
}
