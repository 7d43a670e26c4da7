package org.nightstep.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;

/// All stretches of the assets, and their moments, for tests.
final class Stretches {

    static final double FRAME = 1.0 / 60;

    private Stretches() {
    }

    /// Ids of the files in `figures` that have steps.
    static List<String> ids() {
        try (Stream<Path> files = Files.list(Assets.packaged().path("figures"))) {
            return files.filter(Stretches::hasSteps).map(file -> file.getFileName().toString().replace(".yaml", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasSteps(Path file) {
        try {
            return Files.readAllLines(file).contains("steps:");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stretch read(String id) {
        Problems problems = new Problems();
        Stretch stretch = Stretch.read(Assets.packaged(), id, problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.sorted());
        }
        return stretch;
    }

    static void everyFrame(Stretch stretch, DoubleConsumer check) {
        for (int frame = 0; frame * FRAME < stretch.duration(); frame++) {
            check.accept(frame * FRAME);
        }
    }
}
