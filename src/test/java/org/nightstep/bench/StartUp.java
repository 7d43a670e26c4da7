package org.nightstep.bench;

import org.nightstep.image.VirtualScreen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How long a patient looks at a black screen: the time from the start of the process to the first frame of home, with
/// and without the AOT cache, against an empty JavaFX window on the same runtime. Run after `mvn package` by
/// `mvn exec:exec@start-up`.
public final class StartUp {

    private static final Path IMAGE = Path.of("target/nightstep").toAbsolutePath();
    private static final String MILESTONE = "milestone first-frame ";
    private static final int ROUNDS = 9;

    private enum Case {
        EMPTY_WINDOW("empty JavaFX window"), KIOSK_PLAIN("kiosk, no AOT cache"), KIOSK_CACHED("kiosk, AOT cache");

        private final String title;

        Case(String title) {
            this.title = title;
        }

        List<String> command() {
            String kiosk = IMAGE.resolve("bin/nightstep").toString();
            return switch (this) {
                case EMPTY_WINDOW -> List.of(IMAGE.resolve("runtime/bin/java").toString(), "@" + IMAGE.resolve("lib/java.options"),
                        "-cp", Path.of("target/test-classes").toAbsolutePath().toString(), EmptyWindow.Start.class.getName());
                case KIOSK_PLAIN, KIOSK_CACHED -> List.of(kiosk, "--windowed=1280x800");
            };
        }

        String javaOptions() {
            return "-Dnightstep.milestones=true " + (this == KIOSK_PLAIN ? "-XX:AOTMode=off" : "-XX:AOTMode=on");
        }
    }

    private StartUp() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        VirtualScreen.missing().ifPresent(tool -> {
            throw new IllegalStateException("the start-up measurement needs " + tool);
        });
        Map<Case, List<Long>> times = new EnumMap<>(Case.class);
        try (VirtualScreen screen = VirtualScreen.open(1280, 800)) {
            for (int round = 0; round <= ROUNDS; round++) {
                for (Case measured : Case.values()) {
                    long milliseconds = firstFrame(measured, screen);
                    // the first round only warms the disk cache
                    if (round > 0) {
                        times.computeIfAbsent(measured, _ -> new ArrayList<>()).add(milliseconds);
                    }
                }
            }
        }
        print(times);
    }

    private static long firstFrame(Case measured, VirtualScreen screen) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(measured.command()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("NIGHTSTEP_JAVA_OPTIONS", measured.javaOptions());
        Process process = builder.start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MILESTONE)) {
                    return Long.parseLong(line.substring(MILESTONE.length()).strip());
                }
                said.append(line).append('\n');
            }
            throw new IOException(measured.title + " ended without a first frame:\n" + said);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void print(Map<Case, List<Long>> times) {
        double base = median(times.get(Case.EMPTY_WINDOW));
        System.out.printf("%-22s %8s %8s %8s %8s   (ms to the first frame, %d starts each)%n", "", "median", "least", "most", "ratio", ROUNDS);
        times.forEach((measured, list) -> System.out.printf("%-22s %8.0f %8d %8d %8.2f%n", measured.title, median(list),
                list.stream().mapToLong(Long::longValue).min().orElseThrow(),
                list.stream().mapToLong(Long::longValue).max().orElseThrow(), median(list) / base));
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
