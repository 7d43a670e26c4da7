package org.nightstep.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a clinic sets for its kiosk. An empty text means unknown; nothing is guessed for it.
///
/// @param clinicHours     when the clinic is open, in its own words
/// @param clinicLogo      an SVG or PNG file that can be read
/// @param clinicPages     address of the clinic's own pages with `{topic}` and `{version}` where they go
/// @param emergencyNumber as a person at home would dial it
/// @param languages       tags of the languages offered, in order; empty: every language there is
/// @param panelDiagonal   of the screen in inches; empty: what the screen itself reports
/// @param idleSeconds     how long nobody touches the kiosk before it asks whether anyone is there
/// @param outputFolder    where take-home sheets are kept as files
/// @param keepSheetsHours how long they are kept there; 0: until the visit ends
/// @param printer         where sheets are printed; empty: nowhere, they are kept in the folder
/// @param paper           in the clinic's printer
/// @param speech          whether and how screens are read aloud
/// @param wizard          whether the questions are offered
/// @param staffCallCommand program and arguments that call staff to the kiosk; empty: there is no such way
public record Settings(
        String clinicName,
        String clinicPhone,
        String clinicHours,
        Optional<Path> clinicLogo,
        String clinicPages,
        String emergencyNumber,
        List<String> languages,
        OptionalDouble panelDiagonal,
        int idleSeconds,
        Path outputFolder,
        int keepSheetsHours,
        Optional<URI> printer,
        Paper paper,
        Speech speech,
        boolean wizard,
        List<String> staffCallCommand) {

    static final int IDLE_SECONDS = 120;
    static final int KEEP_SHEETS_HOURS = 24;

    public enum Paper {
        A4, LETTER
    }

    /// The voice.
    ///
    /// @param program        name or full path of espeak-ng
    /// @param volume         percent of the loudest
    /// @param wordsPerMinute about
    public record Speech(boolean on, String program, int volume, int wordsPerMinute) {

        /// Calm, and at the loudness that the program takes for the usual one.
        static final Speech USUAL = new Speech(true, "espeak-ng", 50, 150);
    }

    public Settings {
        languages = List.copyOf(languages);
        staffCallCommand = List.copyOf(staffCallCommand);
    }

    /// A clinic that set nothing.
    public static Settings defaults(Path outputFolder) {
        return new Settings("", "", "", Optional.empty(), "", "", List.of(), OptionalDouble.empty(), IDLE_SECONDS, outputFolder, KEEP_SHEETS_HOURS,
                Optional.empty(), Paper.A4, Speech.USUAL, true, List.of());
    }
}
