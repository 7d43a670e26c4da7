package org.nightstep.ui.stretch;

import java.util.List;
import java.util.Optional;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.visit.Visit;

/// Which stretches the answers of a visit forbid, and what to say then.
public final class Locks {

    /// @param why     a stretch is not for this person now
    /// @param instead what they can do
    public record Lock(String why, List<String> instead) {
    }

    private final Visit visit;
    private final Wording wording;

    public Locks(Visit visit, Wording wording) {
        this.visit = visit;
        this.wording = wording;
    }

    /// Whether a stretch may be shown.
    public boolean isOpen(String stretch) {
        return !stretches().locked().contains(stretch);
    }

    /// Why a stretch is locked; empty for an open one.
    public Optional<Lock> of(String stretch) {
        return isOpen(stretch) ? Optional.empty() : Optional.of(new Lock(
                Optional.ofNullable(stretches().why().get(stretch)).map(wording::gate).orElseGet(() -> wording.urgency(Urgency.NOW).title()),
                instead()));
    }

    private Outcome.Stretches stretches() {
        return visit.interview().get().stretches();
    }

    private List<String> instead() {
        Interview interview = visit.interview().get();
        return interview.hasOutcome()
                ? interview.outcome().advice().stream().map(id -> wording.advice(id).action()).toList()
                : List.of();
    }
}
