package org.nightstep.ui.stretch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// Somebody puts a few stretches together, does them one after the other, and finds them on their sheet.
public final class OwnRoutineScreen implements Screen {

    /// Id of the routine that a person puts together.
    public static final String OWN = "own";

    private final Parts parts;
    private final StretchesModel model;
    private final Map<Stretch, ChoiceCard> cards = new LinkedHashMap<>();
    private final Button start;
    private final Pages pages;
    private final Region node;

    public OwnRoutineScreen(Parts parts, StretchesModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        model.choices().forEach(stretch -> cards.put(stretch, card(stretch)));
        start = parts.key("play", "", () -> {
            model.takeHome();
            go.accept(new Route.Routine(OWN));
        }, "amber");
        pages = new Pages(new CardGrid(List.copyOf(cards.values()), StretchesScreen.shape(parts)));
        node = parts.turning(parts.label(parts.words().text("own.title"), "title"), pages, List.of(start));
    }

    private ChoiceCard card(Stretch stretch) {
        String title = parts.words().text("stretch." + stretch.id() + ".title");
        return ChoiceCard.of(parts, parts.pictureWords(model.picture(stretch), title, ""), title, true, () -> {
            model.toggle(stretch);
            show();
        });
    }

    private void show() {
        cards.forEach((stretch, card) -> {
            card.setChosen(model.isChosen(stretch));
            card.setDisable(model.isFull() && !model.isChosen(stretch));
        });
        start.setText(parts.words().text("own.start", model.chosen()));
        start.setDisable(model.chosen() == 0);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.stretches"), parts.words().text("routine.own.title"));
    }

    @Override
    public void takeUp(Screen before) {
        if (before instanceof OwnRoutineScreen other) {
            pages.takeUp(other.pages);
        }
    }

    @Override
    public void entered(Lifetime lifetime) {
        show();
    }
}
