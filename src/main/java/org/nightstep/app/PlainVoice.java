package org.nightstep.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Outcome.Given;
import org.nightstep.triage.Question;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// Plain lines with numbered answers, for a person at a terminal.
final class PlainVoice implements InterviewVoice {

    private final Wording words;
    private final UnaryOperator<String> causeName;
    private final UnaryOperator<String> sourceName;
    private final PrintWriter out;

    PlainVoice(Wording words, UnaryOperator<String> causeName, UnaryOperator<String> sourceName, PrintWriter out) {
        this.words = words;
        this.causeName = causeName;
        this.sourceName = sourceName;
        this.out = out;
    }

    @Override
    public void ask(Question question) {
        Wording.QuestionWords asked = words.question(question.id());
        out.println();
        out.println(asked.text() + " (" + asked.help() + ")");
        int number = 1;
        for (Answer answer : question.answers()) {
            Wording.AnswerWords card = words.answer(question.id(), answer.id());
            out.println("  " + number++ + "  " + card.text() + (card.line().isEmpty() ? "" : ", " + card.line()));
        }
        out.flush();
    }

    @Override
    public void mistake(String what) {
        out.println(what);
        out.flush();
    }

    @Override
    public void tell(Outcome outcome) {
        Wording.UrgencyWords urgency = words.urgency(outcome.urgency());
        out.println();
        out.println(urgency.title());
        out.println(urgency.clinic() + " " + urgency.home() + " " + urgency.comeBack());
        if (outcome.urgency() != Urgency.NOW && outcome.causes().isEmpty()) {
            out.println(words.intendedUse().noCause());
        }
        section("May fit what you told us", outcome.causes().stream().map(cause ->
                causeName.apply(cause.id()) + (cause.fit() == Outcome.Fit.MUCH ? " (fits much)." : " (fits some).")
                        + youSaid(cause.reasons())).toList());
        section("What to do", outcome.advice().stream().map(id -> words.advice(id).action()).toList());
        section("Not for you", outcome.heldBack().stream().map(held -> words.advice(held.advice()).name() + ". "
                + words.gate(held.gate()) + youSaid(held.because())).toList());
        section("Stretches open", outcome.stretches().open());
        section("Stretches locked", outcome.stretches().locked());
        section("Why", outcome.rules().stream().map(rule -> words.rule(rule.id())
                + " [" + rule.level().id() + "; " + sourceName.apply(rule.source()) + "]").toList());
        out.println();
        out.println(words.intendedUse().result());
        out.flush();
    }

    private String youSaid(List<Given> answers) {
        return answers.stream().map(words::said).collect(Collectors.joining("; ", " You said: ", "."));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title + ":");
            lines.forEach(line -> out.println("  - " + line));
        }
    }
}
