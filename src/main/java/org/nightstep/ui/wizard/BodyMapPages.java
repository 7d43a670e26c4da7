package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.Arrangement;
import org.nightstep.ui.part.Form;

/// Where the map of the legs and its keys stand: the left leg's keys at the left of the picture, the right leg's at its
/// right. Both faces beside each other where there is room, else one after the other, a part of the leg at a time.
final class BodyMapPages implements Arrangement {

    /// One part of the leg.
    record Row(String part, Region left, Region right) {

        double leastHeight(double width) {
            return Math.max(LEAST_KEY, Math.max(left.minHeight(width), right.minHeight(width)));
        }
    }

    /// @param views a picture for each page that may be needed
    record Face(List<? extends Region> views, List<Row> rows) {
    }

    private static final double LEAST_KEY = 60;
    private static final double TALLEST_KEY = 96;
    private static final double MOST_OF_WIDTH = 0.33;

    private final List<Face> faces;
    private final List<? extends Region> boxes;
    private final double gap;
    private final double leastPicture;
    private final double narrowestKey;
    private final double widestKey;

    /// @param boxes answers that have no place on the map; they stand below it
    BodyMapPages(List<Face> faces, List<? extends Region> boxes, Form form) {
        this.faces = List.copyOf(faces);
        this.boxes = List.copyOf(boxes);
        boolean compact = form.family() == Form.Family.COMPACT;
        gap = 12;
        leastPicture = compact ? 150 : 220;
        narrowestKey = form.wordScale() * (compact ? 130 : 200);
        widestKey = form.wordScale() * (compact ? 230 : 300);
    }

    @Override
    public List<Node> nodes() {
        return Stream.concat(faces.stream().flatMap(face -> Stream.<Node>concat(face.views().stream(),
                face.rows().stream().flatMap(row -> Stream.of(row.left(), row.right())))), boxes.stream()).toList();
    }

    @Override
    public List<List<Placed>> pages(double width, double height) {
        double boxWidth = (width - gap * (boxes.size() - 1)) / Math.max(1, boxes.size());
        double boxHeight = boxes.stream().mapToDouble(box -> Math.max(LEAST_KEY, box.minHeight(boxWidth))).max().orElse(-gap);
        double room = height - boxHeight - gap;
        List<List<Placed>> pages = new ArrayList<>(beside(width, room));
        if (pages.isEmpty()) {
            faces.forEach(face -> pages.addAll(inTurn(face, width, face == faces.getLast() ? room : height)));
        }
        for (int i = 0; i < boxes.size(); i++) {
            pages.getLast().add(new Placed(boxes.get(i), i * (boxWidth + gap), height - boxHeight, boxWidth, boxHeight));
        }
        return pages;
    }

    /// All on one page; empty where there is no room for that.
    private List<List<Placed>> beside(double width, double height) {
        double block = (width - 2 * gap * (faces.size() - 1)) / faces.size();
        boolean fits = block >= 2 * narrowestKey + leastPicture
                && faces.stream().allMatch(face -> leastHeight(face.rows(), keyWidth(block)) <= height);
        if (!fits) {
            return List.of();
        }
        List<Placed> page = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            place(page, faces.get(i), 0, faces.get(i).rows(), i * (block + 2 * gap), block, height);
        }
        return List.of(page);
    }

    /// One face on as many pages as its keys need.
    private List<List<Placed>> inTurn(Face face, double width, double height) {
        List<List<Row>> parts = parts(face.rows(), keyWidth(width), height);
        List<List<Placed>> pages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Placed> page = new ArrayList<>();
            place(page, face, i, parts.get(i), 0, width, height);
            pages.add(page);
        }
        // pictures that are not needed have to stand somewhere
        face.views().stream().skip(parts.size()).forEach(unused -> pages.getFirst().add(new Placed(unused, 0, 0, 0, 0)));
        return pages;
    }

    /// As few pages as there can be, and these about as full.
    private List<List<Row>> parts(List<Row> rows, double width, double height) {
        int count = filled(rows, width, height).size();
        double even = leastHeight(rows, width) / count;
        List<List<Row>> parts = filled(rows, width, even);
        for (double limit = even; parts.size() > count && limit < height; limit += gap) {
            parts = filled(rows, width, limit);
        }
        return parts.size() > count ? filled(rows, width, height) : parts;
    }

    private List<List<Row>> filled(List<Row> rows, double width, double height) {
        List<List<Row>> parts = new ArrayList<>();
        List<Row> part = new ArrayList<>();
        for (Row row : rows) {
            part.add(row);
            if (part.size() > 1 && leastHeight(part, width) > height) {
                part.removeLast();
                parts.add(part);
                part = new ArrayList<>(List.of(row));
            }
        }
        parts.add(part);
        return parts;
    }

    private double leastHeight(List<Row> rows, double width) {
        return rows.stream().mapToDouble(row -> row.leastHeight(width)).sum() + gap * (rows.size() - 1);
    }

    private double keyWidth(double width) {
        return Math.min(widestKey, Math.max(Math.min(narrowestKey, (width - leastPicture) / 2), width * MOST_OF_WIDTH));
    }

    /// The keys stand as far apart as there is room.
    private void place(List<Placed> page, Face face, int number, List<Row> rows, double x, double width, double height) {
        double key = keyWidth(width);
        page.add(new Placed(face.views().get(number), x + key, 0, width - 2 * key, height));
        double spare = Math.max(0, height - leastHeight(rows, key)) / rows.size();
        double y = 0;
        for (Row row : rows) {
            double least = row.leastHeight(key);
            double tall = Math.min(least + spare, Math.max(least, TALLEST_KEY));
            double top = y + (least + spare - tall) / 2;
            page.add(new Placed(row.left(), x, top, key, tall));
            page.add(new Placed(row.right(), x + width - key, top, key, tall));
            y += least + spare + gap;
        }
    }
}
