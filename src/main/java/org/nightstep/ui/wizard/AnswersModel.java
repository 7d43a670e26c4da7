package org.nightstep.ui.wizard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.figure.BodyMap;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Wording;
import org.nightstep.ui.shell.Route;
import org.nightstep.visit.Visit;

/// All answers of the visit, to look over.
///
/// @param map that answers two questions at once; these stand as one
public record AnswersModel(Wording wording, BodyMap map, Visit visit) {

    /// @param said   in the person's own words
    /// @param change where it is answered anew
    public record Given(String question, List<String> said, Route change) {
    }

    public List<Given> all() {
        return visit.interview().get().asked().stream().filter(asked -> !isTold(asked)).map(this::given).toList();
    }

    /// The side of a place on the map was told with the place.
    private boolean isTold(Interview.Asked asked) {
        return asked.question().id().equals(map.questions().sides()) && !visit.places().isEmpty();
    }

    private Given given(Interview.Asked asked) {
        String question = asked.question().id();
        boolean onMap = question.equals(map.questions().where()) && !visit.places().isEmpty();
        Stream<String> said = asked.answers().stream().map(answer -> said(question, answer));
        Stream<String> side = visit.interview().get().asked().stream().filter(_ -> onMap).filter(this::isTold)
                .flatMap(sides -> sides.answers().stream().map(answer -> said(sides.question().id(), answer)));
        return new Given(wording.question(question).text(), Stream.concat(said, side).filter(words -> !words.isEmpty()).collect(Collectors.toList()),
                new Route.WizardQuestion(question));
    }

    private String said(String question, Answer answer) {
        return wording.answer(question, answer.id()).said();
    }

    /// Questions whose answers no longer count because an earlier one was changed.
    public List<String> dropped() {
        return visit.dropped().stream().map(id -> wording.question(id).text()).toList();
    }

    /// What the answers come to; a question where that is still open.
    public Route goOn() {
        return Way.back(visit.interview().get());
    }
}
