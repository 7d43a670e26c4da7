package org.nightstep.ui.causes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Section;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// The map of causes: groups with a picture each, and the causes below it.
public final class CausesScreen implements Screen {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;
    private static final double PICTURE_WIDTH = 130;
    private static final double PICTURE_HEIGHT = 96;
    private static final double CORNER = 18;
    private static final double TALLEST = 900;

    private final Parts parts;
    private final CausesModel model;
    private final Consumer<Route> go;
    private final Region node;

    public CausesScreen(Parts parts, CausesModel model, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        this.go = go;
        var groups = new Pages(new CardGrid(model.groups().stream().map(this::group).toList(), new CardGrid.Shape(
                parts.form().wordScale() * (isCompact() ? 270 : 400), parts.form().portrait() ? 2 : 4, isCompact() ? SMALL_GAP : GAP, TALLEST, 1.2)));
        CauseMap.Grouping other = model.by().other();
        node = parts.turning(parts.label(parts.words().text("causes.by." + model.by().id()), "title"), groups, List.of(
                parts.key("", parts.brief("causes.switch." + other.id()), () -> go.accept(new Route.Causes(other))),
                parts.key("", parts.brief("causes.others"), () -> go.accept(new Route.Chapter(Section.NEIGHBOURS)))));
    }

    private boolean isCompact() {
        return parts.form().family() == Form.Family.COMPACT;
    }

    private Region group(CauseMap.Group group) {
        Label name = parts.label(parts.words().text(model.by().id() + "." + group.id()), "card-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(GAP, name);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!parts.form().isTight()) {
            PictureView picture = parts.pictures().view(group.picture(), PictureView.Fit.COVER, "", CORNER);
            picture.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            picture.setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            head.getChildren().addFirst(picture);
        }
        var card = new VBox(SMALL_GAP, head);
        model.causes(group).forEach(cause -> card.getChildren().add(parts.wordCard(cause.title(), model.hasSeen(cause),
                () -> go.accept(new Route.TopicPage(cause.id())))));
        card.getStyleClass().addAll("card", "group");
        return card;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.contents"), parts.words().text("section.causes"));
    }
}
