package org.nightstep.image;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A screen that nobody sees: an X server in memory (Xvfb), a finger for it (xdotool) and a camera (ImageMagick's import).
public final class VirtualScreen implements AutoCloseable {

    private static final List<String> TOOLS = List.of("Xvfb", "xdotool", "import");

    private final Process server;
    private final String display;

    private VirtualScreen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /// The first of its programs that this machine lacks; empty when a screen can be opened.
    public static Optional<String> missing() {
        List<Path> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of).toList();
        return TOOLS.stream()
                .filter(tool -> folders.stream().noneMatch(folder -> Files.isExecutable(folder.resolve(tool))))
                .findFirst();
    }

    /// Opens on the first free display number, which the server itself finds.
    public static VirtualScreen open(int width, int height) throws IOException {
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader reader = server.inputReader();
        String number = reader.readLine();
        if (number == null) {
            throw new IOException("Xvfb ended before it named its display");
        }
        return new VirtualScreen(server, ":" + number);
    }

    /// The value of `DISPLAY` for programs that shall show on it.
    public String display() {
        return display;
    }

    public BufferedImage picture() throws IOException, InterruptedException {
        Process camera = tool(List.of("import", "-window", "root", "png:-"));
        try (InputStream png = camera.getInputStream()) {
            BufferedImage picture = ImageIO.read(png);
            camera.waitFor();
            return picture;
        }
    }

    /// Presses and releases a key by its X name, as `Escape` or `alt+F4`.
    public void press(String key) throws IOException, InterruptedException {
        act("key", key);
    }

    public void tap(int x, int y) throws IOException, InterruptedException {
        act("mousemove", Integer.toString(x), Integer.toString(y), "click", "1");
    }

    private void act(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(what));
        Process finger = tool(command);
        String said = new String(finger.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (finger.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }

    private Process tool(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
