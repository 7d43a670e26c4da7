package org.nightstep.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final double TALL = 100;

    private final List<Region> lines = Stream.generate(PagesTest::line).limit(6).toList();
    private final Pages pages = new Pages(new FlowColumn(
            lines.stream().map(line -> new FlowColumn.Item(line, 0, false)).toList()));

    @Test
    void showsOnePageAtATime() {
        layOut(2 * TALL);

        assertThat(pages.countProperty().get()).isEqualTo(3);
        assertThat(seen()).containsExactly(lines.get(0), lines.get(1));
        pages.turn(1);
        layOut(2 * TALL);
        assertThat(seen()).containsExactly(lines.get(2), lines.get(3));
    }

    @Test
    void stopsAtTheEnds() {
        layOut(2 * TALL);
        pages.turn(-1);
        assertThat(pages.pageProperty().get()).isZero();
        pages.turn(9);
        assertThat(pages.pageProperty().get()).isEqualTo(2);
    }

    @Test
    void turnsBackFromThePageThatIsSeenWhenThereAreFewerThanBefore() {
        layOut(2 * TALL);
        pages.turn(2);
        layOut(3 * TALL);
        assertThat(seen()).containsExactly(lines.get(3), lines.get(4), lines.get(5));

        pages.turn(-1);
        layOut(3 * TALL);

        assertThat(seen()).containsExactly(lines.get(0), lines.get(1), lines.get(2));
    }

    @Test
    void nothingIsLowerThanItsLeastHeight() {
        Region key = line();
        key.setMinHeight(2 * TALL);

        assertThat(new FlowColumn(List.of(new FlowColumn.Item(key, 0, false))).pages(400, 400).getFirst().getFirst().height())
                .isEqualTo(2 * TALL);
    }

    @Test
    void withoutAnythingThereIsOnePage() {
        Pages empty = new Pages(new FlowColumn(List.of()));
        empty.resize(400, 400);
        empty.layout();

        assertThat(empty.countProperty().get()).isEqualTo(1);
    }

    private static Region line() {
        var line = new Region();
        line.setPrefHeight(TALL);
        return line;
    }

    private void layOut(double height) {
        pages.resize(400, height);
        pages.requestLayout();
        pages.layout();
    }

    private List<Node> seen() {
        return List.copyOf(pages.getChildrenUnmodifiable().filtered(Node::isVisible));
    }
}
