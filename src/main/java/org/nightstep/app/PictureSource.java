package org.nightstep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Scenes;
import org.nightstep.figure.SvgWriter;

/// Finds a picture by its id: a drawn file, or a scene that the figure draws.
record PictureSource(Assets assets) implements Function<String, String> {

    /// The picture as SVG text.
    @Override
    public String apply(String id) {
        String file = "pictures/" + id + ".svg";
        try {
            return assets.has(file)
                    ? Files.readString(assets.path(file))
                    : SvgWriter.write(Scenes.read(assets, id, new Problems()), id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
