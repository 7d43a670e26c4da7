package org.nightstep.ui.wizard;

import org.nightstep.triage.Interview;
import org.nightstep.triage.Urgency;
import org.nightstep.ui.shell.Route;

/// Where an interview goes on.
final class Way {

    private Way() {
    }

    /// The next question; after the last one the answers to look over. An emergency cannot wait for that.
    static Route on(Interview interview) {
        return interview.next().<Route>map(next -> new Route.WizardQuestion(next.id()))
                .orElseGet(() -> interview.outcome().urgency() == Urgency.NOW ? new Route.WizardOutcome() : new Route.WizardAnswers());
    }

    /// To what the answers come to; where that is open, to the next question.
    static Route back(Interview interview) {
        return interview.hasOutcome() ? new Route.WizardOutcome() : on(interview);
    }
}
