package org.nightstep.sheet;

import org.nightstep.triage.Outcome.FiredRule;
import org.nightstep.triage.Outcome.Given;

/// Puts what the questions came to into words a person reads, in the language of the sheet.
public interface OutcomeWords {

    /// A question in a few words, as staff read it.
    String question(String id);

    /// The answer given, in a few words, as staff read it.
    String answer(Given given);

    /// What the person told us, as a short line in the person's own words.
    String told(Given given);

    /// A piece of advice: something to do, as a whole sentence.
    String advice(String id);

    /// What a piece of advice is called where it is held back, such as "Heat".
    String heldBack(String advice);

    /// Why a gate holds advice back.
    String whyNot(String gate);

    /// Why a rule asks for this level of care.
    String rule(FiredRule rule);
}
