package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightstep.figure.PoseSign;
import org.nightstep.figure.PoseSign.Subject;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;

/// Tells in words what the figure shows, for those who listen: made from the bones, so that it is true of every stretch.
final class PoseWords {

    private final Phrases phrases;

    PoseWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// Such as "Sitting, leaning forward. Right leg: knee straight, toes toward the shin. Hands on the thigh."
    ///
    /// @param left whether the left leg works
    String tell(Stretch stretch, double seconds, boolean left) {
        List<PoseSign> signs = stretch.signsAt(seconds);
        List<String> sentences = new ArrayList<>();
        sentences.add(joined(signs, Subject.BODY));
        String leg = stretch.about().eachLeg() ? left ? "pose.left-leg" : "pose.right-leg" : "pose.both-legs";
        sentences.add(phrases.text(leg, joined(signs, Subject.WORKING_LEG)));
        signs.stream().filter(sign -> sign.of() == Subject.HANDS).forEach(sign -> sentences.add(word(sign)));
        return sentences.stream().map(sentence -> sentence + ".").collect(Collectors.joining(" "));
    }

    private String joined(List<PoseSign> signs, Subject of) {
        return signs.stream().filter(sign -> sign.of() == of).map(this::word).collect(Collectors.joining(", "));
    }

    private String word(PoseSign sign) {
        return phrases.text("pose." + sign.id());
    }
}
