package org.nightstep.figure;

/// Who is drawn.
///
/// @param build   1 is slim, 1.1 is broad
/// @param hair    a style in `heads.yaml`
/// @param hairTone of the hair, or of the headscarf
public record Person(String id, double build, Tone skin, Tone hairTone, Tone shirt, Tone shorts, String hair,
                     boolean glasses) {

    Person night() {
        return new Person(id, build, skin.night(), hairTone.night(), shirt.night(), shorts.night(), hair, glasses);
    }
}
