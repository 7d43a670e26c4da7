package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.picture.PictureView;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Says what the questions are for, and what they are not, beside the first one; to somebody who has begun, how to go on.
public final class WizardStartScreen implements Screen {

    private static final double GAP = 24;
    private static final double SMALL_GAP = 12;
    private static final double CORNER = 28;
    private static final double BESIDE = 0.4;
    private static final double ABOVE = 0.3;

    private final Parts parts;
    private final WizardModel model;
    private final Region node;

    /// @param first the first question
    /// @param begin goes on from its answer
    public WizardStartScreen(Parts parts, WizardModel model, QuestionModel first, Consumer<Route> begin, Consumer<Route> go) {
        this.parts = parts;
        this.model = model;
        node = model.goOn().map(on -> begun(on, go)).orElseGet(() -> isRoomy() ? beside(first, begin) : below(first, begin));
    }

    private boolean isRoomy() {
        return parts.form().family() == Form.Family.WIDE && parts.form().size() != TextSize.LARGEST;
    }

    private Region beside(QuestionModel first, Consumer<Route> begin) {
        var purpose = new VBox(GAP, parts.leafing(new Pages(new FlowColumn(words()))));
        if (parts.form().isLandscape() && isStandard()) {
            Region picture = picture();
            VBox.setVgrow(picture, Priority.ALWAYS);
            purpose.getChildren().addFirst(picture);
        }
        return Split.of(purpose, new QuestionView(parts, first, List.of(), begin).node(), parts.form(), BESIDE, ABOVE);
    }

    /// In less room what cannot be left out, and the answers, on one page where they fit.
    private Region below(QuestionModel first, Consumer<Route> begin) {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(String.join(" ", model.purpose())), 0, false));
        if (isStandard() && !isSmall()) {
            items.add(new FlowColumn.Item(parts.label(parts.words().text("wizard.forgotten")), GAP, false));
        }
        items.add(new FlowColumn.Item(parts.label(first.text(), "title", "question"), SMALL_GAP, true));
        items.addAll(parts.listed(first.options().stream().map(option -> card(first, option, begin)).toList(), columns(), SMALL_GAP));
        return parts.turning(new Pages(new FlowColumn(items)), List.of());
    }

    private ChoiceCard card(QuestionModel first, QuestionModel.Option option, Consumer<Route> begin) {
        var card = ChoiceCard.of(parts, parts.cardWords(option.title(), option.line()), option.spoken(), false, () -> {
            first.touch(option.id());
            begin.accept(first.goOn());
        });
        card.getStyleClass().add("short-card");
        return card;
    }

    private int columns() {
        int most = parts.form().isLandscape() ? 3 : 2;
        return isSmall() && !isStandard() ? most - 1 : most;
    }

    private boolean isStandard() {
        return parts.form().size() == TextSize.STANDARD;
    }

    private boolean isSmall() {
        return parts.form().family() == Form.Family.COMPACT;
    }

    private Region begun(Route on, Consumer<Route> go) {
        Region text = parts.turning(new Pages(new FlowColumn(words())), List.of(parts.key("next", parts.brief("wizard.go-on"), () -> go.accept(on), "amber"),
                parts.key("again", parts.brief("wizard.anew"), () -> go.accept(model.begin()))));
        Form form = parts.form();
        return form.hasRoomBeside() || form.portrait() && !form.isTight() ? Split.of(picture(), text, form, 0.42, 0.36) : text;
    }

    private Region picture() {
        return parts.pictures().view("lying-awake", PictureView.Fit.COVER, "", CORNER);
    }

    private List<FlowColumn.Item> words() {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(new FlowColumn.Item(parts.label(parts.words().text("wizard.title"), "title"), 0, true));
        model.purpose().forEach(sentence -> items.add(new FlowColumn.Item(parts.label(sentence, "lead"), GAP / 2, false)));
        items.add(new FlowColumn.Item(Prose.line(parts.words().text("wizard.forgotten")), GAP, false));
        return items;
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
