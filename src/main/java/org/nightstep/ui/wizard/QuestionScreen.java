package org.nightstep.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// One question, at first as one touch answers it where one answer usually does.
public final class QuestionScreen implements Screen {

    private final Parts parts;
    private final QuestionModel model;
    private final Consumer<Route> go;
    private final StackPane place = new StackPane();

    public QuestionScreen(Parts parts, QuestionModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        place.setMinSize(0, 0);
    }

    private void show() {
        List<Node> above = hasRoomForStages() ? List.of(new StageStrip(parts, model.stages(), model.stage())) : List.of();
        place.getChildren().setAll(new QuestionView(parts, model, above, go).node());
    }

    private boolean hasRoomForStages() {
        Form form = parts.form();
        return !form.isTight() && form.family() != Form.Family.COMPACT && !(form.family() == Form.Family.MEDIUM && model.map().isPresent());
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.wizard"),
                parts.words().text("wizard.where", model.stages().get(model.stage()), model.position(), model.count()));
    }

    @Override
    public void takeUp(Screen before) {
        if (before instanceof QuestionScreen other && other.model.several().get()) {
            model.chooseSeveral();
        }
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.several().subscribe(_ -> show()));
    }
}
