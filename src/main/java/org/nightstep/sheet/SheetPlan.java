package org.nightstep.sheet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;

/// What one person wants on the sheet. Ids only, so that the same plan can be laid out in any language.
/// Holds nothing that says who the person is.
///
/// @param topics   ids of the topics chosen, in the order chosen
/// @param stretches ids of the stretches chosen, in the order chosen
/// @param person   id of who shows the stretches; empty for the usual person
/// @param outcome  what the questions came to; empty when they were not asked
/// @param ownWords whether the person said yes to printing the answers
/// @param places   ids of the regions of the body map where it hurts; printed only with the answers
/// @param diary    whether a night diary goes on the back
/// @param printed  date and time on the sheet
public record SheetPlan(PrintSize size, Paper paper, Clinic clinic, List<String> topics, List<String> stretches,
                        String person, Optional<Outcome> outcome, boolean ownWords, Set<String> places, boolean diary,
                        LocalDateTime printed) {

    public SheetPlan {
        topics = List.copyOf(topics);
        stretches = List.copyOf(stretches);
        places = Set.copyOf(places);
    }

    /// A sheet with nothing chosen yet.
    public static SheetPlan empty(Clinic clinic, Paper paper, LocalDateTime printed) {
        return new SheetPlan(PrintSize.STANDARD, paper, clinic, List.of(), List.of(), "", Optional.empty(), false, Set.of(), false, printed);
    }

    public SheetPlan with(PrintSize other) {
        return new SheetPlan(other, paper, clinic, topics, stretches, person, outcome, ownWords, places, diary, printed);
    }

    public SheetPlan shownBy(String other) {
        return new SheetPlan(size, paper, clinic, topics, stretches, other, outcome, ownWords, places, diary, printed);
    }

    public SheetPlan withTopics(List<String> others) {
        return new SheetPlan(size, paper, clinic, others, stretches, person, outcome, ownWords, places, diary, printed);
    }

    public SheetPlan withStretches(List<String> others) {
        return new SheetPlan(size, paper, clinic, topics, others, person, outcome, ownWords, places, diary, printed);
    }

    public SheetPlan withOutcome(Outcome other, boolean mayPrintAnswers) {
        return new SheetPlan(size, paper, clinic, topics, stretches, person, Optional.of(other), mayPrintAnswers, places, diary, printed);
    }

    public SheetPlan withPlaces(Set<String> others) {
        return new SheetPlan(size, paper, clinic, topics, stretches, person, outcome, ownWords, others, diary, printed);
    }

    public SheetPlan withDiary(boolean wanted) {
        return new SheetPlan(size, paper, clinic, topics, stretches, person, outcome, ownWords, places, wanted, printed);
    }

    /// Whether the person has to be seen before anything else.
    boolean isNow() {
        return outcome.filter(each -> each.urgency() == Urgency.NOW).isPresent();
    }

    /// Someone who goes to the desk now needs no diary.
    boolean hasDiary() {
        return diary && !isNow();
    }
}
