package org.nightstep.triage;

/// When a person should be seen at least this soon. All rules are evaluated; the most pressing wins.
///
/// @param when   monotone, see [Condition#isMonotone()]
/// @param source id of an entry in `sources.yaml`
public record UrgencyRule(String id, Urgency level, Condition when, String source) {
}
