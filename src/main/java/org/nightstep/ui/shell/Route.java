package org.nightstep.ui.shell;

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

    record TopicPage(String topic) implements Route {
    }

    /// What the wizard is for, before its first question.
    record WizardStart() implements Route {
    }

    record WizardQuestion(String question) implements Route {
    }

    record WizardOutcome() implements Route {
    }

    /// All stretches.
    record Stretches() implements Route {
    }

    record StretchPlayer(String stretch) implements Route {
    }

    record TakeHome() implements Route {
    }
}
