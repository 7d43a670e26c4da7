package org.nightstep.ui.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.nightstep.FxThread;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;
import org.nightstep.triage.Tree;
import org.nightstep.ui.picture.PictureLoop;
import org.nightstep.ui.picture.Pictures;
import org.nightstep.visit.Visit;

class FigureViewTest {

    private static final Stretch STRETCH = Stretch.read(Assets.packaged(), "hamstring-lying", new Problems());
    private static final Executor AT_ONCE = Runnable::run;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    /// Of 255: fading rounds twice.
    private static final int ROUNDED = 3;

    private final Visit visit = new Visit("en", Tree.read(Assets.packaged(), new Problems()));
    private final PlayerModel model = new PlayerModel(Routine.of(STRETCH), visit, new Cast(STRETCH.stage().people(), () -> 0, visit), _ -> true);

    private FigureView view() {
        return view(() -> "");
    }

    private FigureView view(Supplier<String> poseWords) {
        var pace = new PictureLoop.Pace(AT_ONCE, AT_ONCE, _ -> { }, () -> 0);
        var view = new FigureView(model, new Pictures(_ -> "", pace), poseWords);
        view.resize(WIDTH, HEIGHT);
        new Scene(view, WIDTH, HEIGHT);
        view.layout();
        return view;
    }

    private static int[] seen(FigureView view) {
        Image image = view.getScene().snapshot(null);
        return IntStream.range(0, WIDTH * HEIGHT).map(at -> image.getPixelReader().getArgb(at % WIDTH, at / WIDTH)).toArray();
    }

    private void toTheHold() {
        while (!model.phase().holding()) {
            model.advance(0.25);
        }
    }

    @Test
    void halfwayThroughADissolveEachPointLiesBetweenTheOldPictureAndTheNew() {
        FxThread.run(() -> {
            visit.lessMovement().set(true);
            model.play();
            FigureView view = view();
            int[] before = seen(view);
            toTheHold();
            view.dissolve();
            view.paint();
            assertThat(seen(view)).as("as it begins").isEqualTo(before);
            view.advance(0.3);
            int[] halfway = seen(view);
            view.settle();
            int[] after = seen(view);
            assertThat(halfway).isNotEqualTo(before).isNotEqualTo(after);
            assertThat(IntStream.range(0, WIDTH * HEIGHT).filter(at -> !isBetween(halfway[at], before[at], after[at]))).isEmpty();
        });
    }

    private static boolean isBetween(int colour, int one, int other) {
        return IntStream.of(0, 8, 16).allMatch(shift -> {
            int part = colour >> shift & 0xFF;
            int first = one >> shift & 0xFF;
            int second = other >> shift & 0xFF;
            return part >= Math.min(first, second) - ROUNDED && part <= Math.max(first, second) + ROUNDED;
        });
    }

    @Test
    void whoMovesLeavesTheRoomAsItIs() {
        FxThread.run(() -> {
            model.play();
            FigureView view = view();
            List<Object> changes = new ArrayList<>();
            List<ImageView> rooms = view.lookupAll("ImageView").stream().map(ImageView.class::cast).filter(image -> image.getViewport() != null).toList();
            assertThat(rooms).isNotEmpty();
            rooms.forEach(room -> {
                room.viewportProperty().addListener(changes::add);
                room.imageProperty().addListener(changes::add);
            });
            int[] before = seen(view);
            toTheHold();
            view.paint();
            assertThat(seen(view)).isNotEqualTo(before);
            assertThat(changes).isEmpty();
        });
    }

    @Test
    void theWordsFollowWhoMovesTwiceASecondAndTellWhereThePersonStops() {
        FxThread.run(() -> {
            model.play();
            FigureView view = view(() -> String.valueOf(model.shown()));
            Set<String> told = new LinkedHashSet<>();
            for (int frame = 0; frame < 120; frame++) {
                model.advance(1 / 60.0);
                view.paint();
                told.add(view.getAccessibleText());
            }
            assertThat(told).hasSizeBetween(4, 6);
            model.advance(0.1);
            model.pause();
            view.paint();
            assertThat(view.getAccessibleText()).isEqualTo(String.valueOf(model.shown()));
        });
    }
}
