package org.nightstep.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a stretch is done.
public enum Place {
    CHAIR, BED, STANDING;

    static final Map<String, Place> IDS = new LinkedHashMap<>();

    static {
        Arrays.stream(values()).forEach(place -> IDS.put(place.id(), place));
    }

    /// The place with an id, if it is one.
    public static Optional<Place> of(String id) {
        return Optional.ofNullable(IDS.get(id));
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
