package org.nightstep.ui.index;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.TermCard;
import org.nightstep.ui.part.TouchCard;
import org.nightstep.ui.shell.Asides;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// One part of the A–Z, with keys to the others; on a low panel, to the two beside it.
public final class IndexScreen implements Screen {

    private static final double GAP = 14;
    private static final double NARROWEST = 400;
    private static final double NARROWEST_SMALL = 270;
    private static final double TALLEST = 110;

    private final Parts parts;
    private final Consumer<Route> go;
    private final Asides asides;
    private final Region node;

    /// @param part which part is shown, from 0; one that is not there shows the last
    public IndexScreen(Parts parts, IndexModel model, int part, Consumer<Route> go, Asides asides) {
        this.parts = parts;
        this.go = go;
        this.asides = asides;
        int shown = Math.clamp(part, 0, model.parts().size() - 1);
        boolean low = parts.form().isLow();
        List<Button> keys = IntStream.range(0, model.parts().size())
                .filter(other -> !low || Math.abs(other - shown) == 1).mapToObj(other -> key(model.parts().get(other), other, other == shown)).toList();
        var letters = new FlowPane(GAP, GAP);
        if (!low) {
            letters.getChildren().setAll(keys);
        }
        List<TouchCard> cards = model.parts().get(shown).entries().stream().map(this::card).toList();
        node = parts.turning(letters, new Pages(new CardGrid(cards, new CardGrid.Shape(parts.form().wordScale()
                * (parts.form().family() == Form.Family.COMPACT ? NARROWEST_SMALL : NARROWEST), 4, GAP, TALLEST, 4))), low ? keys : List.of());
    }

    private Button key(IndexModel.Part part, int number, boolean shown) {
        Button key = parts.key("", range(part), () -> go.accept(new Route.Index(number)));
        if (shown) {
            key.getStyleClass().add("chosen");
        }
        return key;
    }

    private static String range(IndexModel.Part part) {
        return part.from().equals(part.to()) ? part.from() : part.from() + "–" + part.to();
    }

    private TouchCard card(IndexModel.Entry entry) {
        return switch (entry) {
            case IndexModel.Page page -> twoLines(page.word(), page.isOtherName() ? page.topic().title() : "",
                    () -> go.accept(new Route.TopicPage(page.topic().id())));
            case IndexModel.Word(String word, var term) -> twoLines(word, parts.words().text("index.word"),
                    () -> asides.open(word, TermCard.of(parts, term)));
        };
    }

    private TouchCard twoLines(String word, String line, Runnable action) {
        return new TouchCard(parts.cardWords(word, parts.form().isLow() ? "" : line), line.isEmpty() ? word : word + ". " + line, action);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.contents"), parts.words().text("index.title"));
    }
}
