package org.nightstep.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What of a figure is painted in one go, so that things and other people can come in between.
enum FigurePart {
    FAR_LEG("far-leg"), FAR_ARM("far-arm"), FAR_LIMBS("far-limbs"), BODY("body"), TRUNK("trunk"), NEAR_LEG("near-leg"), NEAR_ARM("near-arm"),
    /// The body and the near arm.
    PERSON("person");

    /// By the name in the layers of a scene.
    static final Map<String, FigurePart> IDS = Arrays.stream(values())
            .collect(Collectors.toMap(part -> part.id, part -> part, (one, _) -> one, LinkedHashMap::new));

    private final String id;

    FigurePart(String id) {
        this.id = id;
    }
}
