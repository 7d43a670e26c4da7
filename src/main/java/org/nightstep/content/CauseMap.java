package org.nightstep.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the causes are grouped for somebody who does not know the name: by what it feels like, and by part of the leg.
/// Words of the groups are phrases: `feels.<id>`, `parts.<id>` and `layers.<id>`.
///
/// @param feels  groups by what it feels like
/// @param parts  groups by part of the leg
/// @param layers pictures of the leg with one layer lit, from the inside out, by layer id
/// @param leg    the picture of the leg before a layer is chosen
public record CauseMap(List<Group> feels, List<Group> parts, Map<String, String> layers, String leg) {

    public static final CauseMap NONE = new CauseMap(List.of(), List.of(), Map.of(), "");

    /// How the causes are grouped.
    public enum Grouping {
        FEELS, PARTS;

        /// As in phrase ids.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Grouping other() {
            return this == FEELS ? PARTS : FEELS;
        }
    }

    public List<Group> groups(Grouping by) {
        return by == Grouping.FEELS ? feels : parts;
    }

    /// @param of the feels, or the layers, whose topics belong to the group
    public record Group(String id, String picture, List<String> of) {
    }
}
