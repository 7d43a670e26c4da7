package org.nightstep.content;

import java.util.List;

/// What a topic is related to.
///
/// @param feels  groups of the [CauseMap] by what it feels like, such as `knot`
/// @param layers layers of the leg that it belongs to, such as `nerve`
/// @param stretches ids of stretches that show what the page tells
/// @param next   ids of topics to read next
public record Kin(List<String> feels, List<String> layers, List<String> stretches, List<String> next) {

    /// What the groups of one kind look at.
    public List<String> groups(CauseMap.Grouping by) {
        return by == CauseMap.Grouping.FEELS ? feels : layers;
    }

    public static final Kin NONE = new Kin(List.of(), List.of(), List.of(), List.of());
}
