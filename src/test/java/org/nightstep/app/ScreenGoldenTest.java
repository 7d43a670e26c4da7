package org.nightstep.app;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.Golden;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.shell.Panel;

/// The screens look as they did when somebody last looked at them.
class ScreenGoldenTest {

    private static final int LONG_SIDE = 960;
    private static final Panel LYING = Panel.ofDiagonal(24);
    private static final Panel SMALL = Panel.ofDiagonal(10.1);

    /// @param page from 1
    record View(String stop, int page, Panel panel, String name) {

        View(String stop) {
            this(stop, 1, LYING, stop);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<View> views() {
        return Stream.of(
                new View("attract"),
                new View("home"),
                new View("home", 1, LYING.turned(), "home-portrait"),
                new View("home", 1, SMALL, "home-small"),
                new View("contents"),
                new View("topic-nocturnal-cramps"),
                new View("topic-leg-pain-at-night", 4, LYING, "topic-leg-pain-at-night-page-4"),
                new View("question-danger-signs"),
                new View("outcome-now"),
                new View("outcome-self"),
                new View("stretch-toe-pull"),
                new View("sheet-empty"));
    }

    @ParameterizedTest
    @MethodSource("views")
    void looksLikeTheGolden(View view) {
        new Golden("screens/" + view.name()).assertLooksLike(FxThread.call(() -> picture(view)));
    }

    private static BufferedImage picture(View view) {
        Kiosk kiosk = TestKiosk.on(view.panel());
        TestKiosk.at(kiosk, stop(view.stop()));
        List<Pages> pages = TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true);
        pages.forEach(each -> each.pageProperty().set(view.page() - 1));
        Snapshots.settle(kiosk.scene());
        return smaller(Snapshots.pixels(kiosk.scene()));
    }

    private static TourStop stop(String name) {
        return TourStop.all(TestKiosk.HOLDINGS).stream().filter(stop -> stop.name().equals(name)).findFirst().orElseThrow();
    }

    /// Small pictures keep the repository small, and one moved pixel does not show.
    private static BufferedImage smaller(BufferedImage screen) {
        int height = screen.getHeight() * LONG_SIDE / Math.max(screen.getWidth(), screen.getHeight());
        int width = screen.getWidth() * LONG_SIDE / Math.max(screen.getWidth(), screen.getHeight());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        small.getGraphics().drawImage(screen.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        return small;
    }
}
