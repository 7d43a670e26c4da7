package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nightstep.content.Passage;
import org.nightstep.content.Run;
import org.nightstep.figure.Stretch;
import org.nightstep.ui.part.FlowColumn;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Pages;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.part.Prose;
import org.nightstep.ui.part.Split;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Screen;
import org.nightstep.visit.TextSize;

/// Shows a stretch: the person, the step in words, the count of the hold. First what forbids it, then, on a touch, the movement.
public final class PlayerScreen implements Screen {

    private static final double GAP = 18;
    private static final double SMALL_GAP = 10;
    private static final double ICON = 44;
    private static final double NANOSECONDS = 1e9;

    private final Parts parts;
    private final PlayerModel model;
    private final FigureView stage;
    private final Label caption;
    private final Label repetition;
    private final Label breath;
    private final HoldRing ring;
    private final Region before;
    private final Region during;
    private final Button play;
    private final Button leg;
    private final Button add;
    private final Region node;
    private final AnimationTimer clock = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                model.advance((now - last) / NANOSECONDS);
            }
            last = now;
        }
    };

    public PlayerScreen(Parts parts, PlayerModel model) {
        this.parts = parts;
        this.model = model;
        stage = new FigureView(model, parts.pictures(), words("summary"));
        caption = parts.label("", "player-caption");
        repetition = parts.label("", "heading");
        breath = new Label("", parts.icons().node("breath", ICON));
        breath.getStyleClass().add("breath");
        ring = new HoldRing(parts);
        play = parts.key("play", "", this::playOrPause, "amber");
        leg = parts.key("mirror", "", model::changeLeg);
        add = parts.addKey("", this::takeHome);
        before = before();
        during = during();
        node = layOut();
    }

    private String words(String key) {
        return parts.words().text("stretch." + model.id() + "." + key);
    }

    /// What a person reads before they start.
    private Region before() {
        List<FlowColumn.Item> items = new ArrayList<>();
        items.add(item(parts.label(words("title"), "section-title"), 0, false));
        items.add(item(parts.label(words("summary")), SMALL_GAP, false));
        items.add(item(parts.label(words("not-if"), "heading"), GAP, true));
        List<List<Run>> cautions = model.cautions().stream()
                .map(id -> List.of(new Run(parts.words().text("stretch.caution." + id), false))).toList();
        Prose.plain(List.of(new Passage.Bullets(cautions))).forEach(line -> items.add(item(line, SMALL_GAP, false)));
        items.add(item(parts.label(words("stop-if"), "strong"), GAP, false));
        items.add(item(Prose.line(words("feel")), GAP, false));
        return parts.leafing(new Pages(new FlowColumn(items)));
    }

    private static FlowColumn.Item item(Node node, double gap, boolean keepsNext) {
        return new FlowColumn.Item(node, gap, keepsNext);
    }

    private Region during() {
        VBox.setVgrow(ring, Priority.ALWAYS);
        var column = new VBox(SMALL_GAP, repetition, ring, breath);
        column.setAlignment(Pos.CENTER);
        column.setMinSize(0, 0);
        repetition.setAlignment(Pos.CENTER);
        return column;
    }

    private Region layOut() {
        Form form = parts.form();
        VBox.setVgrow(stage, Priority.ALWAYS);
        var left = new VBox(SMALL_GAP, stage, caption);
        left.setMinSize(0, 0);
        var right = new StackPane(before, during);
        right.setMinSize(0, 0);
        Region above = Split.of(left, right, form, form.hasRoomBeside() ? 0.64 : 0.54,
                form.family() == Form.Family.COMPACT ? 0.42 : 0.58);
        VBox.setVgrow(above, Priority.ALWAYS);
        Button again = parts.key("again", parts.words().text("player.again"), model::again);
        var rows = form.portrait() || !form.isLow() && (form.size() == TextSize.LARGEST || form.family() == Form.Family.MEDIUM)
                ? new VBox(GAP, above, row(play, again), row(leg, add))
                : new VBox(GAP, above, row(leg, play, again, add));
        rows.setMinSize(0, 0);
        return rows;
    }

    /// Keys of equal width; the icon stands above its word where the row is full.
    private HBox row(Button... keys) {
        var row = new HBox(GAP, keys);
        for (Button key : keys) {
            HBox.setHgrow(key, Priority.ALWAYS);
            key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            key.setMinWidth(0);
            if (!parts.form().isLow()) {
                key.setPrefWidth(1);
            }
            key.setMinHeight(Region.USE_PREF_SIZE);
            key.getStyleClass().add("player-key");
            if (parts.form().isLow()) {
                key.setContentDisplay(key == play ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
            } else if (parts.form().family() == Form.Family.COMPACT) {
                key.setContentDisplay(ContentDisplay.TOP);
            }
        }
        return row;
    }

    private void playOrPause() {
        if (model.playing().get()) {
            model.pause();
        } else {
            model.play();
        }
    }

    private void takeHome() {
        model.takeHome();
        showAdd();
    }

    private void showAdd() {
        add.setText(parts.brief(model.isOnSheet() ? "sheet.added" : "sheet.add"));
        add.setDisable(model.isOnSheet());
    }

    private void showMoment() {
        Stretch.Phase phase = model.phase();
        boolean reading = model.isAtStart() || model.isFinished();
        before.setVisible(reading);
        during.setVisible(!reading);
        caption.setText(words("step." + phase.step()));
        repetition.setText(phase.repetition() == 0 ? parts.words().text("player.get-ready")
                : parts.words().text(phase.holding() ? "player.hold" : "player.turn", phase.repetition(), phase.repetitions()));
        ring.show(phase.holding() ? phase.holdLeft() : phase.left(), model.holdShare(), phase.holding());
        breath.setText(parts.words().text(phase.breathingIn() ? "player.breathe-in" : "player.breathe-out"));
        stage.paint();
    }

    private void showState(boolean playing) {
        play.setText(parts.words().text(playing ? "player.pause" : model.isAtStart() ? "player.start" : "player.play"));
        play.setGraphic(parts.icons().node(playing ? "pause" : "play", ICON));
        if (playing) {
            clock.start();
        } else {
            clock.stop();
        }
        showMoment();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.stretches"), words("title"));
    }

    @Override
    public boolean isNight() {
        return true;
    }

    @Override
    public boolean isBusy() {
        return model.playing().get();
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.playing().subscribe(this::showState));
        lifetime.holds(model.seconds().subscribe(this::showMoment));
        lifetime.holds(model.left().subscribe(left -> {
            leg.setText(parts.words().text(left ? "player.left" : "player.right"));
            stage.paintBackdrop();
            stage.paint();
        }));
        showAdd();
        lifetime.holds(clock::stop);
    }
}
