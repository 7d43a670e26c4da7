package org.nightstep.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

class SettingsFileTest {

    @TempDir
    private Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private final Problems problems = new Problems();

    @Test
    void withoutAnyFileEverythingIsDefault() {
        assertThat(read(Optional.empty())).isEqualTo(new Settings("", "", "", Optional.empty(), "", "", List.of(), OptionalDouble.empty(), 120,
                temp.resolve("home/.local/share/nightstep/sheets"), 24, Optional.empty(), Settings.Paper.A4,
                new Settings.Speech(true, "espeak-ng", 50, 150), true, List.of()));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void readsEveryKey() throws IOException {
        Path logo = Files.writeString(temp.resolve("logo.svg"), "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'/>");
        Settings settings = given("""
                clinic-name: Harbour Street Clinic
                clinic-phone: 0151 496 0000
                clinic-hours: Monday to Friday, 8 to 6
                clinic-logo: logo.svg
                clinic-pages: https://harbour.example/legs/{topic}?v={version}
                emergency-number: 112
                languages: [en, es]
                panel-diagonal: 21.5
                idle-seconds: 90
                output-folder: /srv/sheets
                keep-sheets-hours: 8
                printer: ipp://office.local/ipp/print
                paper: letter
                speech: off
                speech-program: /opt/voice
                speech-volume: 80
                speech-rate: 120
                wizard: off
                staff-call-command: [/opt/call, kiosk 2]
                """);

        assertThat(settings).isEqualTo(new Settings("Harbour Street Clinic", "0151 496 0000",
                "Monday to Friday, 8 to 6", Optional.of(logo), "https://harbour.example/legs/{topic}?v={version}", "112",
                List.of("en", "es"), OptionalDouble.of(21.5), 90, Path.of("/srv/sheets"), 8,
                Optional.of(URI.create("ipp://office.local/ipp/print")), Settings.Paper.LETTER,
                new Settings.Speech(false, "/opt/voice", 80, 120), false, List.of("/opt/call", "kiosk 2")));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theGivenFileCountsThenTheUsersThenTheMachines() {
        Path given = write("given.yaml", "clinic-name: given");
        write("etc/nightstep/settings.yaml", "clinic-name: machine\nidle-seconds: 60");
        assertThat(read(Optional.empty()).clinicName()).isEqualTo("machine");

        write("home/.config/nightstep/settings.yaml", "clinic-name: user");
        assertThat(read(Optional.empty()).clinicName()).isEqualTo("user");
        assertThat(read(Optional.empty()).idleSeconds()).as("files are not merged").isEqualTo(120);

        environment.put("XDG_CONFIG_HOME", temp.resolve("config").toString());
        assertThat(read(Optional.empty()).clinicName()).isEqualTo("machine");
        write("config/nightstep/settings.yaml", "clinic-name: variable");
        assertThat(read(Optional.empty()).clinicName()).isEqualTo("variable");

        assertThat(read(Optional.of(given)).clinicName()).isEqualTo("given");
    }

    @Test
    void sheetsAreKeptInTheUsersDataFolder() {
        environment.put("XDG_DATA_HOME", temp.resolve("data").toString());

        assertThat(read(Optional.empty()).outputFolder()).isEqualTo(temp.resolve("data/nightstep/sheets"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative/folder"})
    void folderVariableThatIsNotAbsoluteDoesNotCount(String value) {
        environment.put("XDG_DATA_HOME", value);

        assertThat(read(Optional.empty()).outputFolder()).isEqualTo(temp.resolve("home/.local/share/nightstep/sheets"));
    }

    @Test
    void relativeOutputFolderIsBesideTheSettings() {
        write("etc/nightstep/settings.yaml", "output-folder: ../sheets");

        assertThat(read(Optional.empty()).outputFolder()).isEqualTo(temp.resolve("etc/sheets"));
    }

    @Test
    void outputFolderMayBeBelowTheHomeOfTheUser() {
        write("etc/nightstep/settings.yaml", "output-folder: ~/sheets");

        assertThat(read(Optional.empty()).outputFolder()).isEqualTo(temp.resolve("home/sheets"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            clinic: Harbour        | unknown key 'clinic'            | one of clinic-name, clinic-phone, clinic-hours, clinic-logo, clinic-pages, emergency-number, languages, panel-diagonal, idle-seconds, output-folder, keep-sheets-hours, printer, paper, speech, speech-program, speech-volume, speech-rate, wizard, staff-call-command
            clinic-name: [a]       | 'clinic-name' is a list         | a text
            clinic-phone:          | 'clinic-phone' is empty         | a text
            clinic-hours: [a]      | 'clinic-hours' is a list        | a text
            clinic-logo: "a\\0b"   | 'clinic-logo' is no path        | `a .png file, or an .svg file with a viewBox`
            clinic-pages: legs     | 'clinic-pages' is 'legs'        | http(s)://HOST/PATH of at most 80 characters, with {topic} and {version} where they go
            clinic-pages: "http://a/{id}" | 'clinic-pages' is 'http://a/{id}' | http(s)://HOST/PATH of at most 80 characters, with {topic} and {version} where they go
            clinic-pages: "ftp://a/b" | 'clinic-pages' is 'ftp://a/b' | http(s)://HOST/PATH of at most 80 characters, with {topic} and {version} where they go
            emergency-number: {}   | 'emergency-number' is a mapping | a text
            languages: {en: yes}   | 'languages' is a mapping        | a list
            languages: [[en]]      | a list                          | a text
            panel-diagonal: large  | 'panel-diagonal' is 'large'     | a number
            panel-diagonal: 4.9    | 'panel-diagonal' is 4.9         | inches from 5 to 120
            panel-diagonal: 120.1  | 'panel-diagonal' is 120.1       | inches from 5 to 120
            idle-seconds: 1.5      | 'idle-seconds' is '1.5'         | a whole number
            idle-seconds: 19       | 'idle-seconds' is 19            | seconds from 20 to 3600
            idle-seconds: 3601     | 'idle-seconds' is 3601          | seconds from 20 to 3600
            output-folder: [a]     | 'output-folder' is a list       | a text
            output-folder: "a\\0b" | 'output-folder' is no path      | a folder
            keep-sheets-hours: 721 | 'keep-sheets-hours' is 721      | hours from 0 to 720
            printer: [a]           | 'printer' is a list             | a text
            printer: front desk    | 'printer' is 'front desk'       | 'folder', ipp://HOST/PATH, ipps://HOST/PATH, or the name of a CUPS queue
            printer: http://a/b    | 'printer' is 'http://a/b'       | 'folder', ipp://HOST/PATH, ipps://HOST/PATH, or the name of a CUPS queue
            printer: ipp:///a      | 'printer' is 'ipp:///a'         | 'folder', ipp://HOST/PATH, ipps://HOST/PATH, or the name of a CUPS queue
            printer: "ipp://a b/"  | 'printer' is 'ipp://a b/'       | 'folder', ipp://HOST/PATH, ipps://HOST/PATH, or the name of a CUPS queue
            paper: a5              | 'paper' is 'a5'                 | one of a4, letter
            speech: loud           | 'speech' is 'loud'              | one of off, on
            speech-program: [a]    | 'speech-program' is a list      | a text
            speech-volume: 0       | 'speech-volume' is 0            | percent from 1 to 100
            speech-volume: 101     | 'speech-volume' is 101          | percent from 1 to 100
            speech-rate: 79        | 'speech-rate' is 79             | words per minute from 80 to 300
            wizard: no thanks      | 'wizard' is 'no thanks'         | one of off, on
            staff-call-command: "" | 'staff-call-command' is empty  | a text
            speech-rate: fast      | 'speech-rate' is 'fast'         | a whole number
            """)
    void mistakeIsOneProblemAtItsLineAndLeavesTheDefault(String line, String what, String expected) {
        Settings defaults = read(Optional.empty());

        assertThat(given("# our clinic\n" + line + "\n")).isEqualTo(defaults);
        assertThat(problems.sorted()).containsExactly(
                new Problem(temp.resolve("given.yaml").toString(), 2, what, expected));
    }

    @ParameterizedTest
    @CsvSource({"none.svg, , cannot be read", "half.svg, <svg xmlns='http://www.w3.org/2000/svg'>, is no picture of this kind",
            "flat.svg, <svg/>, is no picture of this kind", "page.svg, <html/>, is no picture of this kind", "text.png, PNG, is no picture of this kind", "logo.gif, GIF89a, is no picture of this kind"})
    void logoThatCannotBeShownIsOneProblemAndNoLogo(String name, String content, String trouble) {
        if (content != null) {
            write(name, content);
        }

        assertThat(given("\nclinic-logo: " + name + "\n").clinicLogo()).isEmpty();
        assertThat(problems.sorted()).containsExactly(new Problem(temp.resolve("given.yaml").toString(), 2,
                "'clinic-logo': " + temp.resolve(name) + " " + trouble, "a .png file, or an .svg file with a viewBox"));
    }

    @ParameterizedTest
    @CsvSource({"office, ipp://localhost:631/printers/office", "Büro_2, ipp://localhost:631/printers/B%C3%BCro_2",
            "ipps://10.0.0.9:8631/ipp/print, ipps://10.0.0.9:8631/ipp/print", "folder,"})
    void printerIsAnAddressAQueueOfThisMachineOrTheFolder(String printer, String address) {
        assertThat(given("printer: " + printer + "\n").printer().map(URI::toString)).isEqualTo(Optional.ofNullable(address));
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,20", "120,3600"})
    void limitsThemselvesAreAllowed(double inches, int seconds) {
        Settings settings = given("panel-diagonal: %s%nidle-seconds: %d%n".formatted(inches, seconds));

        assertThat(settings.panelDiagonal()).hasValue(inches);
        assertThat(settings.idleSeconds()).isEqualTo(seconds);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void mistakeLeavesTheOtherKeys() {
        Settings settings = given("paper: a5\nclinic-name: Harbour Street Clinic\nidle-seconds: soon\n");

        assertThat(settings.clinicName()).isEqualTo("Harbour Street Clinic");
        assertThat(problems.sorted()).extracting(Problem::line).containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "paper: [", "paper: a4\npaper: letter", ""})
    void fileThatIsNoSettingsIsOneProblem(String text) {
        Settings defaults = read(Optional.empty());

        assertThat(given(text)).isEqualTo(defaults);
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void unreadableFileIsOneProblem() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder.yaml"));
        Settings defaults = read(Optional.empty());

        assertThat(read(Optional.of(folder))).isEqualTo(defaults);
        assertThat(problems.sorted()).singleElement().extracting(Problem::file).isEqualTo(folder.toString());
    }

    @Test
    void givenFileThatIsMissingIsAProblemAndNoOtherCounts() {
        write("etc/nightstep/settings.yaml", "clinic-name: machine");
        Path missing = temp.resolve("missing.yaml");

        assertThat(read(Optional.of(missing)).clinicName()).isEmpty();
        assertThat(problems.sorted()).containsExactly(
                new Problem(missing.toString(), 1, "no such file", "a readable file"));
    }

    private Settings given(String text) {
        return read(Optional.of(write("given.yaml", text)));
    }

    private Settings read(Optional<Path> given) {
        return new SettingsFile(environment, temp.resolve("home"), temp.resolve("etc")).read(given, problems);
    }

    private Path write(String name, String text) {
        try {
            Path file = temp.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
