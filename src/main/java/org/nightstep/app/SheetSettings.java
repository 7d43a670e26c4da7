package org.nightstep.app;

import org.nightstep.settings.Settings;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;

/// What the clinic's settings mean for a sheet; the two packages do not know each other.
final class SheetSettings {

    private SheetSettings() {
    }

    static Clinic clinic(Settings settings) {
        return new Clinic(settings.clinicName(), settings.clinicPhone(), settings.emergencyNumber());
    }

    static Paper paper(Settings settings) {
        return switch (settings.paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }
}
