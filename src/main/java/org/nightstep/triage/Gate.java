package org.nightstep.triage;

import java.util.List;

/// Holds back advice and stretches that would be unsafe for this person.
///
/// @param advice    ids of advice held back while the condition holds
/// @param stretches ids of stretches locked while it holds
/// @param source    id of an entry in `sources.yaml`
public record Gate(String id, Condition when, List<String> advice, List<String> stretches, String source) {

    public Gate {
        advice = List.copyOf(advice);
        stretches = List.copyOf(stretches);
    }
}
