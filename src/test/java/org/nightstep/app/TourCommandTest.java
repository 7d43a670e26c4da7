package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class TourCommandTest {

    private static final int USAGE = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void drawsTheScreensThatAreAskedFor() throws IOException {
        assertThat(nightstep("tour", folder.resolve("new").toString(), "--only", "home")).isZero();

        assertThat(err.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files).extracting(file -> file.getFileName().toString()).contains("home.png")
                    .allMatch(name -> name.contains("home"));
        }
        BufferedImage home = ImageIO.read(folder.resolve("new/home.png").toFile());
        assertThat(home.getWidth()).isEqualTo(1920);
        assertThat(home.getHeight()).isEqualTo(1080);
        assertThat(Arrays.stream(home.getRGB(0, 0, 1920, 1080, null, 0, 1920)).distinct().count()).as("painted").isGreaterThan(100);
    }

    @Test
    void aSmallPanelUpright() throws IOException {
        nightstep("tour", folder.toString(), "--only", "attract", "--panel", "10.1in", "--portrait", "--size", "large", "--mode", "soft");

        BufferedImage attract = ImageIO.read(folder.resolve("attract.png").toFile());
        assertThat(attract.getWidth()).isEqualTo(800);
        assertThat(attract.getHeight()).isEqualTo(1280);
    }

    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("tour", "x", "--nonsense"),
                List.of("tour"),
                List.of("tour", "x", "--panel", "nonsense"),
                List.of("tour", "x", "--size", "tiny"),
                List.of("tour", "x", "--mode", "pink"),
                List.of("tour", "x", "--lang", "zz"),
                List.of("--windowed=big"),
                List.of("--nonsense"),
                List.of("toor"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsOneLineAndExitTwo(List<String> arguments) {
        assertThat(nightstep(arguments.toArray(String[]::new))).isEqualTo(USAGE);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("nightstep");
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of("x")).doesNotExist();
    }

    @Test
    void aWrongPanelSaysWhatIsExpected() {
        nightstep("tour", "x", "--panel", "nonsense");

        assertThat(err.toString()).contains("'nonsense' is no panel, expected 24in or 531x299mm@1920x1080px");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "tour --help", "check --help", "interview --help", "sheet --help"})
    void helps(String arguments) {
        assertThat(nightstep(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: nightstep");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "tour --version", "check --version"})
    void saysItsVersion(String arguments) {
        assertThat(nightstep(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Nightstep ").hasLineCount(1);
    }

    private int nightstep(String... arguments) {
        CommandLine line = Nightstep.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        line.getSubcommands().values().forEach(command -> command.setOut(line.getOut()).setErr(line.getErr()));
        return line.execute(arguments);
    }
}
