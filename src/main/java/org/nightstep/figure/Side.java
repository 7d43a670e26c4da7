package org.nightstep.figure;

import java.util.Locale;
import java.util.Map;

/// Which leg works, or which way somebody looks. The figure looks to the right with its right leg toward the viewer;
/// the left leg is its mirror picture.
public enum Side {
    RIGHT, LEFT;

    static final Map<String, Side> IDS = Map.of("right", RIGHT, "left", LEFT);

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
