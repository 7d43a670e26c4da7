package org.nightstep.ui.stretch;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.nightstep.content.Source;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.ui.shell.Lifetime;
import org.nightstep.ui.shell.Route;
import org.nightstep.ui.shell.Screen;

/// Shows a stretch or a routine: first what forbids it, then, on a touch, the person, the step in words and the count of the
/// hold; at the end it asks how that was.
public final class PlayerScreen implements Screen {

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Consumer<String> voice;
    private final Layout layout;
    private final Clock clock = new Clock(this::advance);
    private PlayerModel.Face face;
    private SpokenCue.Moment spoken;
    private double settled;

    /// @param sources of what the stretches rest on
    /// @param voice   says the steps and the count
    public PlayerScreen(Parts parts, PlayerModel model, List<Source> sources, Consumer<Route> go, Consumer<String> voice) {
        this.parts = parts;
        this.model = model;
        this.voice = voice;
        words = new PlayerWords(parts.words(), model);
        var cautions = new CautionPages(parts, model, words, sources);
        var after = new AfterStretch(parts, model, words, go);
        layout = parts.form().family() == Form.Family.WIDE
                ? new LargeLayout(parts, model, words, cautions, after)
                : new SmallLayout(parts, model, words, cautions, after);
        model.open();
    }

    public PlayerModel model() {
        return model;
    }

    private void advance(double seconds) {
        layout.stages().forEach(stage -> stage.advance(seconds));
        model.advance(seconds);
    }

    private void showMoment() {
        if (face != model.face()) {
            if (face == PlayerModel.Face.READING && model.playing().get()) {
                layout.stages().forEach(FigureView::dissolve);
            }
            face = model.face();
            layout.show(face);
            layout.showKeys();
        }
        if (model.isStill() && model.playing().get() && model.settled() != settled) {
            layout.stages().forEach(FigureView::dissolve);
        }
        settled = model.settled();
        layout.showMoment();
        speak();
    }

    private void speak() {
        SpokenCue.Moment now = words.moment();
        if (model.playing().get()) {
            SpokenCue.between(spoken, now).ifPresent(voice);
            spoken = now;
        }
    }

    private void showSetting(Setting before, Setting now) {
        if (model.playing().get() && before.turn() != now.turn()) {
            layout.stages().forEach(FigureView::dissolve);
        }
        layout.stages().forEach(FigureView::paintAll);
        layout.showKeys();
        layout.showMoment();
    }

    private void showPlaying(boolean playing) {
        if (playing) {
            clock.start();
        } else {
            clock.stop();
            layout.stages().forEach(FigureView::settle);
        }
        layout.showKeys();
        showMoment();
    }

    @Override
    public Node node() {
        return layout.node();
    }

    @Override
    public List<String> place() {
        return List.of(parts.words().text("place.stretches"), words.own("title"));
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
        lifetime.holds(model.playing().subscribe(this::showPlaying));
        lifetime.holds(model.seconds().subscribe(this::showMoment));
        lifetime.holds(model.slow().subscribe(layout::showKeys));
        lifetime.holds(model.setting().subscribe(this::showSetting));
        layout.stages().forEach(FigureView::paintAll);
        lifetime.holds(clock::stop);
    }
}
