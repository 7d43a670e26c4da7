package org.nightstep.visit;

/// Something a person chose for their take-home sheet.
public sealed interface SheetItem {

    record Page(String topic) implements SheetItem {
    }

    record Exercise(String stretch) implements SheetItem {
    }

    /// What the wizard came to, with the answers it rests on.
    record WizardOutcome() implements SheetItem {
    }

    /// What the person and the clinic both have to understand, in the languages of both.
    record ClinicsLanguage() implements SheetItem {
    }

    /// A page to fill in at night, on the back.
    record NightDiary() implements SheetItem {
    }
}
