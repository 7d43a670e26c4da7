package org.nightstep.ui.wizard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nightstep.content.Source;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

/// One question of the visit's interview: its words, what is chosen, and where it leads.
public final class QuestionModel {

    /// @param spoken what a listener hears
    public record Option(String id, String title, String line, Optional<String> picture, String spoken) {
    }

    private final Tree tree;
    private final Wording wording;
    private final Question question;
    private final Visit visit;
    private final Optional<Source> source;
    private final Optional<PainPlaces> places;
    private final ReadOnlyObjectWrapper<Set<String>> chosen;
    private final ReadOnlyObjectWrapper<Optional<String>> legs;
    private final ReadOnlyBooleanWrapper several;

    /// @param sources by id
    /// @throws java.util.NoSuchElementException when the tree has no such question
    public QuestionModel(Tree tree, Wording wording, BodyMap map, Map<String, Source> sources, String question, Visit visit) {
        this.tree = tree;
        this.wording = wording;
        this.question = tree.question(question).orElseThrow();
        this.visit = visit;
        source = Optional.ofNullable(sources.get(this.question.source()));
        places = PainPlaces.of(tree, map, this.question);
        chosen = new ReadOnlyObjectWrapper<>(visit.ticked(question).orElseGet(this::given));
        legs = new ReadOnlyObjectWrapper<>(places.flatMap(this::toldLegs));
        several = new ReadOnlyBooleanWrapper(this.question.kind() == Question.Kind.MANY && !(this.question.mostlyOne() && isAtMostOne()));
    }

    /// Where the answers are places on the map of the legs: of these only those that were touched there count.
    private Set<String> given() {
        Set<String> ids = given(question);
        places.ifPresent(map -> {
            ids.retainAll(map.boxes().stream().map(Answer::id).toList());
            ids.addAll(visit.places());
        });
        return ids;
    }

    private Set<String> given(Question asked) {
        return visit.interview().get().asked().stream().filter(one -> one.question().equals(asked))
                .flatMap(one -> one.answers().stream()).map(Answer::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> toldLegs(PainPlaces map) {
        Set<String> told = visit.ticked(map.sides().id()).orElseGet(() -> given(map.sides()));
        boolean alike = map.onBothLegs(chosen.get()).equals(chosen.get());
        return map.bothLegs().stream().map(Answer::id).filter(told::contains).filter(_ -> alike).findFirst();
    }

    /// A place on both legs is one answer.
    private boolean isAtMostOne() {
        Set<String> all = legs.get().isEmpty() ? chosen.get() : places.orElseThrow().answers(chosen.get());
        return all.size() <= 1;
    }

    public String text() {
        return wording.question(question.id()).text();
    }

    public String help() {
        return wording.question(question.id()).help();
    }

    /// Why this is asked, in one sentence.
    public String why() {
        return wording.question(question.id()).why();
    }

    /// Where it is written that this matters.
    public Optional<Source> source() {
        return source;
    }

    /// Whether several answers may be chosen now; if not, one is all there is to say.
    public ReadOnlyBooleanProperty several() {
        return several.getReadOnlyProperty();
    }

    /// Whether one answer is all there is to say, unless the person wants to choose several.
    public boolean isMostlyOne() {
        return question.mostlyOne() && !several.get();
    }

    public void chooseSeveral() {
        several.set(true);
    }

    /// Whether touching this answer is all there is to say. After a danger sign was given, where one more must be seen today or
    /// sooner, or is an emergency with what is known, "none of these" alone is not: so grave a thing is denied with a second touch.
    public boolean isLastWord(String answer) {
        return !several.get() || answer.equals(Answer.NONE) && !(question.room() == Question.Room.EXTRA && hasPressingSign());
    }

    private boolean hasPressingSign() {
        List<Answer> signs = question.answers().stream().filter(sign -> !sign.isNoneOrUnsure()).toList();
        return signs.stream().flatMap(sign -> tree.urgencyOf(sign).stream()).anyMatch(urgency -> urgency.isMorePressingThan(Urgency.SOON))
                || isEmergency(signs.stream().map(Answer::id).collect(Collectors.toSet()));
    }

    /// The map on which this question is answered, if it is.
    public Optional<BodyMap> map() {
        return places.map(PainPlaces::map);
    }

    /// The answers on cards; beside a map, those that have no place on it.
    public List<Option> options() {
        return places.map(PainPlaces::boxes).orElse(question.answers()).stream().map(this::option).toList();
    }

    /// A place of the map.
    public Option option(BodyMap.Region region) {
        return option(question.answer(region.part()).orElseThrow());
    }

    /// Beside a map, what a person may say first: that a place counts on both legs.
    public List<Option> bothLegs() {
        return places.stream().flatMap(map -> map.bothLegs().stream().map(answer -> option(map.sides(), answer))).toList();
    }

    private Option option(Answer answer) {
        return option(question, answer);
    }

    private Option option(Question of, Answer answer) {
        Wording.AnswerWords words = wording.answer(of.id(), answer.id());
        String spoken = words.line().isEmpty() ? words.text() : words.text() + ", " + words.line();
        return new Option(answer.id(), words.text(), words.line(), answer.picture(), spoken);
    }

    /// Names of the stages in order.
    public List<String> stages() {
        return tree.stages().stream().map(wording::stage).toList();
    }

    public int stage() {
        return tree.stages().indexOf(question.stage());
    }

    /// Which question of its stage this is for the person, from 1.
    public int position() {
        return inStage().indexOf(question) + 1;
    }

    /// How many questions its stage has, if the person has nothing more to tell.
    public int count() {
        return inStage().size();
    }

    private List<Question> inStage() {
        Interview all = visit.interview().get();
        while (!all.isFinished()) {
            Question next = all.next().orElseThrow();
            all = all.answer(next.id(), leastSaid(next));
        }
        return Stream.concat(all.asked().stream().map(Interview.Asked::question), Stream.of(question)).distinct()
                .filter(asked -> asked.stage().equals(question.stage()) && !isToldOnMap(asked)).toList();
    }

    private boolean isToldOnMap(Question asked) {
        return places.map(map -> map.map().questions().sides()).filter(asked.id()::equals).isPresent();
    }

    private static Set<String> leastSaid(Question question) {
        return Stream.of(Answer.NONE, Answer.UNSURE).filter(id -> question.answer(id).isPresent()).findFirst().map(Set::of)
                .orElseGet(() -> Set.of(question.answers().getFirst().id()));
    }

    /// Questions whose answers no longer count because an earlier one was changed.
    public List<String> dropped() {
        return visit.dropped().stream().map(id -> wording.question(id).text()).toList();
    }

    /// Ids of answers; of regions where there is a map.
    public ReadOnlyObjectProperty<Set<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Which of [#bothLegs()] holds, if one does.
    public ReadOnlyObjectProperty<Optional<String>> legs() {
        return legs.getReadOnlyProperty();
    }

    /// Chooses an answer or a region, or takes it back; "none of these" stands alone.
    ///
    /// @return whether all is said: not where the last word takes back what was ticked before
    public boolean touch(String answer) {
        boolean takesBack = several.get() && chosen.get().stream().anyMatch(other -> !other.equals(answer));
        Set<String> touched = onLegs(Set.of(answer));
        Set<String> now = new LinkedHashSet<>(chosen.get());
        if (isLastWord(answer)) {
            now.clear();
            now.addAll(touched);
        } else if (!now.removeAll(touched)) {
            boolean alone = answer.equals(Answer.NONE);
            now.removeIf(other -> alone || other.equals(Answer.NONE));
            now.addAll(touched);
        }
        choose(now);
        return isLastWord(answer) && !takesBack;
    }

    /// Says that what is touched holds for both legs, in one of the ways of [#bothLegs()], or takes that back.
    public void touchLegs(String way) {
        legs.set(Optional.of(way).filter(other -> !legs.get().equals(Optional.of(other))));
        visit.tick(places.orElseThrow().sides().id(), legs.get().map(Set::of).orElse(Set.of()));
        choose(onLegs(chosen.get()));
    }

    private Set<String> onLegs(Set<String> answers) {
        return legs.get().isEmpty() ? answers : places.orElseThrow().onBothLegs(answers);
    }

    private void choose(Set<String> now) {
        chosen.set(now);
        visit.tick(question.id(), now);
    }

    /// Whether what is chosen makes it certain that staff must be told now: then no other sign has to be seen first.
    public boolean isEmergency() {
        return isEmergency(chosen.get());
    }

    private boolean isEmergency(Set<String> answers) {
        Interview before = visit.interview().get();
        boolean calm = before.asks(question.id()) && question.allows(answers) && before.reopen(question.id()).urgency() != Urgency.NOW;
        return calm && before.answer(question.id(), answers).urgency() == Urgency.NOW;
    }

    /// Gives the answer.
    ///
    /// @return where that leads
    public Route goOn() {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        answers.put(question.id(), places.map(map -> map.answers(chosen.get())).orElse(chosen.get()));
        places.ifPresent(map -> {
            Set<String> touched = map.touched(chosen.get());
            if (legs.get().isPresent() || !touched.isEmpty() || !visit.places().isEmpty() || isSaidOfBothLegs(map)) {
                answers.put(map.sides().id(), legs.get().or(() -> map.side(chosen.get())).map(Set::of).orElse(Set.of()));
            }
            visit.places().clear();
            visit.places().addAll(touched);
        });
        visit.answer(answers);
        return Way.on(visit.interview().get());
    }

    private boolean isSaidOfBothLegs(PainPlaces map) {
        return map.bothLegs().stream().map(Answer::id).anyMatch(given(map.sides())::contains);
    }
}
