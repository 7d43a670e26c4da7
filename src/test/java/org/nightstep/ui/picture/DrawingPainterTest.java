package org.nightstep.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;

/// Paints the figure with the software pipeline, prints what a frame costs, and writes the last one to
/// `target/figure/glass.png`.
class DrawingPainterTest {

    @Test
    void paintsThePersonWhereTheDrawingHasThem() throws Exception {
        startToolkit();
        Stretch stretch = Stretch.read(Assets.packaged(), "toe-pull", new Problems());
        CompletableFuture<WritableImage> painted = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                painted.complete(frames(stretch));
            } catch (RuntimeException failed) {
                painted.completeExceptionally(failed);
            }
        });
        WritableImage image = painted.get();
        BufferedImage seen = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        seen.setRGB(0, 0, 1280, 720, pixels(image), 0, 1280);
        Files.createDirectories(Path.of("target/figure"));
        ImageIO.write(seen, "png", Path.of("target/figure/glass.png").toFile());
        assertThat(image.getPixelReader().getColor(3, 3)).isEqualTo(Color.web("#FBF7EF"));
        long shorts = Arrays.stream(pixels(image)).filter(rgb -> (rgb & 0xFFFFFF) == 0x34508C).count();
        assertThat(shorts).isGreaterThan(2000);
    }

    private static WritableImage frames(Stretch stretch) {
        Canvas canvas = new Canvas(1280, 720);
        WritableImage image = new WritableImage(1280, 720);
        SnapshotParameters parameters = new SnapshotParameters();
        int count = 240;
        double[] build = new double[count];
        double[] paint = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            var drawing = stretch.drawingAt(5 + i / 24.0, "anna", Side.RIGHT);
            long built = System.nanoTime();
            canvas.getGraphicsContext2D().clearRect(0, 0, 1280, 720);
            DrawingPainter.paint(drawing, canvas.getGraphicsContext2D(), 1280, 720);
            canvas.snapshot(parameters, image);
            build[i] = (built - start) / 1e6;
            paint[i] = (System.nanoTime() - built) / 1e6;
        }
        System.out.printf("figure 1280x720: build p50 %.2f p95 %.2f ms, paint and snapshot p50 %.2f p95 %.2f ms%n",
                at(build, 0.5), at(build, 0.95), at(paint, 0.5), at(paint, 0.95));
        return image;
    }

    /// Of the second half, when the code is warm.
    private static double at(double[] times, double share) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[(int) (share * (warm.length - 1))];
    }

    private static int[] pixels(WritableImage image) {
        int[] pixels = new int[1280 * 720];
        image.getPixelReader().getPixels(0, 0, 1280, 720, PixelFormat.getIntArgbInstance(), pixels, 0, 1280);
        return pixels;
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            // another test started it
        }
    }
}
