package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problem;
import org.nightstep.content.Problems;

/// A copy of the packaged content that a test then changes.
record AssetsCopy(Path root) {

    static AssetsCopy in(Path root) throws IOException {
        Path packaged = Assets.packaged().root();
        try (Stream<Path> files = Files.walk(packaged)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = root.resolve(packaged.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
        return new AssetsCopy(root);
    }

    Assets assets() {
        return new Assets(root);
    }

    AssetsCopy with(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
        return this;
    }

    void spoil(String file, String sound, String broken) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(sound);
        with(file, text.replace(sound, broken));
    }

    /// What the checks say.
    List<String> found() {
        Problems problems = new Problems();
        ContentChecks.of(assets()).forEach(check -> check.run(assets(), problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
