package org.nightstep.ui.shell;

import org.nightstep.content.CauseMap;
import org.nightstep.content.Section;

/// A place in the kiosk, as a value: history, tests and the tour all use it.
public sealed interface Route {

    record Attract() implements Route {
    }

    record Home() implements Route {
    }

    /// All parts of the document.
    record Contents() implements Route {
    }

    /// The pages of one part.
    record Chapter(Section section) implements Route {
    }

    /// The causes, grouped for somebody who does not know the name.
    record Causes(CauseMap.Grouping by) implements Route {
    }

    /// The leg with one of its layers lit.
    ///
    /// @param layer id of the layer; empty before one is chosen
    record Layers(String layer) implements Route {
    }

    /// Two topics side by side.
    record Compare(String first, String second) implements Route {
    }

    /// A stretch of the A–Z.
    ///
    /// @param part which, from 0
    record Index(int part) implements Route {
    }

    /// What this kiosk is, and where its words come from.
    record About() implements Route {
    }

    /// For staff: the codes of the causes.
    ///
    /// @param start the characters that a code begins with; empty for all
    record ClinicalCodes(String start) implements Route {
    }

    /// For staff: a sheet for somebody who was not asked the questions.
    record QuickPrint() implements Route {
    }

    record TopicPage(String topic) implements Route {
    }

    /// The signs that cannot wait, for a clinic that asks no questions.
    record DangerSigns() implements Route {
    }

    /// A place of the questions.
    sealed interface Wizard extends Route {
    }

    /// What the wizard is for, before its first question.
    record WizardStart() implements Wizard {
    }

    record WizardQuestion(String question) implements Wizard {
    }

    /// All answers, to look over and change before the outcome.
    record WizardAnswers() implements Wizard {
    }

    record WizardOutcome() implements Wizard {
    }

    /// Routines, and stretches by where they are done.
    ///
    /// @param place id of the place; empty for the routines
    record Stretches(String place) implements Route {
    }

    /// Several stretches one after the other.
    record Routine(String routine) implements Route {
    }

    /// Somebody puts a routine together.
    record OwnRoutine() implements Route {
    }

    record StretchPlayer(String stretch) implements Route {
    }

    record TakeHome() implements Route {
    }
}
