package org.nightstep.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Tree;

/// All the kiosk knows of the person in front of it. Nothing of it is ever written anywhere, and [#forget] leaves nothing.
public final class Visit {

    private final String firstLanguage;
    private final Tree tree;
    private final StringProperty language;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize", TextSize.STANDARD);
    private final ObjectProperty<ColourMode> colourMode = new SimpleObjectProperty<>(this, "colourMode", ColourMode.DAY);
    private final BooleanProperty voice = new SimpleBooleanProperty(this, "voice", false);
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final BooleanProperty lessMovement = new SimpleBooleanProperty(this, "lessMovement", false);
    private final ObjectProperty<Interview> interview;
    private final Map<String, Set<String>> ticked = new HashMap<>();
    private final ObservableList<SheetItem> sheet = FXCollections.observableArrayList();
    private final ObservableList<String> ownRoutine = FXCollections.observableArrayList();
    private final Set<String> seen = new HashSet<>();

    /// @param firstLanguage the clinic's language, in which each visit begins
    public Visit(String firstLanguage, Tree tree) {
        this.firstLanguage = firstLanguage;
        this.tree = tree;
        language = new SimpleStringProperty(this, "language", firstLanguage);
        interview = new SimpleObjectProperty<>(this, "interview", Interview.start(tree));
    }

    public StringProperty language() {
        return language;
    }

    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// Whether screens are read aloud: only after the person has asked for it, for others may hear.
    public BooleanProperty voice() {
        return voice;
    }

    /// Who shows the stretches; empty before somebody was chosen.
    public StringProperty person() {
        return person;
    }

    /// Whether pictures stand still and change gently, for people whom movement makes dizzy.
    public BooleanProperty lessMovement() {
        return lessMovement;
    }

    /// Ids of the stretches the person chose for a routine of their own, in the order chosen.
    public ObservableList<String> ownRoutine() {
        return ownRoutine;
    }

    public ObjectProperty<ColourMode> colourMode() {
        return colourMode;
    }

    /// The answers so far.
    public ObjectProperty<Interview> interview() {
        return interview;
    }

    /// What was last ticked at a question, whether or not Continue was touched yet; empty before a tick.
    public Optional<Set<String>> ticked(String question) {
        return Optional.ofNullable(ticked.get(question));
    }

    /// Remembers ticks, so that they stand when the screen is built anew.
    public void tick(String question, Set<String> answers) {
        ticked.put(question, Set.copyOf(answers));
    }

    /// Remembers that a topic was opened, so that its card says so.
    public void see(String topic) {
        seen.add(topic);
    }

    public boolean hasSeen(String topic) {
        return seen.contains(topic);
    }

    /// What goes on the take-home sheet, in the order in which it was chosen.
    public ObservableList<SheetItem> sheet() {
        return sheet;
    }

    /// Puts something on the sheet; a second time does nothing.
    public void take(SheetItem item) {
        if (!sheet.contains(item)) {
            sheet.add(item);
        }
    }

    public boolean takes(SheetItem item) {
        return sheet.contains(item);
    }

    /// Begins the questions anew; what the old answers came to leaves the sheet as well.
    public void restartInterview() {
        interview.set(Interview.start(tree));
        ticked.clear();
        sheet.remove(new SheetItem.WizardOutcome());
    }

    /// The person has left.
    public void forget() {
        voice.set(false);
        restartInterview();
        sheet.clear();
        seen.clear();
        ownRoutine.clear();
        person.set("");
        lessMovement.set(false);
        language.set(firstLanguage);
        textSize.set(TextSize.STANDARD);
        colourMode.set(ColourMode.DAY);
    }
}
