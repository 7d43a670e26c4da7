package org.nightstep.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A person's story with what the wizard should make of it, from `assets/triage/cases`.
///
/// @param file     relative to the assets
/// @param answers  by question; one that is left out is answered with "none of these", or else "not sure"
/// @param causes   have to be among those named
/// @param heldBack advice that has to be held back
/// @param locked   stretches that have to be locked; `all` for all
/// @param guideline id of an entry in `sources.yaml` that the expected urgency comes from
public record WorkedCase(String file, int line, String id, String story, Map<String, Set<String>> answers,
                         Urgency urgency, List<String> causes, List<String> heldBack, List<String> locked, String guideline) {

    private static final List<String> ALL = List.of("all");

    public WorkedCase {
        answers = Map.copyOf(answers);
        causes = List.copyOf(causes);
        heldBack = List.copyOf(heldBack);
        locked = List.copyOf(locked);
    }

    /// What differs from what was expected, each as what was found and what was expected; empty when the case passes.
    public List<Difference> play(Tree tree) {
        Interview interview = Interview.start(tree);
        while (!interview.isFinished()) {
            Question question = interview.next().orElseThrow();
            Set<String> given = answers.getOrDefault(question.id(), question.leastSaid());
            if (!question.allows(given)) {
                return List.of(new Difference("answers " + given + " to question '" + question.id() + "'",
                        "some of " + question.answers().stream().map(Answer::id).toList()));
            }
            interview = interview.answer(question.id(), given);
        }
        return compare(interview, tree);
    }

    /// @param found    what the wizard made of the case, or what the case says wrongly
    /// @param expected what was expected
    public record Difference(String found, String expected) {
    }

    private List<Difference> compare(Interview interview, Tree tree) {
        List<Difference> differences = new ArrayList<>();
        List<String> asked = interview.asked().stream().map(one -> one.question().id()).toList();
        answers.keySet().stream().sorted().filter(question -> !asked.contains(question)).forEach(question ->
                differences.add(new Difference("an answer to '" + question + "'", "one of the questions asked: " + asked)));
        Outcome outcome = interview.outcome();
        if (outcome.urgency() != urgency) {
            differences.add(new Difference("urgency " + outcome.urgency().id() + " by "
                    + outcome.rules().stream().map(Outcome.FiredRule::id).toList(), urgency.id()));
        }
        List<String> named = outcome.causes().stream().map(Outcome.FittingCause::id).toList();
        if (!named.containsAll(causes)) {
            differences.add(new Difference("causes " + named, causes.toString()));
        }
        List<String> held = outcome.heldBack().stream().map(Outcome.HeldBack::advice).toList();
        if (!held.containsAll(heldBack)) {
            differences.add(new Difference("held back " + held, heldBack.toString()));
        }
        List<String> stretches = outcome.stretches().locked();
        if (!stretches.containsAll(locked.equals(ALL) ? tree.stretches() : locked)) {
            differences.add(new Difference("locked " + stretches, locked.toString()));
        }
        return differences;
    }
}
