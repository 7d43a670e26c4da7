package org.nightstep.triage;

import java.util.List;

/// The signs that a cause can give.
///
/// @param id          a topic under `assets/topics`, or a neighbouring cause worded with the wizard
/// @param mustNotMiss named before better fitting causes, because missing it does harm
/// @param essential   without this the cause is not named
/// @param supports    each that holds makes the fit better
/// @param against     each that holds makes it worse
/// @param advice      ids of advice that usually helps
public record CausePattern(String id, boolean mustNotMiss, Condition essential, List<Condition> supports,
                           List<Condition> against, List<String> advice, String source) {

    public CausePattern {
        supports = List.copyOf(supports);
        against = List.copyOf(against);
        advice = List.copyOf(advice);
    }
}
