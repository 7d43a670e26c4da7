package org.nightstep.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightstep.content.yaml.Node;
import org.nightstep.figure.geometry.Trace;

/// What lies under the skin of a leg.
///
/// @param bones   closed shapes in the coordinates of a leg: what lies so near the skin that it can be felt
/// @param muscles by id, from the deepest to the one nearest to the viewer
record Anatomy(Tones tones, List<Trace> bones, Map<String, Muscle> muscles) {

    /// @param base what fills the leg between the muscles
    record Tones(Tone base, Tone muscle, Tone tendon, Tone bone) {

        Tones night() {
            return new Tones(base.night(), muscle.night(), tendon.night(), bone.night());
        }
    }

    Anatomy night() {
        return new Anatomy(tones.night(), bones, muscles);
    }

    /// The muscles that a stretch or scene names under `muscles`.
    List<Muscle> named(Node root) {
        return root.child("muscles").map(this::those).orElse(List.of());
    }

    private List<Muscle> those(Node list) {
        return list.items().stream().map(item -> {
            Muscle muscle = muscles.get(item.asText());
            if (muscle == null) {
                item.problem("muscle '" + item.asText() + "'", "one of " + String.join(", ", muscles.keySet()));
            }
            return muscle;
        }).filter(Objects::nonNull).toList();
    }
}
