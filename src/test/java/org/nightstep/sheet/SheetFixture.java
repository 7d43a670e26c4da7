package org.nightstep.sheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightstep.content.Assets;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.reader.LibraryReader;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Outcome.FiredRule;
import org.nightstep.triage.Outcome.FittingCause;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Outcome.HeldBack;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// Plans and a press for tests.
final class SheetFixture {

    static final Clinic CLINIC = new Clinic("Maple Street Clinic", "020 7946 0018", "999");
    static final LocalDateTime PRINTED = LocalDateTime.of(2026, 11, 24, 14, 32);
    static final Assets ASSETS = Assets.packaged();

    final List<String> complaints = new ArrayList<>();
    final Problems problems = new Problems();
    final Library library;
    final SheetPress press;

    SheetFixture() {
        library = new LibraryReader(ASSETS, problems).read("en");
        press = SheetPress.read(ASSETS, library, new PhrasesReader(ASSETS, problems).read("en"),
                Wording.read(ASSETS, "en", problems), SheetFixture::strip, complaints::add, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }

    static SheetPlan plan() {
        return SheetPlan.empty(CLINIC, Paper.A4, PRINTED);
    }

    static Outcome outcome(Urgency level) {
        Given knot = new Given("feeling", "knot");
        Given helps = new Given("ease", "toes");
        Given older = new Given("who", "older");
        return new Outcome(level, List.of(new FittingCause("nocturnal-cramps", Outcome.Fit.MUCH, List.of(knot, helps))),
                List.of("stretching", "massage", "loose-covers"),
                List.of(new HeldBack("nsaid", "pain-reliever", List.of(older)), new HeldBack("elevation", "poor-flow", List.of(older))),
                new Outcome.Stretches(level == Urgency.NOW ? List.of() : List.of("toe-pull"), level == Urgency.NOW ? List.of("toe-pull") : List.of()),
                List.of(new FiredRule("one-leg-swollen", level, "nhs-leg-cramps", List.of(knot))), 9);
    }

    static Optional<StretchStrip> strip(String id) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"100\" viewBox=\"0 0 120 100\"><path d=\"M10 90h100M30 90V40l30-20\" stroke=\"#14213D\" stroke-width=\"6\" fill=\"none\"/><circle cx=\"66\" cy=\"14\" r=\"10\" fill=\"#A06A42\"/></svg>";
        return Optional.of(new StretchStrip(id, "Pull your toes up", List.of(new StretchStrip.Frame(svg, "Sit tall"),
                new StretchStrip.Frame(svg, "Loop a towel"), new StretchStrip.Frame(svg, "Pull, toes up")), "Hold 10 seconds, rest 10. Do 3 times, each leg."));
    }
}
