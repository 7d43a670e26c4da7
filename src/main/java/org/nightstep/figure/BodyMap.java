package org.nightstep.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.nightstep.figure.geometry.Trace;
import org.nightstep.figure.geometry.Vec;

/// The legs as a map, on which a person shows where it hurts; the same on glass and on paper. Like a mirror: the person's
/// left leg is at the left from both sides, so that nobody has to turn round in their mind.
public final class BodyMap {

    /// From where the body is seen.
    public enum Face {
        FRONT, BACK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A part of one leg.
    ///
    /// @param part id of the part, the same on both legs; one that both faces show has the same id there
    public record Region(Face face, Side side, String part, Trace contour) {

        /// Such as `left-calf`.
        public String id() {
            return side.id() + "-" + part;
        }

        private boolean contains(Vec place) {
            boolean inside = false;
            for (int i = 0, before = contour.size() - 1; i < contour.size(); before = i++) {
                boolean crosses = contour.y(i) > place.y() != contour.y(before) > place.y();
                if (crosses && place.x() < contour.x(i) + (contour.x(before) - contour.x(i)) * (place.y() - contour.y(i)) / (contour.y(before) - contour.y(i))) {
                    inside = !inside;
                }
            }
            return inside;
        }
    }

    /// What is drawn of the body whatever is chosen.
    record Plain(List<Trace> legs, Trace cloth, List<Trace> lines) {
    }

    private static final Paint ON_GLASS = new Paint(0xF59A2A, 0x8A4300);
    /// Dark, so that it stands out on a printer without colour.
    private static final Paint ON_PAPER = new Paint(0x7F0F1F, 0x3A040B);
    private static final double EDGE = 5;
    private static final double SEAM = 1.6;
    private static final double DEPTH = 15;

    /// Ids of the wizard's questions that the map answers.
    ///
    /// @param where its answers are the parts of the map
    /// @param sides its answers are left, right and both
    public record Questions(String where, String sides) {
    }

    /// How what is chosen is lit.
    private record Paint(int fill, int edge) {
    }

    private final Questions questions;
    private final Stage stage;
    private final Tone skin;
    private final Tone cloth;
    private final Map<Face, Plain> plain;
    private final List<Region> regions;

    BodyMap(Questions questions, Stage stage, Tone skin, Tone cloth, Map<Face, Plain> plain, List<Region> regions) {
        this.questions = questions;
        this.stage = stage;
        this.skin = skin;
        this.cloth = cloth;
        this.plain = Map.copyOf(plain);
        this.regions = List.copyOf(regions);
    }

    public static BodyMap read(Assets assets, Problems problems) {
        return new BodyMapReader(assets, problems).read();
    }

    public Questions questions() {
        return questions;
    }

    public double width() {
        return stage.width();
    }

    public double height() {
        return stage.height();
    }

    /// All regions of a face, from above, the left before the right.
    public List<Region> regions(Face face) {
        return regions.stream().filter(region -> region.face() == face).toList();
    }

    public List<Region> regions() {
        return regions;
    }

    /// The region at a place of the drawing.
    public Optional<Region> at(Face face, double x, double y) {
        Vec place = new Vec(x + stage.left(), stage.bottom() + stage.height() - y);
        return regions(face).stream().filter(region -> region.contains(place)).findFirst();
    }

    /// The middle of a region, in the drawing.
    public Vec middle(Region region) {
        Trace contour = region.contour();
        Vec sum = Vec.ZERO;
        for (int i = 0; i < contour.size(); i++) {
            sum = sum.plus(contour.point(i));
        }
        return stage.place(sum.times(1.0 / contour.size()));
    }

    /// The upper end of a region, in the drawing.
    public double top(Region region) {
        return lengths(region).min().orElse(0);
    }

    /// The lower end of a region, in the drawing.
    public double bottom(Region region) {
        return lengths(region).max().orElse(0);
    }

    private DoubleStream lengths(Region region) {
        return IntStream.range(0, region.contour().size()).mapToDouble(i -> stage.place(region.contour().point(i)).y());
    }

    /// One face with what is chosen lit.
    ///
    /// @param chosen ids of regions
    public Drawing drawing(Face face, Collection<String> chosen) {
        return drawing(face, chosen, ON_GLASS);
    }

    /// The same in colours for a printer.
    public Drawing paperDrawing(Face face, Collection<String> chosen) {
        return drawing(face, chosen, ON_PAPER);
    }

    private Drawing drawing(Face face, Collection<String> chosen, Paint paint) {
        Sketch sketch = new Sketch(stage);
        Plain body = plain.get(face);
        body.legs().forEach(leg -> sketch.shaded(leg, skin, DEPTH));
        sketch.shaded(body.cloth(), cloth, DEPTH);
        body.lines().forEach(line -> sketch.line(line, skin.line(), 0.75, 2.4));
        for (Region region : regions(face)) {
            if (!chosen.contains(region.id())) {
                sketch.outlines(List.of(region.contour()), skin.line(), 0.55, SEAM);
            }
        }
        for (Region region : regions(face)) {
            if (chosen.contains(region.id())) {
                sketch.polygon(region.contour(), paint.fill(), 1);
                sketch.shade(region.contour(), DEPTH, Tone.mix(paint.fill(), paint.edge(), 0.3), 1);
                sketch.shade(region.contour(), DEPTH / 2, paint.edge(), 0.25);
                sketch.outlines(List.of(region.contour()), paint.edge(), 1, EDGE);
            }
        }
        return new Drawing(stage.width(), stage.height(), sketch.marks());
    }

    /// Both faces beside each other, the front at the left, as on paper.
    public Drawing drawing(Set<String> chosen) {
        List<Mark> marks = new ArrayList<>(drawing(Face.FRONT, chosen).marks());
        drawing(Face.BACK, chosen).marks().forEach(mark -> marks.add(moved(mark, stage.width())));
        return new Drawing(2 * stage.width(), stage.height(), marks);
    }

    private static Mark moved(Mark mark, double by) {
        return switch (mark) {
            case Mark.Fill(Outline outline, Ink ink) -> new Mark.Fill(moved(outline, by), ink);
            case Mark.Stroke(Outline outline, Ink ink, double width) -> new Mark.Stroke(moved(outline, by), ink, width);
        };
    }

    private static Outline moved(Outline outline, double by) {
        double[] points = outline.points().clone();
        for (int i = 0; i < points.length; i += 2) {
            points[i] += by;
        }
        return new Outline(outline.commands(), points);
    }
}
