package org.nightstep.ui.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.animation.AnimationState;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;

/// All pictures by id, drawn for the glass at the size at which they are shown. For the FX thread only.
public final class Pictures {

    /// Drawn images that are kept, so that going back to a screen is instant. About 2 MB each on a 24" panel.
    private static final int KEPT = 24;

    /// Draws the moments of a picture that moves, away from the FX thread if wanted.
    interface Frames {

        /// The picture so many milliseconds after its start, for a place of so many layout units.
        Image draw(long at, double width, double height, PictureView.Fit fit);
    }

    private final Function<String, String> svg;
    private final PictureLoop.Pace pace;
    private final Map<String, SVGDocument> documents = new HashMap<>();
    private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };
    private double pixelsPerUnit = 1;

    /// @param svg  gives the SVG text of a picture id
    /// @param pace of the pictures that move
    public Pictures(Function<String, String> svg, PictureLoop.Pace pace) {
        this.svg = svg;
        this.pace = pace;
    }

    private record Key(String id, int width, int height, PictureView.Fit fit) {
    }

    /// How finely to draw: pixels of the glass for one layout unit.
    public void setPixelsPerUnit(double pixelsPerUnit) {
        this.pixelsPerUnit = pixelsPerUnit;
    }

    /// Pixels of the glass for one layout unit.
    public double pixelsPerUnit() {
        return pixelsPerUnit;
    }

    /// @param words alternative text; empty for decoration
    public PictureView view(String id, PictureView.Fit fit, String words, double corner) {
        return new PictureView(this, id, fit, words, corner);
    }

    /// Height over width of a picture.
    double ratio(String id) {
        FloatSize size = document(id).size();
        return size.height / size.width;
    }

    /// The picture for a place of so many layout units.
    Image image(String id, double width, double height, PictureView.Fit fit) {
        Key key = new Key(id, pixels(width), pixels(height), fit);
        return images.computeIfAbsent(key, wanted -> draw(document(id), wanted, AnimationState.NO_ANIMATION));
    }

    PictureLoop.Pace pace() {
        return pace;
    }

    /// Paints what moves in the background, a frame at a time.
    ///
    /// @param show takes a frame; on the FX thread
    public <T> LatestWork<T> latest(Consumer<T> show) {
        return new LatestWork<>(pace.background(), pace.foreground(), show);
    }

    /// The moments of a picture; empty when it never moves. They have a document of their own, since one that is drawn
    /// may not be drawn by somebody else.
    Optional<Frames> frames(String id) {
        if (!document(id).isAnimated()) {
            return Optional.empty();
        }
        SVGDocument moving = parse(id, svg.apply(id));
        double scale = pixelsPerUnit;
        return Optional.of((at, width, height, fit) -> draw(moving, new Key(id, pixels(width, scale), pixels(height, scale), fit),
                new AnimationState(0, at)));
    }

    /// A drawing that is no file, for a place of so many layout units.
    public Image draw(String svgText, double width, double height, PictureView.Fit fit) {
        return draw(parse("drawing", svgText), new Key("", pixels(width), pixels(height), fit), AnimationState.NO_ANIMATION);
    }

    private int pixels(double units) {
        return pixels(units, pixelsPerUnit);
    }

    private static int pixels(double units, double pixelsPerUnit) {
        return (int) Math.max(1, Math.ceil(units * pixelsPerUnit));
    }

    private static Image draw(SVGDocument document, Key key, AnimationState moment) {
        FloatSize size = document.size();
        double across = key.width() / size.width;
        double down = key.height() / size.height;
        double scale = key.fit() == PictureView.Fit.COVER ? Math.max(across, down) : Math.min(across, down);
        var pixels = new Pixels(key.width(), key.height());
        Graphics2D graphics = pixels.graphics();
        double wide = size.width * scale;
        double tall = size.height * scale;
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, Output.createForGraphics(graphics), new ViewBox(
                (float) ((key.width() - wide) / 2), (float) ((key.height() - tall) / 2), (float) wide, (float) tall), moment);
        graphics.dispose();
        return pixels.image();
    }

    private SVGDocument document(String id) {
        return documents.computeIfAbsent(id, name -> parse(name, svg.apply(name)));
    }

    private static SVGDocument parse(String name, String text) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("picture '" + name + "' is no SVG");
        }
        return document;
    }
}
