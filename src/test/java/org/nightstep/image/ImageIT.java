package org.nightstep.image;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightstep.image.Image.Run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The image of `mvn package` is complete: it runs on a machine without Java, from any folder, and starts from its AOT cache.
class ImageIT {

    private static final String JAVA_OPTIONS = "NIGHTSTEP_JAVA_OPTIONS";
    /// Ends the run when the cache is refused; otherwise the Java machine goes on without it, slowly.
    private static final String CACHE_REQUIRED = "-XX:AOTMode=on";

    @TempDir
    Path folder;

    @Test
    void saysItsVersionAndNothingElse() throws Exception {
        Run run = Image.built(folder).run("--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("Nightstep \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run.exit()).isZero();
    }

    @Test
    void answersAMistakeInOneLine() throws Exception {
        Run run = Image.built(folder).run("--no-such-option");

        assertThat(run.err()).startsWith("nightstep: ").contains("--no-such-option").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void startsFromItsCache() throws Exception {
        Run run = Image.built(folder).with(JAVA_OPTIONS, CACHE_REQUIRED + " -Xlog:class+load=info:stdout").run("--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).as("the program's own classes come from the cache")
                .containsPattern("org\\.nightstep\\.app\\.Nightstep source: shared objects file");
    }

    /// A link stands where a technician would put one, in a folder of programs.
    @Test
    void startsFromItsCacheAfterItWasMovedAndThroughALink() throws Exception {
        Path moved = folder.resolve("a folder with spaces/nightstep");
        copy(Path.of("target/nightstep"), moved);
        Path direct = Files.createSymbolicLink(folder.resolve("direct"), moved.resolve("bin/nightstep"));
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), direct.getFileName());

        Run run = Image.at(moved, folder).launchedBy(relative)
                .with("PATH", "/usr/bin:/bin").with(JAVA_OPTIONS, CACHE_REQUIRED).run("--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void findsNoProblemInItsContent() throws Exception {
        Run run = Image.built(folder).run("check");

        assertThat(run.out()).contains("No problems");
        assertThat(run.exit()).isZero();
    }

    @Test
    void makesASheetWithoutADisplay() throws Exception {
        Run run = Image.built(folder).run("sheet", "--out", "sheet.pdf", "--cause", "nocturnal-cramps");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("sheet.pdf")).isNotEmptyFile();
    }

    @Test
    void drawsEveryScreenWithoutADisplayFromItsCache() throws Exception {
        Run run = Image.built(folder).with(JAVA_OPTIONS, CACHE_REQUIRED).run("tour", "pictures");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("home ", "outcome-now ", "stretch-toe-pull ");
        assertThat(folder.resolve("pictures/home.png")).isNotEmptyFile();
    }

    @Test
    void saysInOneLineThatThereIsNoDisplay() throws Exception {
        Run run = Image.built(folder).run();

        assertThat(run.err()).startsWith("nightstep: ").contains("tour").hasLineCount(1);
        assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void holdsJavaFxInTheRuntimeOnly() throws Exception {
        Path image = Path.of("target/nightstep");

        try (Stream<Path> jars = Files.list(image.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString())).noneMatch(name -> name.startsWith("javafx"));
        }
        assertThat(image.resolve("runtime/lib/" + System.mapLibraryName("glass"))).as("JavaFX's native part").exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
