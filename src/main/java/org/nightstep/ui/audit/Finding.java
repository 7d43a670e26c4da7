package org.nightstep.ui.audit;

/// Something wrong with how a screen is laid out.
///
/// @param rule  which rule is broken
/// @param where the node, in words a developer can find it by
/// @param what  the measured value and the one expected
public record Finding(Rule rule, String where, String what) {

    public enum Rule {
        TRUNCATED, OUTSIDE, SMALL_LETTERS, SMALL_TARGET, CROWDED_TARGETS, FAINT, SILENT, FOCUS_ORDER
    }

    @Override
    public String toString() {
        return rule + " " + where + ": " + what;
    }
}
