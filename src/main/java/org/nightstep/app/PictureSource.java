package org.nightstep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Scenes;
import org.nightstep.figure.SvgWriter;

/// Finds a picture by its id: a drawn file, or a scene that the figure draws, which is drawn once. For any thread.
final class PictureSource implements Function<String, String> {

    private final Assets assets;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    PictureSource(Assets assets) {
        this.assets = assets;
    }

    /// The picture as SVG text.
    @Override
    public String apply(String id) {
        String file = "pictures/" + id + ".svg";
        try {
            return assets.has(file)
                    ? Files.readString(assets.path(file))
                    : drawn.computeIfAbsent(id, scene -> SvgWriter.write(Scenes.read(assets, scene, new Problems()), scene));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /// Draws these scenes before somebody waits for them.
    void prepare(Collection<String> ids) {
        ids.forEach(this::apply);
    }
}
