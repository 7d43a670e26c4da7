package org.nightstep.bench;

import org.nightstep.image.VirtualScreen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long a patient looks at a black screen: the time from the start of the process to the first frame, and to the
/// first frame of home when a touch comes at once, with and without the AOT cache, against an empty JavaFX window on the same runtime. Run after `mvn package` by
/// `mvn exec:exec@start-up`.
public final class StartUp {

    private static final Path IMAGE = Path.of("target/nightstep").toAbsolutePath();
    private static final String MILESTONE = "milestone ";
    private static final String FIRST = "first-frame";
    private static final String HOME = "home-frame";
    private static final int ROUNDS = 9;

    private enum Case {
        EMPTY_WINDOW("empty JavaFX window", List.of(FIRST)), KIOSK_PLAIN("kiosk, no AOT cache", List.of(FIRST, HOME)),
        KIOSK_CACHED("kiosk, AOT cache", List.of(FIRST, HOME));

        private final String title;
        private final List<String> milestones;

        Case(String title, List<String> milestones) {
            this.title = title;
            this.milestones = milestones;
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
        Map<String, List<Long>> times = new LinkedHashMap<>();
        try (VirtualScreen screen = VirtualScreen.open(1280, 800)) {
            for (int round = 0; round <= ROUNDS; round++) {
                for (Case measured : Case.values()) {
                    Map<String, Long> milliseconds = milestones(measured, screen);
                    // the first round only warms the disk cache
                    if (round > 0) {
                        milliseconds.forEach((milestone, time) ->
                                times.computeIfAbsent(row(measured, milestone), _ -> new ArrayList<>()).add(time));
                    }
                }
            }
        }
        print(times);
    }

    private static String row(Case measured, String milestone) {
        return measured.title + ", " + milestone;
    }

    private static Map<String, Long> milestones(Case measured, VirtualScreen screen) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(measured.command()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("NIGHTSTEP_JAVA_OPTIONS", measured.javaOptions());
        Process process = builder.start();
        Map<String, Long> reached = new LinkedHashMap<>();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(MILESTONE)) {
                    String[] parts = line.substring(MILESTONE.length()).strip().split(" ");
                    reached.put(parts[0], Long.parseLong(parts[1]));
                    if (reached.keySet().containsAll(measured.milestones)) {
                        return reached;
                    }
                }
                said.append(line).append('\n');
            }
            throw new IOException(measured.title + " ended before all its frames:\n" + said);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void print(Map<String, List<Long>> times) {
        double base = median(times.get(row(Case.EMPTY_WINDOW, FIRST)));
        System.out.printf("%-32s %8s %8s %8s %8s   (ms, %d starts each)%n", "", "median", "least", "most", "ratio", ROUNDS);
        times.forEach((measured, list) -> System.out.printf("%-32s %8.0f %8d %8d %8.2f%n", measured, median(list),
                list.stream().mapToLong(Long::longValue).min().orElseThrow(),
                list.stream().mapToLong(Long::longValue).max().orElseThrow(), median(list) / base));
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
