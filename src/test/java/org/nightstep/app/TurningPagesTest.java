package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightstep.FxThread;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.TextSize;

/// Pages of a real screen, as they turn.
class TurningPagesTest {

    /// A key that was larger while it could not be touched left less room for the pages, so that there was one page more,
    /// so that it could be touched again, and so on.
    @ParameterizedTest
    @EnumSource
    void theirNumberStandsStillOnTheLastOne(TextSize size) {
        FxThread.run(() -> {
            Kiosk kiosk = TestKiosk.on(Panel.ofDiagonal(24));
            kiosk.visit().textSize().set(size);
            for (TourStop stop : TourStop.all(TestKiosk.HOLDINGS).stream().filter(each -> each.name().matches("compare|about|index-1|topic-d.*")).toList()) {
                TestKiosk.at(kiosk, stop);
                for (Pages pages : TestKiosk.seen(kiosk.scene().getRoot(), Pages.class, _ -> true)) {
                    int count = pages.countProperty().get();
                    pages.pageProperty().set(count - 1);
                    for (int pulse = 0; pulse < 3; pulse++) {
                        kiosk.scene().getRoot().applyCss();
                        kiosk.scene().getRoot().layout();
                        assertThat(pages.countProperty().get()).as(stop.name()).isEqualTo(count);
                    }
                }
            }
        });
    }
}
