package org.nightstep.printing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The real CUPS and a real IPP printer program, all in one folder and on free ports of this machine, apart from any CUPS that it
/// has. While the file `empty` is in the folder, the printer has no paper. What it printed lies in `arrived`.
final class PrintShop implements AutoCloseable {

    private static final List<String> PROGRAMS = List.of("cupsd", "ippeveprinter", "lpadmin", "cupsdisable", "cupsenable", "avahi-daemon", "dbus-daemon");
    private static final List<Path> FOLDERS = Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin", "/sbin"))
            .map(Path::of).toList();
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();
    private static final String QUEUE = "desk";
    private static final int IDLE = 3;

    private final Path folder;
    private final Deque<Process> running = new ArrayDeque<>();
    private final Map<String, String> environment = new HashMap<>();
    private final int cups = freePort();
    private final int port = freePort();
    private Process printer;

    private PrintShop(Path folder) {
        this.folder = folder;
    }

    /// The first thing that this machine lacks; empty when the shop can be opened.
    static Optional<String> missing() {
        return PROGRAMS.stream().filter(program -> program(program).isEmpty()).findFirst().or(() ->
                "root".equals(System.getProperty("user.name")) ? Optional.empty() : Optional.of("root, who may start avahi-daemon"));
    }

    static PrintShop open(Path folder) throws Exception {
        PrintShop shop = new PrintShop(folder);
        try {
            shop.open();
            return shop;
        } catch (Exception | Error broken) {
            shop.close();
            throw broken;
        }
    }

    /// The printer itself.
    URI printer() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /// The queue of CUPS before it, which sends on what it gets.
    URI queue() {
        return URI.create("ipp://localhost:" + cups + "/printers/" + QUEUE);
    }

    void takePaperOut() throws IOException {
        Files.writeString(folder.resolve("empty"), "");
    }

    void fillPaper() {
        try {
            Files.deleteIfExists(folder.resolve("empty"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Nothing waits any more, in the queue or in the printer; this printer goes on with a job that was cancelled.
    void clear() throws IOException {
        Files.writeString(folder.resolve("discard"), "");
        fillPaper();
        await(printer());
        await(queue());
        Files.delete(folder.resolve("discard"));
    }

    void pause() throws Exception {
        run("cupsdisable", "-h", "localhost:" + cups, QUEUE);
    }

    void resume() throws Exception {
        run("cupsenable", "-h", "localhost:" + cups, QUEUE);
    }

    void killPrinter() {
        List<ProcessHandle> helpers = printer.descendants().toList();
        printer.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
        printer.onExit().join();
    }

    boolean isKilled() {
        return !printer.isAlive();
    }

    void startPrinter() throws Exception {
        printer = start("ippeveprinter", "-p", Integer.toString(port), "-n", "localhost", "-d", folder.resolve("spool-of-printer").toString(),
                "-c", folder.resolve("print").toString(), "-f", "application/pdf,image/pwg-raster", "Nightstep test " + port);
        await(printer());
    }

    /// What came out, in the order in which it came.
    List<byte[]> arrived() throws IOException {
        List<byte[]> sheets = new ArrayList<>();
        for (int i = 1; Files.exists(folder.resolve("arrived/" + i)); i++) {
            sheets.add(Files.readAllBytes(folder.resolve("arrived/" + i)));
        }
        return sheets;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            Process process = running.pop();
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroy();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly()).join();
        }
    }

    private void open() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String name : List.of("arrived", "spool-of-printer", "etc", "spool", "tmp", "state", "cache")) {
            Files.createDirectory(folder.resolve(name));
        }
        Path print = Files.writeString(folder.resolve("print"), """
                #!/bin/sh
                cd '%s'
                if [ -e empty ]; then
                    echo 'STATE: +media-empty' >&2
                    while [ -e empty ]; do sleep 0.1; done
                    echo 'STATE: -media-empty' >&2
                fi
                if [ -e discard ]; then exit 1; fi
                n=1
                while [ -e arrived/$n ]; do n=$((n + 1)); done
                cp "$1" arrived/$n
                """.formatted(folder));
        Files.setPosixFilePermissions(print, PosixFilePermissions.fromString("rwxr-xr-x"));
        announce();
        startPrinter();
        startCups();
    }

    /// The printer program ends where it cannot announce itself in the network, so it gets a network of its own.
    private void announce() throws IOException {
        Path bus = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig><listen>unix:path=%s</listen><auth>EXTERNAL</auth>
                <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
                """.formatted(folder.resolve("bus")));
        until(start("dbus-daemon", "--config-file=" + bus, "--nofork", "--nopidfile", "--print-address=1"), "unix:");
        environment.put("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + folder.resolve("bus"));
        Path avahi = Files.writeString(folder.resolve("avahi.conf"), """
                [server]
                host-name=nightstep-test
                use-ipv6=no
                allow-interfaces=lo
                enable-dbus=yes
                """);
        until(start("avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits", "-f", avahi.toString()), "startup complete");
    }

    private void startCups() throws Exception {
        Path settings = Files.writeString(folder.resolve("etc/cupsd.conf"), """
                Listen 127.0.0.1:%d
                LogLevel debug
                Browsing No
                WebInterface No
                JobRetryInterval 1
                <Location />
                  Order allow,deny
                  Allow 127.0.0.1
                </Location>
                <Policy default>
                  <Limit All>
                    Order deny,allow
                  </Limit>
                </Policy>
                """.formatted(cups));
        Path files = Files.writeString(folder.resolve("etc/cups-files.conf"), """
                ServerRoot %1$s/etc
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                StateDir %1$s/state
                CacheDir %1$s/cache
                ErrorLog %1$s/error_log
                AccessLog %1$s/access_log
                PageLog %1$s/page_log
                """.formatted(folder));
        start("cupsd", "-f", "-c", settings.toString(), "-s", files.toString());
        URI root = URI.create("ipp://localhost:" + cups + "/");
        long deadline = System.nanoTime() + PATIENCE;
        while (new CupsQueues(root).names(Duration.ofSeconds(5)).isEmpty()) {
            assertInTime(deadline, "cupsd");
        }
        run("lpadmin", "-h", "localhost:" + cups, "-p", QUEUE, "-E", "-v", printer().toString(), "-m", "raw");
        await(queue());
    }

    private static void await(URI uri) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!isIdle(new IppPrinter(uri, Limits.USUAL).look(Duration.ofSeconds(5)))) {
            assertInTime(deadline, uri.toString());
        }
    }

    private static boolean isIdle(IppPrinter.Look look) {
        return look.state() instanceof PrinterState.Ready && look.attributes().whole("printer-state").equals(OptionalInt.of(IDLE));
    }

    private static void assertInTime(long deadline, String what) {
        if (System.nanoTime() > deadline) {
            throw new AssertionError(what + " is not ready in time");
        }
    }

    private Process start(String... command) throws IOException {
        Process process = builder(command).start();
        running.push(process);
        return process;
    }

    private void until(Process process, String said) throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line == null || !line.contains(said); line = lines.readLine()) {
            if (line == null) {
                throw new IOException(process.info().command().orElse("a program") + " ended before it was ready");
            }
        }
        Thread.ofPlatform().daemon().start(() -> {
            try {
                lines.transferTo(Writer.nullWriter());
            } catch (IOException _) {
                // it has ended
            }
        });
    }

    private void run(String... command) throws Exception {
        Process process = builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private ProcessBuilder builder(String... command) {
        command[0] = program(command[0]).orElseThrow().toString();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (command[0].endsWith("ippeveprinter") || command[0].endsWith("cupsd")) {
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        }
        builder.environment().putAll(environment);
        return builder;
    }

    private static Optional<Path> program(String name) {
        return FOLDERS.stream().map(folder -> folder.resolve(name)).filter(Files::isExecutable).findFirst();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
