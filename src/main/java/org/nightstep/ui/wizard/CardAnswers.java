package org.nightstep.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.nightstep.ui.part.Arrangement;
import org.nightstep.ui.part.CardGrid;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;

/// Each answer on a card, with its picture where it has one.
final class CardAnswers implements AnswerArea {

    private static final double GAP = 20;
    private static final double SMALL_GAP = 12;
    private static final double TALLEST_CARD = 260;

    private final Parts parts;
    private final QuestionModel model;
    private final Map<String, ChoiceCard> cards = new LinkedHashMap<>();
    private final Arrangement grid;

    CardAnswers(Parts parts, QuestionModel model, Consumer<String> touch) {
        this.parts = parts;
        this.model = model;
        boolean compact = parts.form().family() == Form.Family.COMPACT;
        model.options().forEach(option -> cards.put(option.id(), ChoiceCard.of(parts, content(option), option.spoken(),
                !model.isLastWord(option.id()), () -> touch.accept(option.id()))));
        // on a small panel two columns would leave room for the pictures of some cards only
        boolean oneColumn = parts.form().portrait() || compact && model.options().stream().anyMatch(option -> option.picture().isPresent());
        grid = new CardGrid(List.copyOf(cards.values()), new CardGrid.Shape(parts.form().wordScale() * (compact ? 250 : 400),
                oneColumn ? 1 : 3, compact ? SMALL_GAP : GAP, TALLEST_CARD, 2.4));
    }

    private Region content(QuestionModel.Option option) {
        return option.picture()
                .<Region>map(picture -> parts.pictureWords(picture, option.title(), option.line()))
                .orElseGet(() -> parts.cardWords(option.title(), option.line()));
    }

    @Override
    public Arrangement arrangement() {
        return grid;
    }

    @Override
    public List<? extends Node> keys() {
        return List.of();
    }

    @Override
    public List<? extends Node> besideQuestion() {
        return List.of();
    }

    @Override
    public void show() {
        cards.forEach((id, card) -> card.setChosen(model.chosen().get().contains(id)));
    }

    @Override
    public boolean isToBeSeenWhole() {
        return true;
    }
}
