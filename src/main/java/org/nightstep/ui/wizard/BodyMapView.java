package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.transform.Scale;
import org.nightstep.figure.BodyMap;
import org.nightstep.figure.Side;
import org.nightstep.figure.geometry.Vec;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.DrawingPainter;
import org.nightstep.ui.picture.Pixels;

/// One face of the map between its keys: places can be touched, and a line leads to each from its key. Where only some of
/// the keys are in sight, it comes nearer and shows these parts large.
final class BodyMapView extends Region {

    private static final double LINE = 44;
    private static final double MARGIN = 26;
    private static final double DOT = 5;
    private static final double EDGE = 10;

    private final BodyMap map;
    private final BodyMap.Face face;
    private final List<BodyMapPages.Row> rows;
    private final double line;
    private final double pixelsPerUnit;
    private final ImageView legs = new ImageView();
    private final Label left;
    private final Label title;
    private final Label right;
    private Set<String> chosen = Set.of();
    private double scale = 1;
    private Vec origin = Vec.ZERO;

    BodyMapView(Parts parts, BodyMap map, BodyMap.Face face, List<BodyMapPages.Row> rows, Consumer<String> touch) {
        this.map = map;
        this.face = face;
        this.rows = rows;
        line = LINE * parts.form().wordScale();
        pixelsPerUnit = parts.pictures().pixelsPerUnit();
        left = label(parts, "map.left");
        title = label(parts, "map." + face.id());
        right = label(parts, "map.right");
        title.getStyleClass().add("strong");
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(parts.words().text("map.picture"));
        setMinSize(0, 0);
        visibleProperty().subscribe(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            Vec place = new Vec(event.getX(), event.getY()).minus(origin).times(1 / scale);
            map.at(face, place.x(), place.y()).ifPresent(region -> touch.accept(region.id()));
        });
    }

    private static Label label(Parts parts, String phrase) {
        var label = new Label(parts.brief(phrase));
        label.setMouseTransparent(true);
        return label;
    }

    void show(Set<String> regions) {
        chosen = Set.copyOf(regions);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Node> children = new ArrayList<>(List.of(legs));
        List<BodyMapPages.Row> seen = rows.stream().filter(row -> row.left().isVisible()).toList();
        if (isVisible() && getWidth() > 1 && !seen.isEmpty()) {
            List<BodyMap.Region> regions = map.regions(face).stream()
                    .filter(region -> seen.stream().anyMatch(row -> row.part().equals(region.part()))).toList();
            comeNear(regions, seen.size() == rows.size());
            paint();
            regions.forEach(region -> children.addAll(lead(region, seen)));
            children.addAll(List.of(left, title, right));
        }
        getChildren().setAll(children);
        layoutInArea(left, EDGE, 0, getWidth() - 2 * EDGE, line, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(right, EDGE, 0, getWidth() - 2 * EDGE, line, 0, HPos.RIGHT, VPos.CENTER);
        layoutInArea(title, 0, isNarrow() ? getHeight() - line : 0, getWidth(), line, 0, HPos.CENTER, VPos.CENTER);
    }

    private void comeNear(List<BodyMap.Region> regions, boolean whole) {
        double top = whole ? 0 : Math.max(0, regions.stream().mapToDouble(region -> map.top(region)).min().orElse(0) - MARGIN);
        double bottom = whole ? map.height() : Math.min(map.height(), regions.stream().mapToDouble(region -> map.bottom(region)).max().orElse(0) + MARGIN);
        double room = getHeight() - line - below();
        scale = Math.min(room / (bottom - top), getWidth() / map.width());
        origin = new Vec((getWidth() - map.width() * scale) / 2, line + (room - (bottom - top) * scale) / 2 - top * scale);
    }

    private double below() {
        return isNarrow() ? line : 0;
    }

    /// Too narrow for all words in one line: what face it is stands below.
    private boolean isNarrow() {
        return left.prefWidth(-1) + title.prefWidth(-1) + right.prefWidth(-1) + 4 * EDGE > getWidth();
    }

    private void paint() {
        double width = getWidth() * pixelsPerUnit;
        double height = (getHeight() - line - below()) * pixelsPerUnit;
        var pixels = new Pixels((int) Math.ceil(width), (int) Math.max(1, Math.ceil(height)));
        DrawingPainter.paint(map.drawing(face, chosen), pixels, scale * pixelsPerUnit, origin.x() * pixelsPerUnit, (origin.y() - line) * pixelsPerUnit);
        legs.setImage(pixels.image());
        legs.setLayoutY(line);
        legs.getTransforms().setAll(new Scale(1 / pixelsPerUnit, 1 / pixelsPerUnit, 0, 0));
    }

    /// A line from the key to the place.
    private List<Node> lead(BodyMap.Region region, List<BodyMapPages.Row> seen) {
        BodyMapPages.Row row = seen.stream().filter(each -> each.part().equals(region.part())).findFirst().orElseThrow();
        Region key = region.side() == Side.LEFT ? row.left() : row.right();
        Vec place = map.middle(region).times(scale).plus(origin);
        double edge = region.side() == Side.LEFT ? 0 : getWidth();
        var line = new Line(edge, key.getLayoutY() - getLayoutY() + key.getHeight() / 2, place.x(), place.y());
        var dot = new Circle(place.x(), place.y(), DOT);
        line.getStyleClass().add("lead");
        dot.getStyleClass().add("lead-end");
        line.setMouseTransparent(true);
        dot.setMouseTransparent(true);
        return List.of(line, dot);
    }
}
