package org.nightstep.visit;

import java.util.Locale;

/// Size of letters on glass and on paper. Capital heights on glass: 4.8–5.6, 6.4–7.1 and 8.5–9.0 mm (VVSG 2.0, 7.1-G).
public enum TextSize {
    STANDARD, LARGE, LARGEST;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
