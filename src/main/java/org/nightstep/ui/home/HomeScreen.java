package org.nightstep.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Four doors, and one band for somebody in cramp this minute.
public final class HomeScreen implements Screen {

    private static final double GAP = 24;
    private static final double SMALL_GAP = 14;
    private static final double TALLEST_DOOR = 640;
    private static final double BAND_PICTURE = 210;

    private final Parts parts;
    private final Consumer<Route> go;
    private final Region node;

    /// @param rescue what helps in a cramp
    /// @param asks   whether the clinic offers the questions; else the signs that cannot wait stand in their place
    public HomeScreen(Parts parts, Consumer<Route> go, Route rescue, boolean asks) {
        this.parts = parts;
        this.go = go;
        Form form = parts.form();
        boolean compact = form.family() == Form.Family.COMPACT;
        double gap = compact ? SMALL_GAP : GAP;
        var doors = new Pages(new CardGrid(List.of(
                door("leg-layers", "understand", new Route.Contents()),
                asks ? door("lying-awake", "wizard", new Route.WizardStart()) : door("help-now", "danger", new Route.DangerSigns()),
                door("wall-calf", "stretch", new Route.Stretches("")),
                door("sheet", "sheet", new Route.TakeHome())),
                new CardGrid.Shape(form.wordScale() * (compact ? 180 : 300), form.portrait() || compact ? 2 : 4, gap,
                        TALLEST_DOOR, compact ? 4 : 0.8)));
        VBox.setVgrow(doors, Priority.ALWAYS);
        node = new VBox(gap, parts.label(parts.words().text("home.title"), "title"), doors, band(rescue));
    }

    private Node door(String picture, String phrase, Route to) {
        TouchCard door = parts.pictureCard(picture, parts.brief("home." + phrase),
                hasRoomForLines() ? parts.words().text("home." + phrase + ".line") : "",
                () -> go.accept(to));
        door.getStyleClass().add("door");
        return door;
    }

    /// All doors have to stand here at once: there are no pages to turn.
    private boolean hasRoomForLines() {
        return switch (parts.form().family()) {
            case COMPACT -> false;
            case MEDIUM -> parts.form().portrait() || parts.form().size() == TextSize.STANDARD;
            case WIDE -> true;
        };
    }

    private Node band(Route rescue) {
        var words = new VBox(parts.label(parts.words().text("home.cramp"), "section-title"));
        if (parts.form().size() == TextSize.STANDARD || !parts.form().isTight()) {
            words.getChildren().add(parts.label(parts.words().text("home.cramp.line")));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var tap = new Label(parts.words().text("home.cramp.tap"));
        tap.setMinWidth(Region.USE_PREF_SIZE);
        tap.getStyleClass().add("band-tap");
        var row = new HBox(GAP);
        row.setAlignment(Pos.CENTER_LEFT);
        if (parts.form().family() != Form.Family.COMPACT && parts.form().isLandscape()) {
            PictureView picture = parts.pictures().view("toe-pull", PictureView.Fit.COVER, "", GAP);
            picture.setMinSize(BAND_PICTURE, 0);
            picture.setPrefSize(BAND_PICTURE, 0);
            picture.setMaxHeight(Double.MAX_VALUE);
            row.getChildren().add(picture);
        }
        row.getChildren().addAll(words, tap);
        row.getStyleClass().add("band-row");
        var band = new TouchCard(row, parts.words().text("home.cramp") + " " + parts.words().text("home.cramp.line"),
                () -> go.accept(rescue));
        band.getStyleClass().addAll("band", "night");
        band.setMinHeight(Region.USE_PREF_SIZE);
        return band;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.home"), parts.words().text("place.document"));
    }
}
