package org.nightstep.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
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
    private final ObservableSet<String> places = FXCollections.observableSet(new LinkedHashSet<>());
    private List<String> dropped = List.of();
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

    /// Answers questions, for the first time or anew, those of them that are asked. What only mattered because of an
    /// earlier answer is dropped.
    ///
    /// @param answers by question, in the order of the tree; none for a question that is open again
    /// @throws IllegalArgumentException where the answers to a question do not go together
    public void answer(Map<String, Set<String>> answers) {
        Interview before = interview.get();
        Interview after = before;
        for (Map.Entry<String, Set<String>> given : answers.entrySet()) {
            if (after.asks(given.getKey())) {
                after = given.getValue().isEmpty() ? after.reopen(given.getKey()) : after.answer(given.getKey(), given.getValue());
            }
        }
        Set<Question> kept = after.asked().stream().map(Interview.Asked::question).collect(Collectors.toSet());
        dropped = before.asked().stream().map(Interview.Asked::question).filter(asked -> !kept.contains(asked)).map(Question::id).filter(asked -> !answers.containsKey(asked)).toList();
        ticked.keySet().removeAll(dropped);
        interview.set(after);
    }

    /// Questions whose answers the last answer has dropped.
    public List<String> dropped() {
        return dropped;
    }

    /// Ids of the regions of the body map where it hurts.
    public ObservableSet<String> places() {
        return places;
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
        places.clear();
        dropped = List.of();
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
