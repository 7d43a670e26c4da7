package org.nightstep.ui.stretch;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// All stretches as cards.
public final class StretchesScreen implements Screen {

    private static final double GAP = 20;
    private static final double TALLEST_CARD = 560;

    private final Parts parts;
    private final Region node;

    /// @param stretches ids; the picture of a stretch has its id
    public StretchesScreen(Parts parts, List<String> stretches, Consumer<Route> go) {
        this.parts = parts;
        boolean compact = parts.form().family() == Form.Family.COMPACT;
        var pages = new Pages(new CardGrid(stretches.stream().map(id -> parts.pictureCard(id,
                parts.words().text("stretch." + id + ".title"), parts.words().text("stretch." + id + ".summary"),
                () -> go.accept(new Route.StretchPlayer(id)))).toList(),
                new CardGrid.Shape(parts.form().wordScale() * (compact ? 300 : 500), parts.form().portrait() ? 1 : 3, GAP, TALLEST_CARD, 1.7)));
        node = parts.turning(parts.label(parts.words().text("stretches.title"), "title"), pages, List.of());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.home"), parts.words().text("place.stretches"));
    }
}
