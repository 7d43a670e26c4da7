package org.nightstep.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Drawing;
import org.nightstep.figure.Look;
import org.nightstep.figure.Side;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.ui.picture.DrawingPainter;

/// What one frame of a moving stretch costs in the software pipeline: the bones and shapes, the calls on the canvas (both on the
/// FX thread), and the rendering with the reading back of the picture, which a frame on the glass is spared. Run by
/// `mvn test-compile exec:exec@frames`.
public final class FramePainting {

    /// The stage of the player on a panel of 1920×1080, in pixels.
    private static final double WIDTH = 1216;
    private static final double HEIGHT = 760;
    private static final int WARM_UP = 150;
    private static final int FRAMES = 300;

    private FramePainting() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            measureAll();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void measureAll() {
        Assets assets = Assets.packaged();
        var problems = new Problems();
        var canvas = new Canvas(WIDTH, HEIGHT);
        new Scene(new Group(canvas), WIDTH, HEIGHT);
        var image = new WritableImage((int) WIDTH, (int) HEIGHT);
        List<Double> all = new ArrayList<>();
        System.out.printf("%-24s %8s %8s %8s %8s  ms; marks%n", "stretch", "shapes", "calls", "render", "p95");
        for (String id : Tree.read(assets, problems).stretches()) {
            Stretch stretch = Stretch.read(assets, id, problems);
            List<List<Double>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            int marks = 0;
            for (int frame = -WARM_UP; frame < FRAMES; frame++) {
                double seconds = stretch.duration() * Math.max(0, frame) / FRAMES;
                long start = System.nanoTime();
                Drawing drawing = stretch.stage().figure(stretch.poseAt(seconds), "", Side.RIGHT, Look.CLOTHED);
                long shaped = System.nanoTime();
                canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
                DrawingPainter.paint(drawing, canvas.getGraphicsContext2D(), WIDTH, HEIGHT);
                long called = System.nanoTime();
                canvas.snapshot(new SnapshotParameters(), image);
                long rendered = System.nanoTime();
                if (frame >= 0) {
                    parts.get(0).add((shaped - start) / 1e6);
                    parts.get(1).add((called - shaped) / 1e6);
                    parts.get(2).add((rendered - called) / 1e6);
                    parts.get(3).add((rendered - start) / 1e6);
                    marks = Math.max(marks, drawing.marks().size());
                }
            }
            all.addAll(parts.get(3));
            System.out.printf(Locale.ROOT, "%-24s %8.2f %8.2f %8.2f %8.2f  %d%n", id, share(parts.get(0), 0.5), share(parts.get(1), 0.5),
                    share(parts.get(2), 0.5), share(parts.get(3), 0.95), marks);
        }
        System.out.printf(Locale.ROOT, "all: median %.2f, 95th percentile %.2f ms%n", share(all, 0.5), share(all, 0.95));
    }

    private static double share(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
