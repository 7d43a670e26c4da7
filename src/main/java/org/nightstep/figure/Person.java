package org.nightstep.figure;

import java.util.Map;
import java.util.Optional;

/// Who is drawn.
///
/// @param build   0.98 is slim, 1.16 is heavy
/// @param hair    a style in `heads.yaml`
/// @param hairTone of the hair, or of the headscarf
/// @param old     has lines in the face
public record Person(String id, double build, Tone skin, Tone hairTone, Tone shirt, Tone shorts, String hair,
                     boolean glasses, boolean old, Aid aid, Outfit outfit) {

    /// What somebody needs to get about.
    public enum Aid {
        NONE, WHEELCHAIR, STICK;

        /// By the name in `people.yaml` and in the layers of a scene.
        static final Map<String, Aid> IDS = Map.of("wheelchair", WHEELCHAIR, "stick", STICK);
    }

    /// What somebody wears besides T-shirt and shorts; trousers have the colour of the shorts.
    ///
    /// @param longSleeves down to the wrist
    /// @param shoes       none for bare feet
    record Outfit(boolean longSleeves, boolean trousers, Optional<Tone> shoes, boolean stethoscope, boolean badge) {

        private Outfit night() {
            return new Outfit(longSleeves, trousers, shoes.map(Tone::night), stethoscope, badge);
        }
    }

    Person night() {
        return new Person(id, build, skin.night(), hairTone.night(), shirt.night(), shorts.night(), hair, glasses, old, aid,
                outfit.night());
    }
}
