package org.nightstep.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// What a clinic sets for its kiosk. An empty text means unknown; nothing is guessed for it.
///
/// @param emergencyNumber as a person at home would dial it
/// @param languages       tags of the languages offered, in order; empty: every language there is
/// @param panelDiagonal   of the screen in inches; empty: what the screen itself reports
/// @param idleSeconds     how long nobody touches the kiosk before it asks whether anyone is there
/// @param outputFolder    where take-home sheets are kept as files
/// @param paper           in the clinic's printer
public record Settings(
        String clinicName,
        String clinicPhone,
        String emergencyNumber,
        List<String> languages,
        OptionalDouble panelDiagonal,
        int idleSeconds,
        Path outputFolder,
        Paper paper) {

    static final int IDLE_SECONDS = 120;

    public enum Paper {
        A4, LETTER
    }

    public Settings {
        languages = List.copyOf(languages);
    }

    /// A clinic that set nothing.
    public static Settings defaults(Path outputFolder) {
        return new Settings("", "", "", List.of(), OptionalDouble.empty(), IDLE_SECONDS, outputFolder, Paper.A4);
    }
}
