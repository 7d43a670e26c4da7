package org.nightstep.ui.picture;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A place in memory on which Java 2D paints, on any thread, and which JavaFX shows without a copy between them.
public final class Pixels {

    private final BufferedImage memory;
    private final PixelBuffer<IntBuffer> shared;
    private final Image image;

    /// Clear, of so many pixels of the glass.
    public Pixels(int width, int height) {
        memory = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] data = ((DataBufferInt) memory.getRaster().getDataBuffer()).getData();
        shared = new PixelBuffer<>(width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(shared);
    }

    public int width() {
        return memory.getWidth();
    }

    public int height() {
        return memory.getHeight();
    }

    /// Paints with soft edges, and puts lines where they are rather than on whole pixels.
    public Graphics2D graphics() {
        Graphics2D graphics = memory.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    public void clear() {
        Graphics2D graphics = memory.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, width(), height());
        graphics.dispose();
    }

    /// What is shown of it: as it was painted the first time, and from then on as it was when last [#changed()].
    public Image image() {
        return image;
    }

    /// Something else was painted. For the FX thread.
    public void changed() {
        shared.updateBuffer(_ -> null);
    }
}
