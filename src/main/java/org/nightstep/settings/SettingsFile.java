package org.nightstep.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightstep.content.Problems;
import org.nightstep.content.yaml.Node;
import org.nightstep.content.yaml.YamlFile;

/// Finds and reads the clinic's settings. What is wrong in them is a problem at its line, and the default counts for
/// that key: a kiosk starts with any settings.
public final class SettingsFile {

    private static final String NAME = "nightstep/settings.yaml";
    private static final Map<String, Settings.Paper> PAPERS =
            new TreeMap<>(Map.of("a4", Settings.Paper.A4, "letter", Settings.Paper.LETTER));
    private static final String FOLDER = "folder";
    private static final String BELOW_HOME = "~/";
    private static final int SMALLEST_PANEL = 5;
    private static final int LARGEST_PANEL = 120;
    private static final int SHORTEST_IDLE = 20;
    private static final int LONGEST_KEPT = 720;
    private static final int LONGEST_IDLE = 3600;

    private static final Map<String, Boolean> SWITCH = new TreeMap<>(Map.of("on", true, "off", false));
    private static final int LOUDEST = 100;
    private static final int SLOWEST = 80;
    private static final int FASTEST = 300;

    private final Map<String, String> environment;
    private final Path home;
    private final Path machine;

    /// @param environment `XDG_CONFIG_HOME` and `XDG_DATA_HOME` count when they are absolute, as their standard says
    /// @param home        of the user the kiosk runs as
    /// @param machine     the folder of settings for every user, such as `/etc`
    public SettingsFile(Map<String, String> environment, Path home, Path machine) {
        this.environment = environment;
        this.home = home;
        this.machine = machine;
    }

    public static SettingsFile ofThisMachine() {
        return new SettingsFile(System.getenv(), Path.of(System.getProperty("user.home")), Path.of("/etc"));
    }

    /// Reads the given file; without one, the user's and else the machine's. One file counts, they are not merged.
    public Settings read(Optional<Path> given, Problems problems) {
        return given.or(this::installed)
                .map(file -> read(file.toAbsolutePath().normalize(), problems))
                .orElseGet(() -> Settings.defaults(defaultOutput()));
    }

    private Optional<Path> installed() {
        return Stream.of(base("XDG_CONFIG_HOME", ".config").resolve(NAME), machine.resolve(NAME))
                .filter(Files::exists).findFirst();
    }

    private Settings read(Path file, Problems problems) {
        Node root = YamlFile.read(file, file.toString(), problems);
        root.only("clinic-name", "clinic-phone", "clinic-hours", "clinic-logo", "clinic-pages", "emergency-number", "languages", "panel-diagonal", "idle-seconds",
                "output-folder", "keep-sheets-hours", "printer", "paper", "speech", "speech-program", "speech-volume", "speech-rate", "wizard", "staff-call-command");
        return new Settings(root.text("clinic-name", ""), root.text("clinic-phone", ""), root.text("clinic-hours", ""),
                logo(root, file), pages(root), root.text("emergency-number", ""),
                languages(root), panelDiagonal(root), idleSeconds(root), outputFolder(root, file),
                whole(root, "keep-sheets-hours", "hours", 0, LONGEST_KEPT, Settings.KEEP_SHEETS_HOURS), printer(root), paper(root), speech(root),
                root.oneOf("wizard", SWITCH, true), staffCallCommand(root));
    }

    private Optional<Path> logo(Node root, Path file) {
        Optional<Path> logo = path(root, "clinic-logo", Logo.EXPECTED, file);
        logo.flatMap(Logo::trouble).ifPresent(trouble ->
                root.map("clinic-logo").problem("'clinic-logo': " + logo.get() + " " + trouble, Logo.EXPECTED));
        return logo.filter(path -> Logo.trouble(path).isEmpty());
    }

    private static String pages(Node root) {
        String pages = root.text("clinic-pages", "");
        if (pages.isEmpty() || PageAddress.isOne(pages)) {
            return pages;
        }
        root.map("clinic-pages").problem("'clinic-pages' is '" + pages + "'", PageAddress.EXPECTED);
        return "";
    }

    private static List<String> languages(Node root) {
        return root.texts("languages").stream().filter(Predicate.not(String::isEmpty)).toList();
    }

    /// Program and arguments as a list: no shell reads them.
    private static List<String> staffCallCommand(Node root) {
        List<String> command = root.texts("staff-call-command");
        return command.contains("") ? List.of() : command;
    }

    private static OptionalDouble panelDiagonal(Node root) {
        double inches = root.number("panel-diagonal", Double.NaN);
        if (Double.isNaN(inches)) {
            return OptionalDouble.empty();
        }
        if (inches < SMALLEST_PANEL || inches > LARGEST_PANEL) {
            root.map("panel-diagonal").problem("'panel-diagonal' is " + inches, "inches from " + SMALLEST_PANEL + " to " + LARGEST_PANEL);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(inches);
    }

    private static int idleSeconds(Node root) {
        return whole(root, "idle-seconds", "seconds", SHORTEST_IDLE, LONGEST_IDLE, Settings.IDLE_SECONDS);
    }

    private static Settings.Speech speech(Node root) {
        Settings.Speech usual = Settings.Speech.USUAL;
        String program = root.text("speech-program", "");
        return new Settings.Speech(root.oneOf("speech", SWITCH, usual.on()), program.isEmpty() ? usual.program() : program,
                whole(root, "speech-volume", "percent", 1, LOUDEST, usual.volume()),
                whole(root, "speech-rate", "words per minute", SLOWEST, FASTEST, usual.wordsPerMinute()));
    }

    /// A whole number between two limits.
    private static int whole(Node root, String key, String unit, int least, int most, int otherwise) {
        int value = root.whole(key, otherwise);
        if (value < least || value > most) {
            root.map(key).problem("'" + key + "' is " + value, unit + " from " + least + " to " + most);
            return otherwise;
        }
        return value;
    }

    private Path outputFolder(Node root, Path file) {
        return path(root, "output-folder", "a folder", file).orElseGet(this::defaultOutput);
    }

    /// A relative path starts at the settings file.
    private Optional<Path> path(Node root, String key, String expected, Path file) {
        String path = root.text(key, "");
        try {
            return path.isEmpty() ? Optional.empty()
                    : Optional.of((path.startsWith(BELOW_HOME) ? home.resolve(path.substring(BELOW_HOME.length())) : file.resolveSibling(path)).normalize());
        } catch (InvalidPathException _) {
            root.map(key).problem("'" + key + "' is no path", expected);
            return Optional.empty();
        }
    }

    private static Optional<URI> printer(Node root) {
        String printer = root.text("printer", "");
        if (printer.isEmpty() || printer.equals(FOLDER)) {
            return Optional.empty();
        }
        Optional<URI> address = PrinterAddress.of(printer);
        if (address.isEmpty()) {
            root.map("printer").problem("'printer' is '" + printer + "'", "'" + FOLDER + "', " + PrinterAddress.EXPECTED);
        }
        return address;
    }

    private static Settings.Paper paper(Node root) {
        return root.oneOf("paper", PAPERS, Settings.Paper.A4);
    }

    private Path defaultOutput() {
        return base("XDG_DATA_HOME", ".local/share").resolve("nightstep/sheets");
    }

    private Path base(String variable, String belowHome) {
        return Optional.ofNullable(environment.get(variable)).filter(Predicate.not(String::isEmpty))
                .map(Path::of).filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(belowHome));
    }
}
