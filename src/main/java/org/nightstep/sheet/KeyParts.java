package org.nightstep.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightstep.language.Phrases;
import org.nightstep.triage.Outcome;

/// The parts of a sheet that both the person and the clinic have to understand, in one language: how soon, what to do and
/// what not, the stretches, when to call. Which parts there are follows from the plan alone, so that those of two
/// languages stand side by side.
final class KeyParts {

    /// @param lines without their heading
    record Part(String head, List<String> lines) {
    }

    private final Phrases phrases;
    private final OutcomePart outcomePart;
    private final SafetyNet net;

    KeyParts(Phrases phrases, OutcomePart outcomePart) {
        this.phrases = phrases;
        this.outcomePart = outcomePart;
        net = new SafetyNet(phrases);
    }

    /// @param strips the stretches that are let through
    List<Part> of(SheetPlan plan, List<StretchStrip> strips) {
        Optional<Outcome> outcome = plan.outcome();
        List<Part> parts = new ArrayList<>();
        if (plan.isNow()) {
            parts.addAll(now(plan, outcome.get()));
        } else {
            outcome.ifPresent(each -> parts.addAll(advice(each)));
            strips.forEach(strip -> parts.add(new Part(strip.title(), List.of(strip.dose(), phrases.text("sheet.stretch.stop")))));
        }
        parts.add(new Part(net.callNow(plan.clinic()), net.now()));
        if (!plan.isNow()) {
            parts.add(new Part(phrases.text("sheet.net.day"), net.day()));
            parts.add(new Part(phrases.text("sheet.net.visit"), net.visit()));
        }
        return parts;
    }

    private List<Part> now(SheetPlan plan, Outcome outcome) {
        return Stream.of(new Part(phrases.text("sheet.now.go"), Stream.concat(
                                Stream.of(phrases.text("sheet.now.hand"), phrases.text("sheet.now.no-need")),
                                (plan.ownWords() ? outcomePart.reasons(outcome) : List.<String>of()).stream()).toList()),
                        new Part(phrases.text("sheet.now.wait"), outcomePart.numbered("sheet.now.wait", 2)),
                        new Part(phrases.text("sheet.now.please-not"), outcomePart.numbered("sheet.now.please-not", 3)),
                        new Part(outcomePart.atHome(plan.clinic()), List.of())).toList();
    }

    private List<Part> advice(Outcome outcome) {
        return Stream.of(new Part(outcomePart.word(outcome), List.of(outcomePart.message(outcome))),
                        new Part(phrases.text("sheet.fit.title"), outcome.causes().stream().map(outcomePart::causeName).toList()),
                        new Part(phrases.text("sheet.do"), outcomePart.dos(outcome, Fullness.FULL)),
                        new Part(phrases.text("sheet.not"), outcomePart.nots(outcome).stream().map(not -> not.what() + " " + not.why()).toList()))
                .filter(part -> !part.lines().isEmpty()).toList();
    }
}
