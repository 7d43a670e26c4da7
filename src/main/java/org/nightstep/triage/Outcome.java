package org.nightstep.triage;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a finished interview comes to. Ids only: words are in `assets/triage/<lang>.yaml` and the topics.
///
/// @param causes   at most three, best fit first; never a diagnosis
/// @param advice   ids of advice let through
/// @param heldBack advice that would be unsafe for this person, with why
/// @param rules    every urgency rule that fired, most pressing first
public record Outcome(Urgency urgency, List<FittingCause> causes, List<String> advice, List<HeldBack> heldBack,
                      Stretches stretches, List<FiredRule> rules, int questionsAsked) {

    /// An answer the person gave.
    public record Given(String question, String answer) {
    }

    public enum Fit {
        MUCH, SOME;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A cause that can give signs like these, with the person's own answers as reasons.
    ///
    /// @param against answers that speak against it
    public record FittingCause(String id, Fit fit, List<Given> reasons, List<Given> against) {
    }

    /// @param gate    id of the gate that holds it back; its words say why
    /// @param because the answers that closed the gate
    public record HeldBack(String advice, String gate, List<Given> because) {
    }

    /// @param why the gate that locks a stretch, by the stretch; none where the urgency alone locks it
    public record Stretches(List<String> open, List<String> locked, Map<String, String> why) {
    }

    /// @param source id of an entry in `sources.yaml`
    public record FiredRule(String id, Urgency level, String source, List<Given> because) {
    }
}
