package org.nightstep.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.nightstep.printing.FolderPrinter;
import org.nightstep.printing.IppPrinter;
import org.nightstep.printing.Limits;
import org.nightstep.printing.Order;
import org.nightstep.printing.Printer;
import org.nightstep.settings.Settings;
import org.nightstep.sheet.Clinic;
import org.nightstep.sheet.Paper;

/// What the clinic's settings mean for a sheet and its printer; the packages do not know each other.
final class SheetSettings {

    /// Nobody stands before a command: a printer has more time to say how it is.
    static final Limits UNHURRIED = Limits.USUAL.asking(Duration.ofSeconds(10));

    private SheetSettings() {
    }

    static Clinic clinic(Settings settings) {
        return new Clinic(settings.clinicName(), settings.clinicPhone(), settings.clinicHours(), settings.emergencyNumber(),
                settings.clinicLogo().map(Path::toUri), settings.clinicPages());
    }

    static Paper paper(Settings settings) {
        return switch (settings.paper()) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
    }

    /// One copy on this paper.
    static Order order(Paper paper) {
        return Order.of(switch (paper) {
            case A4 -> "iso_a4_210x297mm";
            case LETTER -> "na_letter_8.5x11in";
        });
    }

    /// The printer that is set; without one, the folder.
    static Printer printer(Settings settings, InstantSource clock) {
        return settings.printer().<Printer>map(uri -> new IppPrinter(uri, Limits.USUAL))
                .orElseGet(() -> new FolderPrinter(settings.outputFolder(), clock, ZoneId.systemDefault()));
    }
}
