package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.visit.TextSize;

/// The stage, with which leg works and what comes next in its corners, above the words of the present step.
final class Act extends VBox {

    private static final double GAP = 10;
    private static final double EDGE = 22;
    private static final double SMALL_EDGE = 10;

    private final PlayerModel model;
    private final PlayerWords words;
    private final FigureView stage;
    private final Label caption;
    private final Label leg = new Label();
    private final Label next = new Label();
    private final HBox nextUp;
    private final boolean hasRoomForNext;

    Act(Parts parts, PlayerModel model, PlayerWords words) {
        super(GAP);
        this.model = model;
        this.words = words;
        stage = new FigureView(model, parts.pictures(), words::pose);
        caption = parts.label("", "player-caption");
        var lead = new Label(parts.words().text("player.next"));
        lead.getStyleClass().add("strong");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        nextUp = new HBox(GAP, lead, next);
        nextUp.getStyleClass().add("chip");
        nextUp.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        leg.getStyleClass().addAll("chip", "strong");
        leg.setMinWidth(Region.USE_PREF_SIZE);
        // on a small stage it would cover the person: there it stands with the count
        hasRoomForNext = hasRoomForNext(parts.form());
        double edge = parts.form().family() == Form.Family.COMPACT ? SMALL_EDGE : EDGE;
        var place = new StackPane(stage, corner(leg, Pos.TOP_LEFT, edge), corner(nextUp, Pos.TOP_RIGHT, edge));
        place.setMinSize(0, 0);
        place.setPrefSize(0, 0);
        setVgrow(place, Priority.ALWAYS);
        setMinSize(0, 0);
        getChildren().setAll(place, new StackPane(captions(parts).toArray(Node[]::new)));
    }

    static boolean hasRoomForNext(Form form) {
        return form.family() == Form.Family.WIDE && form.size() == TextSize.STANDARD;
    }

    private static Node corner(Node chip, Pos pos, double edge) {
        StackPane.setAlignment(chip, pos);
        StackPane.setMargin(chip, new Insets(edge));
        return chip;
    }

    /// The longest words keep the room for all, so that the stage stands still.
    private List<Node> captions(Parts parts) {
        List<Node> all = new ArrayList<>(words.steps().stream().map(step -> {
            Label unseen = parts.label(step, "player-caption");
            unseen.setVisible(false);
            return unseen;
        }).toList());
        StackPane.setAlignment(caption, Pos.TOP_LEFT);
        all.add(caption);
        return all;
    }

    void showMoment() {
        boolean started = !model.isAtStart() && !model.isFinished();
        caption.setText(words.step());
        next.setText(words.nextUp());
        nextUp.setVisible(started && hasRoomForNext);
        leg.setVisible(started && words.leg().isPresent());
        leg.setText(words.leg().orElse(""));
        stage.paint();
    }

    FigureView stage() {
        return stage;
    }
}
