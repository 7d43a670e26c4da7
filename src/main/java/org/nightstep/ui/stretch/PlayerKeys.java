package org.nightstep.ui.stretch;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.nightstep.figure.Look;
import org.nightstep.ui.part.Parts;

/// The keys of the player, and what stands on them at a moment.
final class PlayerKeys {

    private static final double ICON = 44;

    private final Parts parts;
    private final PlayerModel model;
    private final PlayerWords words;
    private final Button play;
    private final Button leg;
    private final Button add;
    private final Button back;
    private final Button on;
    private final Button slower;
    private final Button person;
    private final Button again;
    private final Button mirror;
    private final Button view;
    private boolean isBrief;

    PlayerKeys(Parts parts, PlayerModel model, PlayerWords words) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        play = parts.key("play", "", this::playOrPause, "amber", "player-play");
        leg = key("mirror", "", model::changeLeg);
        back = key("step-back", text("player.step-back"), model::stepBack);
        on = key("step-on", text("player.step-on"), model::stepOn);
        slower = key("slower", text("player.slower"), model::slower);
        person = key("person", text("player.person"), model::choosePerson);
        again = key("again", text("player.again"), model::again);
        mirror = key("follow", text("player.mirror"), model::mirror);
        view = key("view", text("player.view"), model::view);
        add = parts.addKey("", this::takeHome);
    }

    private Button key(String icon, String words, Runnable action) {
        Button key = parts.key(icon, words, action);
        narrow(key);
        return key;
    }

    /// Its icon stands above its word.
    static void narrow(Button key) {
        key.getStyleClass().add("player-key");
        key.setContentDisplay(ContentDisplay.TOP);
    }

    private String text(String key) {
        return parts.words().text(key);
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
        show();
    }

    Button play() {
        return play;
    }

    Button add() {
        return add;
    }

    /// With its icon above few words.
    Button addBrief() {
        narrow(add);
        isBrief = true;
        return add;
    }

    Button again() {
        return again;
    }

    Button leg() {
        return leg;
    }

    Button legBeside() {
        leg.setContentDisplay(ContentDisplay.LEFT);
        leg.getStyleClass().remove("player-key");
        return leg;
    }

    Button back() {
        return back;
    }

    Button on() {
        return on;
    }

    Button slower() {
        return slower;
    }

    Button person() {
        return person;
    }

    Button mirror() {
        return mirror;
    }

    Button view() {
        return view;
    }

    /// Shows the other keys.
    ///
    /// @param shown whether these are they
    Button more(boolean shown, Runnable turn) {
        Button more = key("more", text(shown ? "player.fewer" : "player.more"), turn);
        mark(more, shown);
        return more;
    }

    /// The present state.
    void show() {
        boolean playing = model.playing().get();
        play.setText(text(playing ? "player.pause" : model.isAtStart() ? "player.start" : "player.play"));
        play.setGraphic(parts.icons().node(playing ? "pause" : "play", ICON));
        leg.setText(words.leg().orElse(text("player.both")));
        leg.setDisable(words.leg().isEmpty());
        mark(slower, model.slow().get());
        mark(mirror, model.setting().get().mirrored());
        mark(view, model.setting().get().look() == Look.MUSCLES);
        String onSheet = model.isOnSheet() ? "sheet.added" : "sheet.add";
        add.setText(isBrief ? text(onSheet + ".short") : parts.brief(onSheet));
        add.setDisable(model.isOnSheet());
    }

    private static void mark(Button key, boolean chosen) {
        key.getStyleClass().remove("chosen");
        if (chosen) {
            key.getStyleClass().add("chosen");
        }
    }
}
