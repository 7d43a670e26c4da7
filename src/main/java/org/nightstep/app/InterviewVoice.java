package org.nightstep.app;

import org.nightstep.triage.Outcome;
import org.nightstep.triage.Question;

/// How `nightstep interview` speaks: to a person, or to a program.
interface InterviewVoice {

    void ask(Question question);

    /// One line about an answer that cannot be taken, or about a missing one.
    void mistake(String what);

    void tell(Outcome outcome);
}
