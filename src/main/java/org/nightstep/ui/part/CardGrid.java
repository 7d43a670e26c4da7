package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Cards of one size in rows and columns, on as few pages as their words allow.
public final class CardGrid implements Arrangement {

    /// @param minWidth  narrowest card, in units; wider for larger letters
    /// @param mostColumns widest grid
    /// @param gap       between cards
    /// @param mostHeight a card never grows taller than this
    /// @param ratio     of width to height that suits the cards best
    public record Shape(double minWidth, int mostColumns, double gap, double mostHeight, double ratio) {
    }

    /// 15 mm: what a finger finds.
    private static final double LEAST_HEIGHT = 60;

    private final List<? extends Node> cards;
    private final Shape shape;

    public CardGrid(List<? extends Node> cards, Shape shape) {
        this.cards = List.copyOf(cards);
        this.shape = shape;
    }

    @Override
    public List<Node> nodes() {
        return List.copyOf(cards);
    }

    @Override
    public List<List<Placed>> pages(double width, double height) {
        Grid grid = bestGrid(width, height);
        List<List<Placed>> pages = new ArrayList<>();
        for (int first = 0; first < cards.size(); first += grid.perPage()) {
            List<Placed> page = new ArrayList<>();
            for (int i = first; i < Math.min(cards.size(), first + grid.perPage()); i++) {
                int place = i - first;
                page.add(new Placed(cards.get(i),
                        place % grid.columns() * (grid.width() + shape.gap()),
                        place / grid.columns() * (grid.height() + shape.gap()),
                        grid.width(), grid.height()));
            }
            pages.add(page);
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    private Grid bestGrid(double width, double height) {
        Grid best = null;
        for (int columns = 1; columns <= Math.min(shape.mostColumns(), cards.size()); columns++) {
            double cardWidth = (width - (columns - 1) * shape.gap()) / columns;
            if (columns > 1 && cardWidth < shape.minWidth()) {
                break;
            }
            Grid grid = grid(columns, cardWidth, height);
            if (best == null || grid.isBetterThan(best, cards.size(), shape.ratio())) {
                best = grid;
            }
        }
        return best == null ? new Grid(1, 1, width, height, true) : best;
    }

    private Grid grid(int columns, double cardWidth, double height) {
        double needed = cards.stream().mapToDouble(card -> card.minHeight(cardWidth)).max().orElse(0);
        needed = Math.max(needed, LEAST_HEIGHT);
        int rowsThatFit = (int) Math.max(1, Math.floor((height + shape.gap()) / (needed + shape.gap())));
        int rowsWanted = Math.ceilDiv(cards.size(), columns);
        int pages = Math.ceilDiv(rowsWanted, rowsThatFit);
        int rows = Math.ceilDiv(rowsWanted, pages);
        double share = (height - (rows - 1) * shape.gap()) / rows;
        return new Grid(columns, rows, cardWidth, Math.max(needed, Math.min(share, shape.mostHeight())), needed <= height);
    }

    private record Grid(int columns, int rows, double width, double height, boolean fits) {

        private static final double EMPTY_CELL = 0.2;

        int perPage() {
            return columns * rows;
        }

        /// What fits first, then fewer pages, then a pleasant shape of card and few empty cells.
        boolean isBetterThan(Grid other, int cards, double ratio) {
            if (fits != other.fits) {
                return fits;
            }
            int pages = Math.ceilDiv(cards, perPage());
            int otherPages = Math.ceilDiv(cards, other.perPage());
            if (pages != otherPages) {
                return pages < otherPages;
            }
            return offence(pages, cards, ratio) < other.offence(pages, cards, ratio);
        }

        private double offence(int pages, int cards, double ratio) {
            return Math.abs(Math.log(width / height / ratio)) + EMPTY_CELL * (pages * perPage() - cards);
        }
    }
}
