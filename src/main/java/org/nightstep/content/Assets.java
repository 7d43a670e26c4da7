package org.nightstep.content;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds all a clinician, translator or designer may change.
/// The clinic image, a checkout and `--assets DIR` all have the same layout.
public record Assets(Path root) {

    /// System property that names the packaged folder; set by the launcher and by Maven.
    public static final String PROPERTY = "nightstep.assets";

    public Assets {
        root = root.toAbsolutePath().normalize();
    }

    /// The folder that came with this installation.
    public static Assets packaged() {
        return new Assets(Path.of(System.getProperty(PROPERTY, "assets")));
    }

    /// A file or folder below the root, by its relative path with forward slashes.
    public Path path(String relative) {
        return root.resolve(relative);
    }

    public boolean has(String relative) {
        return Files.exists(path(relative));
    }

    /// How a file is named in messages: relative to the root, with forward slashes.
    public String nameOf(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
