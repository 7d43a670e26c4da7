package org.nightstep.ui.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.nightstep.language.Language;
import org.nightstep.ui.part.Form;
import org.nightstep.ui.part.Parts;
import org.nightstep.speech.Speaker;
import org.nightstep.visit.IdleWatch;
import org.nightstep.visit.Visit;

/// Shows the screen of the present route in its frame, and the dialogues above it.
public final class Shell {

    /// Makes the screen of a route.
    public interface Screens {

        /// @param asides what the screen opens above itself
        Screen screen(Route route, Parts parts, Asides asides);

        /// What to say once more before the visit of somebody who does not answer is forgotten.
        Optional<String> beforeForgetting();
    }

    /// What stands above a screen and waits for an answer.
    public enum Dialogue {
        TEXT, LANGUAGE, STAFF, IDLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Navigator navigator;
    private final Visit visit;
    private final Screens screens;
    private final Function<Form, Parts> partsOf;
    private final List<Language> languages;
    private final Speaker speaker;
    private final Voice voice;
    private final TooSoon tooSoon;
    private final StackPane place = new StackPane();
    private final Overlay overlay = new Overlay(this::listen);
    private final Dialogues dialogues = new Dialogues(overlay::hide);
    private final Surface surface;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final SimpleIntegerProperty secondsLeft = new SimpleIntegerProperty();
    private Lifetime lifetime = new Lifetime();
    private Route shownRoute;

    /// @param partsOf   parts in the visit's present language, for a form
    /// @param languages those a person may choose from
    /// @param speaker   reads aloud
    /// @param clock     tells a touch from its echo
    public Shell(Panel panel, Navigator navigator, Visit visit, Screens screens, Function<Form, Parts> partsOf,
                 List<Language> languages, Speaker speaker, InstantSource clock) {
        this.navigator = navigator;
        this.visit = visit;
        this.screens = screens;
        this.partsOf = partsOf;
        this.languages = languages;
        this.speaker = speaker;
        tooSoon = new TooSoon(clock);
        place.addEventFilter(MouseEvent.ANY, tooSoon);
        surface = new Surface(new StackPane(place, overlay.node()), panel);
        surface.addEventHandler(ActionEvent.ACTION, _ -> listen());
        voice = new Voice(speaker, visit, this::front, () -> parts().words());
        visit.colourMode().subscribe(surface::show);
        visit.textSize().subscribe(size -> {
            surface.show(size);
            rebuild();
        });
        visit.language().subscribe(this::rebuild);
        navigator.current().subscribe(this::rebuild);
    }

    public Surface surface() {
        return surface;
    }

    public ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    public Navigator navigator() {
        return navigator;
    }

    /// Takes another panel, as when the window is resized.
    public void show(Panel panel) {
        surface.show(panel);
        rebuild();
    }

    /// Shows a dialogue above the present screen.
    public void open(Dialogue dialogue) {
        Parts parts = parts();
        switch (dialogue) {
            case TEXT -> overlay.show(dialogues.textAndContrast(parts, visit));
            case LANGUAGE -> overlay.show(dialogues.language(parts, languages, visit));
            case STAFF -> overlay.show(dialogues.staffHelp(parts, () -> goStaff(new Route.ClinicalCodes("")), () -> goStaff(new Route.QuickPrint())));
            case IDLE -> overlay.ask(dialogues.idleQuestion(parts, screens.beforeForgetting(), secondsLeft));
        }
    }

    private void goStaff(Route route) {
        overlay.hide();
        navigator.go(route);
    }

    /// Takes away the dialogue, if there is one.
    public void close() {
        overlay.hide();
    }

    /// Acts on what the idle watch says: asks, or forgets the visit.
    public void heed(IdleWatch watch) {
        boolean reads = speaker.isSpeaking() && !overlay.isAsking();
        if (navigator.current().get() instanceof Route.Attract || screen.get().isBusy() || reads) {
            watch.touched();
            return;
        }
        switch (watch.state()) {
            case IdleWatch.State.Present() -> stopAsking();
            case IdleWatch.State.Asking(int left) -> ask(left);
            case IdleWatch.State.Gone() -> leave();
        }
    }

    /// Ends the visit: everything is forgotten, the attract screen returns.
    public void leave() {
        visit.voice().set(false);
        overlay.hide();
        navigator.leave();
        visit.forget();
    }

    private void stopAsking() {
        if (overlay.isAsking()) {
            overlay.hide();
        }
    }

    private void ask(int left) {
        secondsLeft.set(left);
        if (!overlay.isAsking()) {
            open(Dialogue.IDLE);
        }
    }

    private Parts parts() {
        Panel panel = surface.panel();
        return partsOf.apply(new Form(panel.family(), panel.isPortrait(), visit.textSize().get()));
    }

    /// What takes touches, laid out.
    private Node front() {
        surface.applyCss();
        surface.layout();
        return overlay.shown().isPresent() ? overlay.shown().get() : place.getChildren().getFirst();
    }

    /// The voice tells what has changed; a screen that is busy speaks for itself.
    private void listen() {
        if (overlay.shown().isPresent() || !screen.get().isBusy()) {
            voice.look();
        }
    }

    private void rebuild() {
        voice.stop();
        lifetime.end();
        lifetime = new Lifetime();
        Parts parts = parts();
        Route route = navigator.current().get();
        Screen next = screens.screen(route, parts, new Above());
        if (route.equals(shownRoute)) {
            next.takeUp(screen.get());
        }
        shownRoute = route;
        tooSoon.restart();
        Region shown = next.place().isEmpty()
                ? new StackPane(next.node())
                : new Frame(parts, next, new BarKeys(), lifetime);
        place.getChildren().setAll(shown);
        screen.set(next);
        next.entered(lifetime);
        listen();
    }

    private final class Above implements Asides {

        @Override
        public void open(String title, Region content) {
            overlay.show(dialogues.aside(parts(), title, content));
        }

        @Override
        public void close() {
            overlay.hide();
        }
    }

    private final class BarKeys implements Frame.Keys {

        @Override
        public void back() {
            navigator.back();
        }

        @Override
        public void home() {
            navigator.home();
        }

        @Override
        public void listen() {
            visit.voice().set(!visit.voice().get());
        }

        @Override
        public void textAndContrast() {
            open(Dialogue.TEXT);
        }

        @Override
        public void language() {
            open(Dialogue.LANGUAGE);
        }

        @Override
        public void sheet() {
            navigator.go(new Route.TakeHome());
        }

        @Override
        public void staffHelp() {
            open(Dialogue.STAFF);
        }

        @Override
        public boolean canGoBack() {
            return navigator.canGoBack();
        }

        @Override
        public boolean hasVoice() {
            return speaker.isAvailable();
        }

        @Override
        public ObservableBooleanValue voice() {
            return visit.voice();
        }

        @Override
        public boolean hasLanguages() {
            return languages.size() > 1;
        }

        @Override
        public ObservableIntegerValue sheetCount() {
            return Bindings.size(visit.sheet());
        }
    }
}
