package org.nightstep.visit;

import java.util.Locale;

/// Colours of the screens. Text stands out at least 10:1 in day and contrast, 7:1 in soft.
public enum ColourMode {
    DAY, CONTRAST, SOFT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
