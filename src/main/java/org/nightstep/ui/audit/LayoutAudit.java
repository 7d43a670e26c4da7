package org.nightstep.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Surface;

/// Checks a laid-out surface against the physical rules of public terminals.
/// Letters: capital height 4.8 mm or more (ADA 707.7.2). Targets: 15 mm or more with 3 mm between
/// (VVSG 2.0 7.2-H asks 12.7 mm and 2.54 mm). Contrast: see [Contrast].
public final class LayoutAudit {

    /// Capital height of Atkinson Hyperlegible over its font size.
    private static final double CAPITAL = 0.668;
    private static final double LEAST_CAPITAL_MM = 4.75;
    private static final double LEAST_TARGET_MM = 15;
    private static final double LEAST_GAP_MM = 2.95;
    private static final double TOLERANCE = 1.5;

    private final Surface surface;
    private final double mmPerUnit;
    private final Bounds glass;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Node> targets = new ArrayList<>();

    private LayoutAudit(Surface surface) {
        this.surface = surface;
        mmPerUnit = surface.panel().mmPerUnit();
        glass = new BoundingBox(0, 0, surface.panel().widthPx(), surface.panel().heightPx());
    }

    /// All that is wrong; the surface must be in a scene, with its CSS applied and laid out.
    public static List<Finding> of(Surface surface) {
        var audit = new LayoutAudit(surface);
        Node uppermost = audit.uppermost();
        if (!grown(audit.glass).contains(uppermost.localToScene(uppermost.getLayoutBounds()))) {
            audit.report(Finding.Rule.OUTSIDE, uppermost, "is larger than the glass");
        }
        audit.visit(uppermost);
        audit.compareTargets();
        audit.checkFocusOrder();
        return List.copyOf(audit.findings);
    }

    /// A dialogue, where one stands above the screen: what lies below it cannot be touched.
    private Node uppermost() {
        return surface.lookupAll(".dialogue").stream().filter(LayoutAudit::isShown).findFirst().orElse(surface);
    }

    private static boolean isShown(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (!around.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void visit(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            checkInside(button);
            if (!button.isDisabled()) {
                targets.add(button);
                checkTarget(button);
            }
        }
        switch (node) {
            case Labeled labeled -> checkLabeled(labeled);
            case TextFlow flow -> checkFlow(flow);
            case PictureView picture when picture.getAccessibleText() == null ->
                    report(Finding.Rule.SILENT, picture, "no alternative text, expected some, or empty for decoration");
            default -> { }
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            checkLetters(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void checkLabeled(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) {
            return;
        }
        List<Text> shown = labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == labeled && !text.getText().isEmpty()).toList();
        if (shown.isEmpty() && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            report(Finding.Rule.TRUNCATED, labeled, "has no room for its words");
        }
        shown.stream().filter(text -> !Objects.equals(text.getText(), labeled.getText()) || isCut(text, labeled))
                .findFirst()
                .ifPresent(text -> report(Finding.Rule.TRUNCATED, labeled, "shows only '" + text.getText() + "'"));
        shown.stream().flatMap(LayoutAudit::brokenWords).findFirst().ifPresent(word ->
                report(Finding.Rule.TRUNCATED, labeled, "breaks the word '" + word + "'"));
        checkInside(labeled);
    }

    /// Words that are too long for a line of their own, so that they go on in the next.
    private static Stream<String> brokenWords(Text text) {
        if (text.getWrappingWidth() <= 0) {
            return Stream.empty();
        }
        return Stream.of(text.getText().split("[\\s-]")).filter(word -> {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            return alone.getLayoutBounds().getWidth() > text.getWrappingWidth() + TOLERANCE;
        });
    }

    /// Whether the letters reach out of their label at the top or at the bottom, or a control hides a part of them there.
    private static boolean isCut(Text text, Labeled labeled) {
        Bounds letters = text.getBoundsInParent();
        if (text.getClip() != null
                && text.getClip().getLayoutBounds().getHeight() + TOLERANCE < text.getLayoutBounds().getHeight()) {
            return true;
        }
        return letters.getMinY() < -TOLERANCE || letters.getMaxY() > labeled.getHeight() + TOLERANCE;
    }

    private void checkFlow(TextFlow flow) {
        if (flow.getHeight() + TOLERANCE < flow.prefHeight(flow.getWidth())) {
            report(Finding.Rule.TRUNCATED, flow, "needs %.0f units of height, has %.0f"
                    .formatted(flow.prefHeight(flow.getWidth()), flow.getHeight()));
        }
        checkInside(flow);
    }

    /// Words stay on the glass and inside every part around them.
    private void checkInside(Region words) {
        Bounds bounds = words.localToScene(words.getLayoutBounds());
        if (!grown(glass).contains(bounds)) {
            report(Finding.Rule.OUTSIDE, words, "reaches " + rectangle(bounds) + " outside the glass " + rectangle(glass));
        }
        for (Parent around = words.getParent(); around != null && around != surface; around = around.getParent()) {
            Bounds room = around.localToScene(around.getLayoutBounds());
            if (around instanceof Region && !grown(room).contains(bounds)) {
                report(Finding.Rule.OUTSIDE, words, "reaches " + rectangle(bounds) + " out of "
                        + around.getStyleClass() + " " + rectangle(room));
                return;
            }
        }
    }

    private void checkTarget(ButtonBase target) {
        double width = target.getLayoutBounds().getWidth() * mmPerUnit;
        double height = target.getLayoutBounds().getHeight() * mmPerUnit;
        if (Math.min(width, height) < LEAST_TARGET_MM) {
            report(Finding.Rule.SMALL_TARGET, target, String.format(Locale.ROOT,
                    "%.1f × %.1f mm, expected %.0f mm or more", width, height, LEAST_TARGET_MM));
        }
        if (isBlank(target.getText()) && isBlank(target.getAccessibleText())) {
            report(Finding.Rule.SILENT, target, "has no words, expected a text or an accessible text");
        }
    }

    private void compareTargets() {
        double unit = surface.panel().scale();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                Bounds a = targets.get(i).localToScene(targets.get(i).getLayoutBounds());
                Bounds b = targets.get(j).localToScene(targets.get(j).getLayoutBounds());
                double across = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
                double down = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
                double gap = Math.max(across, down) / unit * mmPerUnit;
                if (gap < LEAST_GAP_MM) {
                    report(Finding.Rule.CROWDED_TARGETS, targets.get(i), String.format(Locale.ROOT,
                            "%.1f mm from %s, expected 3 mm or more", gap, name(targets.get(j))));
                }
            }
        }
    }

    /// The next key after another stands below it, beside it, or in the next column (WCAG 2.4.3).
    private void checkFocusOrder() {
        for (int i = 1; i < targets.size(); i++) {
            Bounds from = targets.get(i - 1).localToScene(targets.get(i - 1).getLayoutBounds());
            Bounds to = targets.get(i).localToScene(targets.get(i).getLayoutBounds());
            if (to.getMaxY() <= from.getMinY() && to.getMinX() < from.getMaxX()) {
                report(Finding.Rule.FOCUS_ORDER, targets.get(i), "comes after " + name(targets.get(i - 1))
                        + " but stands above it, expected the order of reading");
            }
        }
    }

    private void checkLetters(Text text) {
        double capital = text.getFont().getSize() * CAPITAL * mmPerUnit;
        if (capital < LEAST_CAPITAL_MM) {
            report(Finding.Rule.SMALL_LETTERS, text, String.format(Locale.ROOT,
                    "capitals of %.2f mm, expected 4.8 mm", capital));
        }
        Contrast.of(text).filter(contrast -> contrast.ratio() < contrast.least()).ifPresent(contrast ->
                report(Finding.Rule.FAINT, text, contrast.toString()));
    }

    private void report(Finding.Rule rule, Node node, String what) {
        findings.add(new Finding(rule, name(node), what));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Bounds grown(Bounds bounds) {
        return new BoundingBox(bounds.getMinX() - TOLERANCE, bounds.getMinY() - TOLERANCE,
                bounds.getWidth() + 2 * TOLERANCE, bounds.getHeight() + 2 * TOLERANCE);
    }

    private static String rectangle(Bounds bounds) {
        return String.format(Locale.ROOT, "(%.0f, %.0f)–(%.0f, %.0f)",
                bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    private static String name(Node node) {
        String words = switch (node) {
            case Labeled labeled when !isBlank(labeled.getText()) -> labeled.getText();
            case Text text -> text.getText();
            default -> isBlank(node.getAccessibleText()) ? "" : node.getAccessibleText();
        };
        String brief = words.length() > 40 ? words.substring(0, 40) + "…" : words;
        return node.getClass().getSimpleName() + node.getStyleClass() + (brief.isEmpty() ? "" : " '" + brief + "'");
    }
}
