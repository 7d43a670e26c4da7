package org.nightstep.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is to be placed and however large the page: every node once, in reading order, inside, over no other.
class ArrangementTest {

    private static final double TOLERANCE = 0.01;

    /// Words that take the same room however wide the column is.
    private static final class Words extends Region {

        private final double room;

        Words(double room) {
            this.room = room;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return room / width;
        }

        @Override
        protected double computeMinHeight(double width) {
            return room / width;
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aColumnKeepsOrderAndHeadingsWithTheirText(long seed) {
        Random random = new Random(seed);
        double width = 300 + random.nextInt(1200);
        double height = 300 + random.nextInt(700);
        double mostRoom = width * height / 4;
        List<FlowColumn.Item> items = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            boolean heading = random.nextInt(4) == 0 && (items.isEmpty() || items.getLast().tie() == FlowColumn.Tie.NONE);
            items.add(new FlowColumn.Item(new Words(1 + random.nextDouble() * mostRoom), random.nextInt(30), heading));
        }
        FlowColumn column = new FlowColumn(items);

        List<List<Arrangement.Placed>> pages = column.pages(width, height);

        assertWellPlaced(column, pages, width, height);
        Node last = items.getLast().node();
        List<Node> headings = items.stream().filter(item -> item.tie() != FlowColumn.Tie.NONE).map(FlowColumn.Item::node).toList();
        assertThat(pages).allSatisfy(page -> assertThat(page.getLast().node())
                .matches(node -> node == last || !headings.contains(node), "is no heading"));
        assertThat(pages).allSatisfy(page -> assertThat(page.getFirst().y()).isZero());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBelongsTogetherGoesOnWhereAPageIsTooSmallForIt(long seed) {
        Random random = new Random(seed);
        double width = 600;
        double height = 400;
        List<FlowColumn.Item> items = new ArrayList<>();
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            items.add(new FlowColumn.Item(new Words((1 + random.nextDouble() * 399) * width), 10, i < count - 1));
        }
        FlowColumn column = new FlowColumn(items);

        List<List<Arrangement.Placed>> pages = column.pages(width, height);

        assertWellPlaced(column, pages, width, height);
        double tall = items.stream().mapToDouble(item -> item.node().prefHeight(width) + item.gap()).sum() - items.getFirst().gap();
        assertThat(pages.size() == 1).isEqualTo(tall <= height);
        assertThat(pages.getFirst().size() > 1).isEqualTo(items.get(0).node().prefHeight(width) + 10 + items.get(1).node().prefHeight(width) <= height);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGridKeepsOrderAndGivesEveryCardTheSameRoom(long seed) {
        Random random = new Random(seed);
        double width = 300 + random.nextInt(1600);
        double height = 300 + random.nextInt(700);
        double most = width * height / 9;
        List<Words> cards = IntStream.range(0, random.nextInt(16)).mapToObj(_ -> new Words(1 + random.nextDouble() * most)).toList();
        CardGrid grid = new CardGrid(cards, new CardGrid.Shape(width / (1 + random.nextInt(3)) - 60, 1 + random.nextInt(4),
                random.nextInt(30), 100 + random.nextInt(500), 0.5 + random.nextDouble() * 3));

        List<List<Arrangement.Placed>> pages = grid.pages(width, height);

        assertWellPlaced(grid, pages, width, height);
        assertThat(pages.stream().flatMap(List::stream).map(placed -> Math.round(placed.width() * 1000) + "x" + Math.round(placed.height() * 1000))
                .distinct().count()).isLessThanOrEqualTo(1);
        assertThat(pages.subList(0, pages.size() - 1)).allSatisfy(page -> assertThat(page).hasSize(pages.getFirst().size()));
    }

    private static void assertWellPlaced(Arrangement arrangement, List<List<Arrangement.Placed>> pages, double width, double height) {
        assertThat(pages.stream().flatMap(List::stream).map(Arrangement.Placed::node).toList())
                .as("every node once, in reading order").isEqualTo(arrangement.nodes());
        assertThat(pages).isNotEmpty();
        for (List<Arrangement.Placed> page : pages) {
            assertThat(page).as("inside").allSatisfy(placed -> {
                assertThat(placed.x()).isGreaterThanOrEqualTo(0);
                assertThat(placed.y()).isGreaterThanOrEqualTo(0);
                assertThat(placed.x() + placed.width()).isLessThanOrEqualTo(width + TOLERANCE);
                assertThat(placed.y() + placed.height()).isLessThanOrEqualTo(height + TOLERANCE);
                assertThat(placed.height()).isGreaterThanOrEqualTo(placed.node().minHeight(placed.width()) - TOLERANCE);
            });
            for (int i = 1; i < page.size(); i++) {
                assertThat(inner(page.get(i)).intersects(inner(page.get(i - 1)))).as("over each other").isFalse();
            }
        }
    }

    private static BoundingBox inner(Arrangement.Placed placed) {
        return new BoundingBox(placed.x() + TOLERANCE, placed.y() + TOLERANCE,
                placed.width() - 2 * TOLERANCE, placed.height() - 2 * TOLERANCE);
    }
}
