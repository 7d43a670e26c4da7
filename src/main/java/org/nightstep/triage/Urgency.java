package org.nightstep.triage;

import java.util.Locale;

/// How soon a person should be seen, most pressing first.
public enum Urgency {
    /// Tell the staff now; at home, the emergency number.
    NOW,
    /// Be seen today.
    TODAY,
    /// An appointment within days to two weeks.
    SOON,
    /// Care at home, with a safety net.
    SELF;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isMorePressingThan(Urgency other) {
        return compareTo(other) < 0;
    }
}
