package org.nightstep.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.nightstep.figure.BodyMap;
import org.nightstep.figure.Side;
import org.nightstep.ui.part.Arrangement;
import org.nightstep.ui.part.ChoiceCard;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;

/// The map of the legs, with a key for each place on it: whoever cannot aim at a toe, or cannot see, touches its key. The
/// same place has one key, even if both faces show it.
final class MapAnswers implements AnswerArea {

    private final QuestionModel model;
    private final BodyMap map;
    private final Map<String, ChoiceCard> cards = new LinkedHashMap<>();
    private final Map<String, ChoiceCard> legs = new LinkedHashMap<>();
    private final List<BodyMapView> views = new ArrayList<>();
    private final List<ChoiceCard> boxes;
    private final boolean besides;
    private final BodyMapPages pages;

    MapAnswers(Parts parts, QuestionModel model, BodyMap map, Consumer<String> touch) {
        this.model = model;
        this.map = map;
        List<BodyMapPages.Face> faces = new ArrayList<>();
        for (BodyMap.Face face : BodyMap.Face.values()) {
            List<BodyMapPages.Row> rows = rows(parts, model, face, touch);
            List<BodyMapView> ofFace = rows.stream().map(_ -> new BodyMapView(parts, map, face, rows, touch)).toList();
            views.addAll(ofFace);
            faces.add(new BodyMapPages.Face(ofFace, rows));
        }
        List<ChoiceCard> boxes = new ArrayList<>();
        model.options().forEach(option -> {
            var box = ChoiceCard.of(parts, parts.cardWords(option.title(), ""), option.spoken(),
                    !model.isLastWord(option.id()), () -> touch.accept(option.id()));
            cards.put(option.id(), box);
            boxes.add(box);
        });
        model.bothLegs().forEach(option -> {
            var key = ChoiceCard.of(parts, parts.cardWords(parts.brief("map.legs." + option.id()), ""), option.spoken(), false, () -> model.touchLegs(option.id()));
            key.getStyleClass().addAll("map-card", "short-card");
            legs.put(option.id(), key);
        });
        besides = parts.form().family() == Form.Family.WIDE && parts.form().hasRoomBeside();
        this.boxes = boxes;
        pages = new BodyMapPages(faces, besides ? List.of() : boxes, parts.form());
    }

    private List<BodyMapPages.Row> rows(Parts parts, QuestionModel model, BodyMap.Face face, Consumer<String> touch) {
        List<BodyMapPages.Row> rows = new ArrayList<>();
        List<BodyMap.Region> regions = map.regions(face);
        for (BodyMap.Region left : regions) {
            if (left.side() == Side.LEFT && !cards.containsKey(left.id())) {
                BodyMap.Region right = regions.stream()
                        .filter(other -> other.side() == Side.RIGHT && other.part().equals(left.part())).findFirst().orElseThrow();
                rows.add(new BodyMapPages.Row(left.part(), card(parts, model, left, touch), card(parts, model, right, touch)));
            }
        }
        return rows;
    }

    private ChoiceCard card(Parts parts, QuestionModel model, BodyMap.Region region, Consumer<String> touch) {
        QuestionModel.Option option = model.option(region);
        var card = ChoiceCard.of(parts, parts.cardWords(option.title(), ""),
                parts.words().text("map.place." + region.side().id(), option.spoken()), false, () -> touch.accept(region.id()));
        card.getStyleClass().add("map-card");
        cards.put(region.id(), card);
        return card;
    }

    @Override
    public Arrangement arrangement() {
        return pages;
    }

    @Override
    public List<? extends Node> keys() {
        return besides ? boxes : List.of();
    }

    @Override
    public List<? extends Node> besideQuestion() {
        return List.copyOf(legs.values());
    }

    @Override
    public void show() {
        cards.forEach((id, card) -> card.setChosen(model.chosen().get().contains(id)));
        legs.forEach((id, key) -> key.setChosen(model.legs().get().equals(Optional.of(id))));
        views.forEach(view -> view.show(model.chosen().get()));
    }

    @Override
    public boolean isToBeSeenWhole() {
        return false;
    }
}
