package org.nightstep.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of scenes that stand in no window, so that no display is needed.
final class Snapshots {

    private Snapshots() {
    }

    /// Starts JavaFX without a display, unless it runs already.
    static void startToolkit() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            return;
        }
        try {
            started.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Runs something on the FX thread and waits for what it gives.
    static <T> T onFxThread(Callable<T> work) throws ExecutionException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Applies the CSS and lays out until nothing moves any more.
    static void settle(Scene scene) {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    static BufferedImage pixels(Scene scene) {
        // a scroll pane keeps its viewport as an image, which is renewed only in a window
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            pixels.setRGB(0, y, width, 1, line, 0, width);
        }
        return pixels;
    }

    static void write(Scene scene, Path file) {
        try {
            ImageIO.write(pixels(scene), "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
