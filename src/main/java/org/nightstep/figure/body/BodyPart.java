package org.nightstep.figure.body;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a hand or a foot can rest on and then moves with.
///
/// Each is a frame: a foot at its ankle, x to the toes; a shin at its knee, x to the ankle; a thigh at its hip, x to the knee;
/// the chest at the base of the neck, x to the front; the head in the middle of the skull, x to the face.
/// y is a quarter turn anticlockwise of x: for legs the front, for chest and head the crown. Seen from the front, x of chest
/// and head runs to the right of the picture, and y of a leg that hangs down to the other leg.
public enum BodyPart {
    NEAR_FOOT("near-foot"), FAR_FOOT("far-foot"), NEAR_SHIN("near-shin"), FAR_SHIN("far-shin"),
    NEAR_THIGH("near-thigh"), FAR_THIGH("far-thigh"), CHEST("chest"), HEAD("head");

    /// By the name in a pose.
    static final Map<String, BodyPart> IDS = Arrays.stream(values())
            .collect(Collectors.toMap(part -> part.id, part -> part, (one, _) -> one, LinkedHashMap::new));

    private final String id;

    BodyPart(String id) {
        this.id = id;
    }

    boolean isOfFarLeg() {
        return this == FAR_FOOT || this == FAR_SHIN || this == FAR_THIGH;
    }
}
