package org.nightstep.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Section;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// The map of causes: groups with a picture each, and the causes below it.
public final class CausesScreen implements Screen {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;
    private static final double NARROWEST = 400;
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
        var groups = new Pages(hasRoomForCards() ? cards() : column());
        CauseMap.Grouping other = model.by().other();
        node = parts.turning(parts.label(parts.words().text("causes.by." + model.by().id()), "title"), groups, List.of(
                parts.key("", parts.brief("causes.switch." + other.id()), () -> go.accept(new Route.Causes(other))),
                parts.key("", parts.brief("causes.others"), () -> go.accept(new Route.Chapter(Section.NEIGHBOURS)))));
    }

    /// In large letters, or on a low panel, a group may be too tall for a page.
    private boolean hasRoomForCards() {
        return parts.form().size() == TextSize.STANDARD && (parts.form().family() == Form.Family.WIDE
                || parts.form().family() == Form.Family.MEDIUM && parts.form().portrait());
    }

    private CardGrid cards() {
        return new CardGrid(model.groups().stream().map(group -> new GroupCard(
                parts.pictures().view(group.picture(), PictureView.Fit.COVER, "", CORNER), name(group), causes(group))).toList(),
                new CardGrid.Shape(NARROWEST, parts.form().portrait() ? 2 : 4, GAP, TALLEST, 1.2));
    }

    private FlowColumn column() {
        List<FlowColumn.Item> items = new ArrayList<>();
        for (CauseMap.Group group : model.groups()) {
            items.add(new FlowColumn.Item(name(group), GAP, true));
            items.addAll(parts.listed(causes(group), SMALL_GAP));
        }
        return new FlowColumn(items);
    }

    private Node name(CauseMap.Group group) {
        return parts.label(parts.words().text(model.by().id() + "." + group.id()), "heading");
    }

    private List<TouchCard> causes(CauseMap.Group group) {
        return model.causes(group).stream().map(cause -> parts.wordCard(cause.title(), model.hasSeen(cause),
                () -> go.accept(new Route.TopicPage(cause.id())))).toList();
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
