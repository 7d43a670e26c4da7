package org.nightstep.figure.body;

import java.util.Map;

/// From where a figure is seen: from its side, looking to the right, or from the front, looking at the viewer. From the
/// front the near limbs are those on the left of the picture and the spine bends sideways.
public enum View {
    SIDE, FRONT;

    /// By the name in a scene or stretch.
    public static final Map<String, View> IDS = Map.of("side", SIDE, "front", FRONT);
}
