package org.nightstep.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightstep.figure.Dose;
import org.nightstep.figure.Stretch;
import org.nightstep.figure.SvgWriter;
import org.nightstep.language.Phrases;

/// Key poses of the stretches for paper, drawn by the same figure as on the glass.
///
/// @param stretches by id
public record KeyPoseStrips(Map<String, Stretch> stretches, Phrases phrases) implements StretchStrips {

    @Override
    public Optional<StretchStrip> strip(String id, String person) {
        return Optional.ofNullable(stretches.get(id)).map(stretch -> new StretchStrip(id, words(id, "title"),
                frames(stretch, person), dose(stretch)));
    }

    private List<StretchStrip.Frame> frames(Stretch stretch, String person) {
        return stretch.keyPoses().entrySet().stream().map(key -> new StretchStrip.Frame(
                SvgWriter.write(stretch.paperDrawingAt(key.getValue(), person), stretch.id() + "-" + key.getKey()),
                words(stretch.id(), "key." + key.getKey()))).toList();
    }

    private String dose(Stretch stretch) {
        Dose dose = stretch.dose();
        return phrases.text("stretch." + stretch.id() + ".dose", dose.holdSeconds(), dose.repetitions(), dose.restSeconds());
    }

    private String words(String id, String key) {
        return phrases.text("stretch." + id + "." + key);
    }
}
