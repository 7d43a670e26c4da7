package org.nightstep.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightstep.FxThread;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Panel;
import org.nightstep.visit.TextSize;

/// Home has no pages to turn, so its doors have to stand there all at once.
class HomeTest {

    static Stream<Arguments> views() {
        return Stream.of(10.1, 15.6, 24.0).flatMap(inches -> Stream.of(TextSize.values()).flatMap(size ->
                Stream.of(Panel.ofDiagonal(inches), Panel.ofDiagonal(inches).turned()).map(panel -> Arguments.of(panel, size))));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyDoorIsSeen(Panel panel, TextSize size) {
        List<TouchCard> doors = FxThread.call(() -> {
            Kiosk kiosk = TestKiosk.on(panel);
            kiosk.visit().textSize().set(size);
            kiosk.navigator().home();
            Snapshots.settle(kiosk.scene());
            return TestKiosk.seen(kiosk.scene().getRoot(), TouchCard.class, card -> card.getStyleClass().contains("door"));
        });
        assertThat(doors).hasSize(4);
    }
}
