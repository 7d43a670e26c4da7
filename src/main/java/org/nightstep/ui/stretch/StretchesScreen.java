package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nightstep.figure.Place;
import org.nightstep.figure.Routine;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// Routines first; then all stretches as cards, by where they are done.
public final class StretchesScreen implements Screen {

    private static final double GAP = 20;
    private static final double NARROWEST = 400;
    private static final double NARROWEST_SMALL = 300;
    private static final double TALLEST = 560;
    private static final double RATIO = 1.1;

    private final Parts parts;
    private final StretchesModel model;
    private final Consumer<Route> go;
    private final Optional<Place> place;
    private final Region node;

    /// @param place where the stretches are done; empty for the routines
    public StretchesScreen(Parts parts, StretchesModel model, Optional<Place> place, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.place = place;
        this.go = go;
        List<TouchCard> cards = place.map(this::stretches).orElseGet(this::routines);
        node = parts.turning(parts.label(title(), "title"), new Pages(new CardGrid(cards, shape(parts))), keys());
    }

    private String title() {
        return parts.words().text(place.map(at -> "stretches.at." + at.id()).orElse("stretches.title"));
    }

    static CardGrid.Shape shape(Parts parts) {
        boolean compact = parts.form().family() == Form.Family.COMPACT;
        return new CardGrid.Shape(parts.form().wordScale() * (compact ? NARROWEST_SMALL : NARROWEST), parts.form().portrait() ? 2 : 4,
                GAP, TALLEST, RATIO);
    }

    /// Upright all keys share the width.
    private List<? extends Region> keys() {
        List<Button> keys = places();
        if (parts.form().isLandscape()) {
            return keys;
        }
        keys.forEach(PlayerKeys::narrow);
        var row = KeyRow.of(keys.toArray(Button[]::new));
        HBox.setHgrow(row, Priority.ALWAYS);
        return List.of(row);
    }

    /// The other places, and the way back to the routines.
    private List<Button> places() {
        List<Button> keys = new ArrayList<>();
        if (place.isPresent()) {
            keys.add(parts.key("", parts.words().text("stretches.routines"), () -> go.accept(new Route.Stretches(""))));
        }
        model.places().stream().filter(at -> !place.equals(Optional.of(at))).forEach(at -> keys.add(
                parts.key("", parts.words().text("stretches.at." + at.id()), () -> go.accept(new Route.Stretches(at.id())))));
        return keys;
    }

    private List<TouchCard> routines() {
        List<TouchCard> cards = new ArrayList<>(model.routines().stream().map(this::card).toList());
        cards.add(parts.pictureCard("stretching", words("routine.own.title"), line("routine.own.summary"), () -> go.accept(new Route.OwnRoutine())));
        return cards;
    }

    private TouchCard card(Routine routine) {
        return card(model.isOpen(routine), model.picture(routine.stretches().getFirst()), "routine." + routine.id(),
                new Route.Routine(routine.id()));
    }

    private List<TouchCard> stretches(Place at) {
        return model.at(at).stream().map(stretch -> card(model.isOpen(stretch), model.picture(stretch), "stretch." + stretch.id(),
                new Route.StretchPlayer(stretch.id()))).toList();
    }

    private TouchCard card(boolean open, String picture, String words, Route to) {
        return parts.pictureCard(picture, words(words + ".title"), open ? line(words + ".summary") : words("locked.title"), () -> go.accept(to));
    }

    private String words(String key) {
        return parts.words().text(key);
    }

    /// On a small panel the title alone.
    private String line(String key) {
        return parts.form().isTight() ? "" : words(key);
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
