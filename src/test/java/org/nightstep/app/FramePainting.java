package org.nightstep.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.nightstep.FxThread;
import org.nightstep.app.FrameMeter.Frame;
import org.nightstep.image.VirtualScreen;
import org.nightstep.ui.shell.Panel;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.stretch.PlayerModel;
import org.nightstep.ui.stretch.PlayerScreen;

/// What one frame of a moving stretch costs in the software pipeline: the whole kiosk in a window of 1920×1080 on a screen in memory,
/// every stretch from its start to its end, shown by two people; the person is painted on a thread of their own, one frame ahead.
/// Also what a dissolve costs, and how long the rescue from a cramp takes from the touch to the first frame that moves. Run by
/// `mvn test-compile exec:exec@frames`. It takes some frames in a row, 60 a second, and then skips some seconds: `-Dskip=0` takes
/// every frame, `-Donly=calf` some of the stretches.
public final class FramePainting {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int PER_SECOND = 60;
    private static final int SKIPPED_SECONDS = Integer.getInteger("skip", 2);
    private static final String ONLY = System.getProperty("only", "");
    private static final List<String> PEOPLE = List.of("mei", "joe");
    private static final int WARM_UP = 400;
    private static final int DISSOLVE_FRAMES = 36;
    private static final int TOUCHES = 8;
    private static final int FRAMES_TO_MOVE = 3;
    private static final double LIMIT = 8;
    /// Frames in a row between two leaps; the first ones show the leap itself, for the person is painted ahead, and do not count.
    private static final int IN_A_ROW = 8;
    private static final int OF_THE_LEAP = 3;
    /// The player's clock takes no longer ones than a quarter of a second.
    private static final int LEAPS = 4;

    private final PaintingThread painting = new PaintingThread();
    private final Kiosk kiosk = TestKiosk.on(Panel.ofDiagonal(24, WIDTH, HEIGHT), painting.threads());
    private final FrameMeter meter = new FrameMeter(painting);
    private final Map<String, List<List<Frame>>> rows = new LinkedHashMap<>();
    private PlayerModel model;
    private AnimationTimer clock;
    private long time;

    private FramePainting() {
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(kiosk.scene());
        stage.show();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (System.getenv("NIGHTSTEP_BENCH") == null) {
            System.exit(onVirtualScreen());
        }
        FramePainting painting = FxThread.call(FramePainting::new);
        painting.measure();
        System.exit(0);
    }

    /// The same program once more, in a window that nobody sees.
    private static int onVirtualScreen() throws IOException, InterruptedException {
        VirtualScreen.missing().ifPresent(tool -> {
            throw new IllegalStateException("the measurement of frames needs " + tool);
        });
        try (VirtualScreen screen = VirtualScreen.open(WIDTH, HEIGHT)) {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), FramePainting.class.getName()));
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DISPLAY", screen.display());
            builder.environment().put("NIGHTSTEP_BENCH", "inside");
            return builder.start().waitFor();
        }
    }

    private void measure() throws InterruptedException {
        List<String> stretches = TestKiosk.HOLDINGS.tree().stretches().stream().filter(id -> id.contains(ONLY)).toList();
        takeStretch(stretches.getFirst(), PEOPLE.getFirst(), WARM_UP);
        for (String id : stretches) {
            double duration = TestKiosk.HOLDINGS.stretches().get(id).duration();
            rows.put(id, PEOPLE.stream().map(person -> takeStretch(id, person, framesIn(duration))).toList());
        }
        rows.put("dissolve", List.of(takeDissolves(stretches.getFirst())));
        List<List<Frame>> touches = new ArrayList<>();
        for (int touch = 0; touch < TOUCHES; touch++) {
            touches.add(takeTouch());
        }
        FxThread.run(meter::start);
        meter.await();
        print(touches);
    }

    private static int framesIn(double seconds) {
        return (int) (SKIPPED_SECONDS == 0 ? seconds * PER_SECOND : seconds / (SKIPPED_SECONDS + (double) IN_A_ROW / PER_SECOND) * IN_A_ROW);
    }

    private List<Frame> takeStretch(String id, String person, int frames) {
        return meter.add(() -> open(id, person, false), frames, frame -> {
            if (frame % IN_A_ROW == 0) {
                IntStream.range(0, SKIPPED_SECONDS * LEAPS).forEach(_ -> tick(1e9 / LEAPS));
            }
            tick(1e9 / PER_SECOND);
            if (model.isFinished() || !model.playing().get()) {
                model.again();
                clock.stop();
            }
        }, frame -> SKIPPED_SECONDS == 0 || frame % IN_A_ROW >= OF_THE_LEAP);
    }

    private List<Frame> takeDissolves(String id) {
        return meter.add(() -> open(id, PEOPLE.getFirst(), true), 5 * DISSOLVE_FRAMES, frame -> {
            if (frame % DISSOLVE_FRAMES == 0) {
                model.stepOn();
            } else {
                tick(1e9 / PER_SECOND);
            }
        }, _ -> true);
    }

    /// From the touch to the first frame that moves: the screen is built, the clock starts, and it ticks.
    private List<Frame> takeTouch() {
        return meter.add(() -> {
            kiosk.navigator().leave();
            kiosk.navigator().go(new Route.Home());
        }, FRAMES_TO_MOVE, frame -> {
            if (frame == 0) {
                key("Cramp right now?").fire();
            }
        }, _ -> true);
    }

    private ButtonBase key(String words) {
        Node node = TestKiosk.seen(kiosk.scene().getRoot(), Labeled.class, label -> label.getText().equals(words)).getFirst();
        while (!(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return (ButtonBase) node;
    }

    /// The player's own clock is taken in hand: it ticks when the meter says so.
    private void open(String id, String person, boolean still) {
        kiosk.navigator().leave();
        kiosk.visit().lessMovement().set(still);
        kiosk.visit().person().set(person);
        kiosk.navigator().go(new Route.StretchPlayer(id));
        var screen = (PlayerScreen) kiosk.shell().screen().get();
        model = screen.model();
        model.play();
        clock = clock(screen);
        clock.stop();
        clock.handle(time);
    }

    private static AnimationTimer clock(PlayerScreen screen) {
        try {
            var field = PlayerScreen.class.getDeclaredField("clock");
            field.setAccessible(true);
            return (AnimationTimer) field.get(screen);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private void tick(double nanoseconds) {
        time += (long) nanoseconds;
        clock.handle(time);
    }

    private void print(List<List<Frame>> touches) {
        System.out.printf("%-24s %7s %8s %8s %8s %8s %8s %8s %8s %8s %8s %8s   ms of processor time%n", "", "frames", "fx", "p95", "render", "p95",
                "both", "p95", "painting", "p95", "all", "p95");
        rows.forEach((row, takes) -> print(row, takes.stream().flatMap(List::stream).toList()));
        List<Frame> all = rows.entrySet().stream().filter(row -> !row.getKey().equals("dissolve"))
                .flatMap(row -> row.getValue().stream()).flatMap(List::stream).toList();
        print("all stretches", all);
        System.out.printf(Locale.ROOT, "passed on the wall: median %.2f, p95 %.2f ms a frame; load of the machine %.1f on %d processors%n",
                share(all, Frame::passed, 0.5), share(all, Frame::passed, 0.95), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(Locale.ROOT, "frames of at most %.0f ms: %.2f %%%n", LIMIT, 100.0 * all.stream().filter(frame -> frame.work() <= LIMIT).count() / all.size());
        List<Double> moved = touches.stream().map(frames -> frames.stream().mapToDouble(Frame::passed).sum()).toList();
        System.out.printf(Locale.ROOT, "cramp now, touch to first moving frame: the first %.0f, then median %.0f, most %.0f ms on the wall%n",
                moved.getFirst(), share(moved.subList(1, moved.size()), 0.5), share(moved.subList(1, moved.size()), 1));
    }

    private static void print(String row, List<Frame> frames) {
        System.out.printf("%-24s %7d", row, frames.size());
        Stream.<ToDoubleFunction<Frame>>of(Frame::fx, Frame::render, Frame::work, Frame::paint, Frame::all)
                .forEach(part -> System.out.printf(Locale.ROOT, " %8.2f %8.2f", share(frames, part, 0.5), share(frames, part, 0.95)));
        System.out.println();
    }

    private static double share(List<Frame> frames, ToDoubleFunction<Frame> part, double share) {
        return share(frames.stream().mapToDouble(part).boxed().toList(), share);
    }

    private static double share(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
