package org.nightstep.sheet;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.figure.Stretch;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.CaseReader;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Outcome.FiredRule;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Outcome.HeldBack;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.triage.WorkedCase;

/// Plans and a press for tests.
final class SheetFixture {

    static final Clinic CLINIC = new Clinic("Maple Street Clinic", "020 7946 0018", "", "999", Optional.empty(), "");
    static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 24, 14, 32);
    static final Assets ASSETS = Assets.packaged();

    final List<String> complaints = new CopyOnWriteArrayList<>();
    final Problems problems = new Problems();
    final Library library;
    final SheetPress press;

    SheetFixture() {
        library = new LibraryReader(ASSETS, problems).read("en");
        Phrases phrases = new PhrasesReader(ASSETS, problems).read("en");
        StretchStrips strips = new KeyPoseStrips(
                Map.of("toe-pull", Stretch.read(ASSETS, "toe-pull", problems)), phrases);
        press = SheetPress.read(ASSETS, library, phrases, Wording.read(ASSETS, "en", problems), strips, complaints::add,
                problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }

    static SheetPlan plan() {
        return SheetPlan.empty(CLINIC, Paper.A4, PRINTED);
    }

    /// The page of a plan when all of it is printed.
    String html(SheetPlan plan) {
        return press.html(plan);
    }

    static Outcome outcome(Urgency level) {
        Given knot = new Given("feeling", "knot");
        Given helps = new Given("ease", "toes");
        Given older = new Given("who", "older");
        return new Outcome(level, List.of(new FittingCause("nocturnal-cramps", Outcome.Fit.MUCH, List.of(knot, helps), List.of())),
                List.of("stretching", "massage", "loose-covers"),
                List.of(new HeldBack("nsaid", "pain-reliever", List.of(older)), new HeldBack("elevation", "poor-flow", List.of(older))),
                new Outcome.Stretches(level == Urgency.NOW ? List.of() : List.of("toe-pull"), level == Urgency.NOW ? List.of("toe-pull") : List.of(), Map.of()),
                List.of(new FiredRule("one-leg-swollen", level, "nhs-leg-cramps", List.of(knot))), 9);
    }

    /// What the wizard makes of each worked case.
    Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Tree tree = Tree.read(ASSETS, problems);
        new CaseReader(ASSETS, problems).read().forEach(one -> outcomes.put(one.id(), outcome(tree, one)));
        return outcomes;
    }

    private static Outcome outcome(Tree tree, WorkedCase one) {
        Interview interview = Interview.start(tree);
        while (!interview.isFinished()) {
            Question question = interview.next().orElseThrow();
            interview = interview.answer(question.id(), one.answers().getOrDefault(question.id(), question.leastSaid()));
        }
        return interview.outcome();
    }
}
