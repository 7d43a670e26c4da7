package org.nightstep.image;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The kiosk in a real window, which the headless platform of the other tests cannot prove: GTK starts, something is
/// painted, keys do not end it, and it ends when it is told to. Skipped, saying so, where there is no virtual screen.
class RealWindowIT {

    @TempDir
    Path folder;

    @Test
    void showsHomeAndStaysUntilItIsEnded() throws Exception {
        Optional<String> missing = VirtualScreen.missing();
        missing.ifPresent(tool -> System.out.println("RealWindowIT is skipped: " + tool + " is not installed"));
        assumeTrue(missing.isEmpty());

        // whether a voice is installed is another matter
        Path settings = Files.writeString(folder.resolve("settings.yaml"), "speech: off");
        try (VirtualScreen screen = VirtualScreen.open(1280, 800)) {
            ProcessBuilder builder = new ProcessBuilder(Path.of("target/nightstep/bin/nightstep").toAbsolutePath().toString(),
                    "--windowed=1280x800", "--settings", settings.toString()).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", screen.display());
            builder.environment().put("NIGHTSTEP_JAVA_OPTIONS", "-Dnightstep.milestones=true");
            Process kiosk = builder.start();
            try (BufferedReader milestones = kiosk.errorReader()) {
                assertThat(milestones.readLine()).startsWith("milestone first-frame ");
                assertThat(coloursOnceDrawn(screen)).as("different colours in the picture of the screen").isGreaterThan(2);

                screen.press("Escape");
                assertThat(colours(screen.picture())).as("different colours after Escape").isGreaterThan(2);
                assertThat(kiosk.isAlive()).isTrue();

                kiosk.destroy();
                assertThat(kiosk.waitFor(30, TimeUnit.SECONDS)).as("ends when the system asks it to").isTrue();
            } finally {
                kiosk.destroyForcibly();
            }
        }
    }

    /// The first frame is on its way when the kiosk announces it: looks again until it has arrived.
    private static long coloursOnceDrawn(VirtualScreen screen) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        long colours = colours(screen.picture());
        while (colours <= 2 && System.nanoTime() < deadline) {
            colours = colours(screen.picture());
        }
        return colours;
    }

    private static long colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth())).distinct().count();
    }
}
