package org.nightstep.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.nightstep.ui.part.Form;
import org.nightstep.visit.ColourMode;
import org.nightstep.visit.TextSize;

/// The whole glass: lays its content out in units of a quarter of a millimetre or more, and scales it once to pixels.
public final class Surface extends Region {

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private Panel panel;

    public Surface(Region content, Panel panel) {
        this.content = content;
        getStyleClass().add("surface");
        content.getTransforms().add(scale);
        content.setManaged(false);
        getChildren().add(content);
        show(panel);
    }

    public Panel panel() {
        return panel;
    }

    /// Takes the size of a panel, in pixels and in millimetres.
    public void show(Panel newPanel) {
        panel = newPanel;
        for (Form.Family family : Form.Family.values()) {
            mark(family.id(), family == panel.family());
        }
        mark("portrait", panel.isPortrait());
        mark("landscape", !panel.isPortrait());
        scale.setX(panel.scale());
        scale.setY(panel.scale());
        setPrefSize(panel.widthPx(), panel.heightPx());
        setMinSize(panel.widthPx(), panel.heightPx());
        setMaxSize(panel.widthPx(), panel.heightPx());
        requestLayout();
    }

    public void show(TextSize size) {
        for (TextSize each : TextSize.values()) {
            mark("size-" + each.id(), each == size);
        }
    }

    public void show(ColourMode mode) {
        for (ColourMode each : ColourMode.values()) {
            mark(each.id(), each == mode);
        }
    }

    private void mark(String pseudoClass, boolean on) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), on);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, panel.widthUnits(), panel.heightUnits());
    }
}
