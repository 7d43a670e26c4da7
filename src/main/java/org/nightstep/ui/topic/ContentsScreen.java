package org.nightstep.ui.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.nightstep.content.CauseMap;
import org.nightstep.content.Section;
import org.nightstep.content.Topic;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// A choice of pages as picture cards: the parts of the document, or the pages of one part.
public final class ContentsScreen implements Screen {

    private static final double GAP = 20;
    private static final double TALLEST_CARD = 460;

    private final Region node;
    private final List<String> place;

    private ContentsScreen(Parts parts, String title, List<String> place, List<TouchCard> cards, List<Button> keys) {
        this.place = place;
        boolean compact = parts.form().family() == Form.Family.COMPACT;
        var pages = new Pages(new CardGrid(cards,
                new CardGrid.Shape(parts.form().wordScale() * (compact ? 210 : 330), parts.form().portrait() ? 2 : 4, compact ? 14 : GAP, TALLEST_CARD, 1.7)));
        node = parts.turning(parts.label(title, "title"), pages, keys);
    }

    /// All parts of the document; a part of one page opens that page.
    public static ContentsScreen parts(Parts parts, ContentsModel model, Consumer<Route> go) {
        List<TouchCard> cards = new ArrayList<>(model.sections().stream()
                .map(section -> card(parts, section, model.pages(section), go)).toList());
        cards.add(parts.pictureCard(model.leg(), parts.words().text("layers"), parts.words().text("layers.line"),
                () -> go.accept(new Route.Layers(""))));
        return new ContentsScreen(parts, parts.words().text("contents.title"),
                List.of(parts.words().text("place.home"), parts.words().text("place.contents")), cards,
                List.of(parts.key("index", parts.brief("index.title"), () -> go.accept(new Route.Index(0))),
                        parts.key("info", parts.brief("about.title"), () -> go.accept(new Route.About()))));
    }

    /// The pages of one part.
    public static ContentsScreen chapter(Parts parts, ContentsModel model, Section section, Consumer<Route> go) {
        String name = parts.words().text("section." + section.id());
        return new ContentsScreen(parts, parts.words().text("section." + section.id() + ".title"),
                List.of(parts.words().text("place.contents"), name),
                model.pages(section).stream().map(topic -> card(parts, topic, model.hasSeen(topic), go)).toList(), List.of());
    }

    private static TouchCard card(Parts parts, Section section, List<Topic> pages, Consumer<Route> go) {
        return parts.pictureCard(pages.getFirst().picture(), parts.words().text("section." + section.id()),
                parts.words().text("section." + section.id() + ".line"), () -> go.accept(route(section, pages)));
    }

    private static Route route(Section section, List<Topic> pages) {
        if (section == Section.CAUSES) {
            return new Route.Causes(CauseMap.Grouping.FEELS);
        }
        return pages.size() == 1 ? new Route.TopicPage(pages.getFirst().id()) : new Route.Chapter(section);
    }

    private static TouchCard card(Parts parts, Topic topic, boolean seen, Consumer<Route> go) {
        return parts.pictureCard(topic.picture(), topic.title(), seen ? parts.words().text("topic.seen") : "",
                () -> go.accept(new Route.TopicPage(topic.id())));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return place;
    }
}
