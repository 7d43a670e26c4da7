package org.nightstep.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.nightstep.triage.Outcome;

/// What one person wants on the sheet. Ids only, so that the same plan can be laid out in any language.
/// Holds nothing that says who the person is.
///
/// @param topics   ids of the topics chosen, in the order chosen
/// @param stretches ids of the stretches chosen, in the order chosen
/// @param person   id of who shows the stretches; empty for the usual person
/// @param outcome  what the questions came to; empty when they were not asked
/// @param ownWords whether the person said yes to printing the answers
/// @param printed  date and time on the sheet
public record SheetPlan(PrintSize size, Paper paper, Clinic clinic, List<String> topics, List<String> stretches,
                        String person, Optional<Outcome> outcome, boolean ownWords, LocalDateTime printed) {

    public SheetPlan {
        topics = List.copyOf(topics);
        stretches = List.copyOf(stretches);
    }

    /// A sheet with nothing chosen yet.
    public static SheetPlan empty(Clinic clinic, Paper paper, LocalDateTime printed) {
        return new SheetPlan(PrintSize.STANDARD, paper, clinic, List.of(), List.of(), "", Optional.empty(), false, printed);
    }

    public SheetPlan with(PrintSize other) {
        return new SheetPlan(other, paper, clinic, topics, stretches, person, outcome, ownWords, printed);
    }

    public SheetPlan shownBy(String other) {
        return new SheetPlan(size, paper, clinic, topics, stretches, other, outcome, ownWords, printed);
    }

    public SheetPlan withTopics(List<String> others) {
        return new SheetPlan(size, paper, clinic, others, stretches, person, outcome, ownWords, printed);
    }

    public SheetPlan withStretches(List<String> others) {
        return new SheetPlan(size, paper, clinic, topics, others, person, outcome, ownWords, printed);
    }

    public SheetPlan withOutcome(Outcome other, boolean mayPrintAnswers) {
        return new SheetPlan(size, paper, clinic, topics, stretches, person, Optional.of(other), mayPrintAnswers, printed);
    }
}
