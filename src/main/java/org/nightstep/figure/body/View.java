package org.nightstep.figure.body;

import java.util.Map;

/// From where a figure is seen: from its side, looking to the right; from the front, looking at the viewer; or from above,
/// lying on its side, which is drawn as from the side. From the front the near limbs are those on the left of the picture
/// and the spine bends sideways.
public enum View {
    SIDE, FRONT, ABOVE;

    /// By the name in a scene or stretch.
    public static final Map<String, View> IDS = Map.of("side", SIDE, "front", FRONT, "above", ABOVE);
}
