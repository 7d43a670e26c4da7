package org.nightstep.ui.stretch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final double POSTER_WIDTH = 320;
    private static final double POSTER_HEIGHT = 190;
    private static final double UPRIGHT_RING = 170;
    private static final double NANOSECONDS = 1e9;

    private final Parts parts;
    private final PlayerModel model;
    private final FigureView stage;
    private final Map<String, Label> captions = new LinkedHashMap<>();
    private final Label repetition;
    private final Label breath;
    private final HoldRing ring;
    private final Button add;
    private final List<FigureView> stages = new ArrayList<>();
    private final List<Button> playKeys = new ArrayList<>();
    private final List<Button> legKeys = new ArrayList<>();
    /// What shows only while the movement rests, or only while it runs.
    private final List<Button> restKeys = new ArrayList<>();
    private final List<Node> runParts = new ArrayList<>();
    private final Region before;
    private final Region during;
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
        stage = stage();
        model.steps().forEach(step -> captions.put(step, parts.label(words("step." + step), "player-caption")));
        repetition = parts.label("", "heading", "repetition");
        breath = parts.label("", "breath");
        ring = new HoldRing(parts);
        add = parts.addKey("", this::takeHome);
        if (parts.form().family() == Form.Family.COMPACT) {
            before = parts.turning(new Pages(new FlowColumn(cautions(poster()))), List.of(playKey(), add));
            during = duringSmall();
            node = new StackPane(before, during);
        } else {
            before = parts.leafing(new Pages(new FlowColumn(cautions(opening()))));
            during = during();
            node = layOut();
        }
    }

    private FigureView stage() {
        var view = new FigureView(model, parts.pictures(), words("summary"));
        stages.add(view);
        return view;
    }

    private Button playKey() {
        Button key = parts.key("play", "", this::playOrPause, "amber");
        playKeys.add(key);
        return key;
    }

    private Button legKey() {
        Button key = parts.key("mirror", "", model::changeLeg);
        legKeys.add(key);
        return key;
    }

    private Button againKey() {
        return parts.key("again", parts.words().text("player.again"), model::again);
    }

    private String words(String key) {
        return parts.words().text("stretch." + model.id() + "." + key);
    }

    private List<FlowColumn.Item> opening() {
        return List.of(item(parts.label(words("title"), "section-title"), 0, false),
                item(parts.label(words("summary")), SMALL_GAP, false));
    }

    /// The movement as a still picture beside its summary and the choice of leg; the strip above has the title.
    private List<FlowColumn.Item> poster() {
        FigureView picture = stage();
        picture.setMinSize(POSTER_WIDTH, POSTER_HEIGHT);
        picture.setPrefSize(POSTER_WIDTH, POSTER_HEIGHT);
        Button leg = legKey();
        leg.setMaxWidth(Double.MAX_VALUE);
        var beside = new VBox(GAP, parts.label(words("summary"), "strong"), leg);
        beside.setAlignment(Pos.CENTER);
        if (parts.form().portrait()) {
            return List.of(item(picture, 0, false), item(beside, GAP, false));
        }
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(GAP, picture, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        return List.of(item(row, 0, false));
    }

    /// What a person reads before they start.
    private List<FlowColumn.Item> cautions(List<FlowColumn.Item> opening) {
        List<FlowColumn.Item> items = new ArrayList<>(opening);
        items.add(item(parts.label(words("not-if"), "heading"), GAP, true));
        List<List<Run>> cautions = model.cautions().stream()
                .map(id -> List.of(new Run(parts.words().text("stretch.caution." + id), false))).toList();
        Prose.plain(List.of(new Passage.Bullets(cautions)), parts.form()).forEach(line -> items.add(item(line, SMALL_GAP, false)));
        items.add(item(parts.label(words("stop-if"), "strong"), GAP, false));
        items.add(item(Prose.line(words("feel")), GAP, false));
        return items;
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
        breath.setGraphic(parts.icons().node("breath", ICON));
        breath.setMaxWidth(Region.USE_PREF_SIZE);
        return column;
    }

    /// On a small panel: the stage as large as can be, then the count; other keys than Pause only while it rests.
    private Region duringSmall() {
        Button again = againKey();
        Button leg = legKey();
        restKeys.addAll(List.of(again, leg));
        runParts.add(breath);
        ring.setPrefHeight(0);
        VBox.setVgrow(ring, Priority.ALWAYS);
        repetition.setAlignment(Pos.CENTER);
        breath.setAlignment(Pos.CENTER);
        if (parts.form().isLow()) {
            Region beside = parts.beside(acted(), List.of(playKey(), again, leg, repetition, ring, breath));
            restKeys.forEach(key -> key.setContentDisplay(ContentDisplay.TEXT_ONLY));
            return beside;
        }
        var count = new VBox(SMALL_GAP, repetition, breath);
        count.setAlignment(Pos.CENTER);
        HBox.setHgrow(ring, Priority.ALWAYS);
        HBox.setHgrow(count, Priority.ALWAYS);
        ring.setPrefWidth(1);
        count.setPrefWidth(1);
        HBox counted = new HBox(GAP, ring, count);
        counted.setMinHeight(UPRIGHT_RING);
        counted.setMaxHeight(UPRIGHT_RING);
        HBox keys = row(playKey(), again, leg);
        restKeys.forEach(key -> key.setContentDisplay(ContentDisplay.TEXT_ONLY));
        Region acted = acted();
        VBox.setVgrow(acted, Priority.ALWAYS);
        return new VBox(GAP, acted, counted, keys);
    }

    /// The stage above the words of the present step.
    private Region acted() {
        VBox.setVgrow(stage, Priority.ALWAYS);
        var steps = new StackPane(captions.values().toArray(Node[]::new));
        steps.setAlignment(Pos.TOP_LEFT);
        var acted = new VBox(SMALL_GAP, stage, steps);
        acted.setMinSize(0, 0);
        return acted;
    }

    private Region layOut() {
        Form form = parts.form();
        var right = new StackPane(before, during);
        right.setMinSize(0, 0);
        Region above = Split.of(acted(), right, form, form.hasRoomBeside() ? 0.64 : 0.54, 0.58);
        VBox.setVgrow(above, Priority.ALWAYS);
        Button play = playKey();
        Button leg = legKey();
        Button again = againKey();
        var rows = form.portrait() || form.size() == TextSize.LARGEST
                ? new VBox(GAP, above, row(play, again), row(leg, add))
                : new VBox(GAP, above, row(leg, play, again, add));
        rows.setMinSize(0, 0);
        return rows;
    }

    /// Keys that fill a row, of equal width where there is room; the icon stands above its word where the row is full.
    private HBox row(Button... keys) {
        Form form = parts.form();
        var row = new HBox(GAP, keys);
        row.setMinHeight(Region.USE_PREF_SIZE);
        for (Button key : keys) {
            HBox.setHgrow(key, Priority.ALWAYS);
            key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            key.setMinWidth(0);
            if (form.portrait() || form.family() == Form.Family.WIDE) {
                key.setPrefWidth(1);
            }
            key.getStyleClass().add("player-key");
            if (form.portrait() && form.family() != Form.Family.COMPACT && form.size() != TextSize.STANDARD) {
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

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showMoment() {
        Stretch.Phase phase = model.phase();
        boolean reading = model.isAtStart() || model.isFinished();
        before.setVisible(reading);
        during.setVisible(!reading);
        captions.forEach((step, caption) -> caption.setVisible(step.equals(phase.step())));
        repetition.setText(phase.repetition() == 0 ? parts.words().text("player.get-ready")
                : parts.words().text(phase.holding() ? "player.hold" : "player.turn", phase.repetition(), phase.repetitions()));
        ring.show(phase.holding() ? phase.holdLeft() : phase.left(), model.holdShare(), phase.holding());
        breath.setText(parts.words().text(phase.breathingIn() ? "player.breathe-in" : "player.breathe-out"));
        stages.forEach(FigureView::paint);
    }

    private void showState(boolean playing) {
        String word = parts.words().text(playing ? "player.pause" : model.isAtStart() ? "player.start" : "player.play");
        playKeys.forEach(key -> {
            key.setText(word);
            key.setGraphic(parts.icons().node(playing ? "pause" : "play", ICON));
        });
        restKeys.forEach(key -> show(key, !playing));
        runParts.forEach(part -> show(part, playing));
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
    public void takeUp(Screen before) {
        if (before instanceof PlayerScreen other) {
            model.takeUp(other.model);
        }
    }

    @Override
    public void entered(Lifetime lifetime) {
        lifetime.holds(model.playing().subscribe(this::showState));
        lifetime.holds(model.seconds().subscribe(this::showMoment));
        lifetime.holds(model.left().subscribe(left -> {
            legKeys.forEach(key -> key.setText(parts.words().text(left ? "player.left" : "player.right")));
            stages.forEach(FigureView::paintBackdrop);
            stages.forEach(FigureView::paint);
        }));
        showAdd();
        lifetime.holds(clock::stop);
    }
}
