package org.nightstep.triage;

import java.util.Optional;
import java.util.Set;

/// One card a person can touch.
///
/// @param picture  id of a picture under `assets/pictures`
/// @param findings what choosing it asserts
public record Answer(String id, Optional<String> picture, Set<String> findings) {

    /// "None of these": stands alone.
    public static final String NONE = "none";

    /// "Not sure": for a red flag it is never a "no".
    public static final String UNSURE = "unsure";

    public Answer {
        findings = Set.copyOf(findings);
    }

    /// Whether it cannot stand beside another answer.
    public boolean exclusive() {
        return id.equals(NONE);
    }

    /// Whether it is one of the two plain boxes below the picture cards.
    public boolean isNoneOrUnsure() {
        return id.equals(NONE) || id.equals(UNSURE);
    }
}
