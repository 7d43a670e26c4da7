package org.nightstep.ui.wizard;

import java.util.List;
import java.util.Optional;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

/// The way into the questions.
public record WizardModel(Wording wording, Visit visit) {

    /// What the questions are for, and what not (intended use), sentence by sentence.
    public List<String> purpose() {
        return List.of(wording.intendedUse().start().split("(?<=\\.) "));
    }

    /// Back to where the questions were left; empty before the first answer.
    public Optional<Route> goOn() {
        return Optional.of(visit.interview().get()).filter(begun -> !begun.asked().isEmpty()).map(Way::back);
    }

    /// Starts anew.
    ///
    /// @return the first question
    public Route begin() {
        visit.restartInterview();
        return new Route.WizardQuestion(visit.interview().get().next().orElseThrow().id());
    }
}
