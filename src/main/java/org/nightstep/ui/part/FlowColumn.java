package org.nightstep.ui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// One column of text: things stand below each other and go on to the next page when the page is full.
public final class FlowColumn implements Arrangement {

    /// How much a thing belongs to the one below it: not at all; rather on the same page, as in a box; always, as a
    /// heading does.
    public enum Tie { NONE, LOOSE, FIRM }

    /// How much of a page may stay empty before what is loosely tied is parted.
    private static final double WORTH_FILLING = 0.35;

    /// @param gap room above, unless it stands first on a page
    public record Item(Node node, double gap, Tie tie) {

        /// @param keepsNext never the last on a page, such as a heading
        public Item(Node node, double gap, boolean keepsNext) {
            this(node, gap, keepsNext ? Tie.FIRM : Tie.NONE);
        }
    }

    private final List<Item> items;

    public FlowColumn(List<Item> items) {
        this.items = List.copyOf(items);
    }

    @Override
    public List<Node> nodes() {
        return items.stream().map(Item::node).toList();
    }

    @Override
    public List<List<Placed>> pages(double width, double height) {
        double[] tall = items.stream().mapToDouble(item -> tall(item.node(), width)).toArray();
        List<List<Placed>> pages = new ArrayList<>();
        List<Placed> page = new ArrayList<>();
        double y = 0;
        int next = 0;
        while (next < items.size()) {
            int end = groupEnd(next, tall, height);
            boolean tooTall = !page.isEmpty() && y + groupHeight(next, end, tall, true) > height;
            if (tooTall) {
                end = height - y > WORTH_FILLING * height ? partEnd(next, end, tall, height - y) : next;
            }
            for (; next < end; next++) {
                Item item = items.get(next);
                double top = page.isEmpty() ? 0 : y + item.gap();
                page.add(new Placed(item.node(), 0, top, width, tall[next]));
                y = top + tall[next];
            }
            if (tooTall) {
                pages.add(page);
                page = new ArrayList<>();
                y = 0;
            }
        }
        pages.add(page);
        return pages;
    }

    /// How far a group reaches that is parted where it is loosely tied, to fill the room left on a page.
    private int partEnd(int start, int end, double[] tall, double room) {
        int part = start;
        for (int most = start + 1; most < end && groupHeight(start, most, tall, true) <= room; most++) {
            if (items.get(most - 1).tie() == Tie.LOOSE) {
                part = most;
            }
        }
        return part;
    }

    /// What belongs together stays together; of what is larger than a page, the first two, or else the first.
    private int groupEnd(int start, double[] tall, double height) {
        int end = start + 1;
        while (end < items.size() && items.get(end - 1).tie() != Tie.NONE) {
            end++;
        }
        for (int most : new int[] {end, Math.min(end, start + 2)}) {
            if (groupHeight(start, most, tall, false) <= height) {
                return most;
            }
        }
        return start + 1;
    }

    private double groupHeight(int start, int end, double[] tall, boolean withFirstGap) {
        double height = 0;
        for (int i = start; i < end; i++) {
            height += tall[i] + (i > start || withFirstGap ? items.get(i).gap() : 0);
        }
        return height;
    }

    private static double tall(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }
}
