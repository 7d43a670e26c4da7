package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// Says what the questions are for, and what they are not, before the first one.
public final class WizardStartScreen implements Screen {

    private static final double GAP = 24;
    private static final double CORNER = 28;

    private final Parts parts;
    private final Region node;

    public WizardStartScreen(Parts parts, WizardModel model, Consumer<Route> go) {
        this.parts = parts;
        List<Button> keys = new ArrayList<>();
        model.goOn().ifPresent(on -> keys.add(parts.key("next", parts.brief("wizard.go-on"), () -> go.accept(on), "amber")));
        keys.add(keys.isEmpty() ? parts.key("next", parts.brief("wizard.start"), () -> go.accept(model.begin()), "amber")
                : parts.key("again", parts.brief("wizard.anew"), () -> go.accept(model.begin())));
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(parts.words().text("wizard.title"), "title"), 0, true));
        model.purpose().forEach(sentence -> items.add(new FlowColumn.Item(parts.label(sentence, "lead"), GAP / 2, false)));
        items.add(new FlowColumn.Item(Prose.line(parts.words().text("wizard.forgotten")), GAP, false));
        Region text = parts.turning(new Pages(new FlowColumn(items)), keys);
        node = parts.form().hasRoomBeside() || parts.form().portrait() && !parts.form().isTight()
                ? Split.of(parts.pictures().view("lying-awake", PictureView.Fit.COVER, "", CORNER), text, parts.form(), 0.42, 0.36)
                : text;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.home"), parts.words().text("place.wizard"));
    }
}
