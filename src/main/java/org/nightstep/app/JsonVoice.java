package org.nightstep.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Question;
import org.nightstep.triage.Wording;

/// One JSON object a line, for programs and for trying the wizard from a script.
final class JsonVoice implements InterviewVoice {

    private final Wording words;
    private final PrintWriter out;

    JsonVoice(Wording words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public void ask(Question question) {
        Wording.QuestionWords asked = words.question(question.id());
        say("question", Json.object("id", question.id(), "text", asked.text(), "kind", question.kind().id(),
                "answers", question.answers().stream().map(answer -> answer(question, answer)).toList(),
                "help", asked.help()));
    }

    private Map<String, Object> answer(Question question, Answer answer) {
        Wording.AnswerWords card = words.answer(question.id(), answer.id());
        return Json.object("id", answer.id(), "text",
                card.line().isEmpty() ? card.text() : card.text() + ", " + card.line());
    }

    @Override
    public void mistake(String what) {
        say("error", what);
    }

    @Override
    public void tell(Outcome outcome) {
        say("outcome", Json.object(
                "urgency", outcome.urgency().id(),
                "causes", outcome.causes().stream().map(cause -> Json.object("id", cause.id(),
                        "fit", cause.fit().id(), "reasons", said(cause.reasons()))).toList(),
                "advice", outcome.advice(),
                "heldBack", outcome.heldBack().stream().map(held -> Json.object("id", held.advice(),
                        "why", words.gate(held.gate()))).toList(),
                "stretches", Json.object("open", outcome.stretches().open(), "locked", outcome.stretches().locked()),
                "rules", outcome.rules().stream().map(rule -> Json.object("id", rule.id(),
                        "level", rule.level().id(), "source", rule.source())).toList(),
                "questionsAsked", outcome.questionsAsked()));
    }

    private List<String> said(List<Given> reasons) {
        return reasons.stream().map(words::said).toList();
    }

    private void say(String name, Object value) {
        out.println(Json.line(Json.object(name, value)));
        out.flush();
    }
}
