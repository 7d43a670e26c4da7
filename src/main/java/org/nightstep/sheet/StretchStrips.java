package org.nightstep.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws stretches for paper, in the language of the sheet.
@FunctionalInterface
public interface StretchStrips {

    /// The strip of a stretch; empty where there is no such stretch.
    ///
    /// @param person id of who shows it; empty for the usual person
    Optional<StretchStrip> strip(String id, String person);

    /// The same, each drawn once, for a single thread.
    default StretchStrips drawnOnce() {
        Map<List<String>, Optional<StretchStrip>> drawn = new HashMap<>();
        return (id, person) -> drawn.computeIfAbsent(List.of(id, person), _ -> strip(id, person));
    }
}
