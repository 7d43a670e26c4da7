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
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Scenes;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.figure.SvgWriter;

/// Finds a picture by its id: a drawn file, a scene that the figure draws, or `stretch/<stretch>/<person>`, a stretch being
/// held; what the figure draws is drawn once. For any thread.
final class PictureSource implements Function<String, String> {

    private static final String STRETCH = "stretch/";
    private static final String HELD = "hold";

    private final Assets assets;
    private final Map<String, Stretch> stretches;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();

    PictureSource(Assets assets, Map<String, Stretch> stretches) {
        this.assets = assets;
        this.stretches = stretches;
    }

    /// The picture as SVG text.
    @Override
    public String apply(String id) {
        String file = "pictures/" + id + ".svg";
        try {
            return assets.has(file)
                    ? Files.readString(assets.path(file))
                    : drawn.computeIfAbsent(id, this::draw);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private String draw(String id) {
        Drawing drawing = id.startsWith(STRETCH) ? held(id.split("/")) : Scenes.read(assets, id, new Problems());
        return SvgWriter.write(drawing, id.replace('/', '-'));
    }

    /// Where nothing is held, the last of the key poses tells most.
    private Drawing held(String[] id) {
        Stretch stretch = stretches.get(id[1]);
        double moment = stretch.keyPoses().getOrDefault(HELD, stretch.keyPoses().values().stream().reduce(0.0, (_, last) -> last));
        return stretch.drawingAt(moment, id[2], Side.RIGHT);
    }

    /// Draws these scenes before somebody waits for them.
    void prepare(Collection<String> ids) {
        ids.forEach(this::apply);
    }
}
