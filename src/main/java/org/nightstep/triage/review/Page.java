package org.nightstep.triage.review;

import static org.nightstep.triage.review.Markup.element;
import static org.nightstep.triage.review.Markup.text;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.content.Source;
import org.nightstep.triage.Answer;
import org.nightstep.triage.CausePattern;
import org.nightstep.triage.Condition;
import org.nightstep.triage.Gate;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.UrgencyRule;
import org.nightstep.triage.Wording;

/// The tables, in the order in which an interview uses them.
final class Page {

    private static final String WHERE_FROM = "Where it is from";

    private final Tree tree;
    private final Names names;
    private final Wording wording;
    private final ConditionText conditions;

    Page(Tree tree, Names names) {
        this.tree = tree;
        this.names = names;
        this.wording = names.wording();
        this.conditions = new ConditionText(names);
    }

    String html(String css, String diagram) {
        String title = "The questions of the kiosk: a page to review";
        return "<!DOCTYPE html>\n" + element("html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + wording.language() + "\"",
                element("head", "<meta charset=\"utf-8\"/>", element("title", title), element("style", text(css))),
                element("body", element("h1", title), intro(), element("div class=\"diagram\"", diagram),
                        section("Questions, in the order asked", questions()),
                        section("Derived findings", derived()),
                        wide("Urgency rules", rules()),
                        wide("Causes", causes()),
                        wide("Gates", gates()),
                        section("Advice and stretches", advice(), stretches()),
                        section("Sources", sources())));
    }

    private static String section(String title, String... inside) {
        return element("section", element("h2", title), String.join("", inside)) + "\n";
    }

    private static String wide(String title, String inside) {
        return element("section class=\"wide\"", element("h2", title), inside) + "\n";
    }

    private String intro() {
        String counts = "%d questions, %d derived findings, %d urgency rules, %d causes, %d gates".formatted(tree.questions().size(),
                tree.groups().size(), tree.rules().size(), tree.causes().size(), tree.gates().size());
        return element("p", counts + ". Two people read all of it, each by themselves, and tick what is right in the columns 1 and 2. "
                + "An answer means findings; everything else is a condition over findings. The most pressing rule that holds sets the "
                + "urgency. A derived finding is written in " + element("i", "italics") + ", answers stand in the person's own words. "
                + "* the original was not read yet.")
                + element("p class=\"sign\"", "Reviewer 1: name, date") + element("p class=\"sign\"", "Reviewer 2: name, date");
    }

    private String questions() {
        return tree.questions().stream().map(this::question).collect(Collectors.joining());
    }

    private String question(Question question) {
        Wording.QuestionWords words = wording.question(question.id());
        Table table = new Table("question", "", "words", "means")
                .row(element("b", "asked"), conditions.html(question.askedWhen()) + room(question),
                        kind(question))
                .row(element("b", "words"), element("b", text(words.text())) + "<br/>" + text(words.help()), "")
                .row(element("b", "why"), text(words.why()), source(question.source()));
        question.answers().forEach(answer -> table.row(code(answer.id()), card(question, answer), codes(answer.findings())));
        return element("div class=\"keep\"", element("h3", names.number(question) + " " + code(question.id()),
                element("span", text(wording.stage(question.stage())) + " " + code(question.stage()))), table.html());
    }

    private static String kind(Question question) {
        return question.kind() == Question.Kind.ONE ? "one answer" : question.mostlyOne() ? "mostly one answer" : "several answers";
    }

    private String room(Question question) {
        return switch (question.room()) {
            case NEEDED -> "";
            case SPARE -> "<br/>left out where there would be more than " + tree.atMost() + " questions";
            case EXTRA -> "<br/>beyond the " + tree.atMost() + " questions that are asked at most";
        };
    }

    private String card(Question question, Answer answer) {
        return text(names.card(question, answer)) + "<br/>"
                + element("q", text(wording.answer(question.id(), answer.id()).said()));
    }

    private String derived() {
        Table table = new Table("derived", "finding", "holds for");
        tree.groups().forEach((name, condition) -> table.row(element("i", code(name)), conditions.definition(condition)));
        return table.html();
    }

    private String rules() {
        Table table = new Table("rules", "", "rule", "level", "holds for", "what the person reads", WHERE_FROM);
        tree.rules().forEach(rule -> table.row(names.number(rule), code(rule.id()),
                element("b", rule.level().id()), conditions.html(rule.when()), text(wording.rule(rule.id())), source(rule.source())));
        return table.html();
    }

    private String causes() {
        Table table = new Table("causes", "cause", "essential", "supports", "against", "advice", WHERE_FROM);
        tree.causes().forEach(cause -> table.row(
                code(cause.id()) + "<br/>" + text(names.cause(cause.id())) + (cause.mustNotMiss() ? "<br/>" + element("b", "must not miss") : ""),
                conditions.html(cause.essential()), list(cause.supports()), list(cause.against()), codes(cause.advice()),
                source(cause.source())));
        return table.html();
    }

    private String gates() {
        Table table = new Table("gates", "gate", "closed for", "holds back", "locks stretches", "reason the person reads", WHERE_FROM);
        tree.gates().forEach(gate -> table.row(code(gate.id()), conditions.html(gate.when()),
                codes(gate.advice()), gate.stretches().equals(tree.stretches()) ? "all" : codes(gate.stretches()),
                text(wording.gate(gate.id())), source(gate.source())));
        return table.html();
    }

    private String advice() {
        Table levels = new Table("levels", "level", "what the person reads", "advice for everybody");
        for (Urgency level : Urgency.values()) {
            Wording.UrgencyWords words = wording.urgency(level);
            levels.row(element("b", level.id()), Stream.of(words.title(), words.clinic(), words.home(), words.comeBack())
                    .map(Markup::text).collect(Collectors.joining("<br/>")), codes(tree.advice().getOrDefault(level, List.of())));
        }
        Table table = new Table("advice", "advice", "what to do", "name where it is held back");
        tree.adviceIds().forEach(id -> table.row(code(id), text(wording.advice(id).action()), text(wording.advice(id).name())));
        return levels.html() + table.html();
    }

    private String stretches() {
        Table table = new Table("stretches", "stretch", "name", "gates that lock it");
        tree.stretches().forEach(id -> table.row(code(id), text(names.stretch(id)), tree.gates().stream()
                .filter(gate -> gate.stretches().contains(id)).map(gate -> code(gate.id())).collect(Collectors.joining(", "))));
        return table.html();
    }

    private String sources() {
        Table table = new Table("sources", "source", "title", "original read");
        Stream.of(tree.questions().stream().map(Question::source), tree.rules().stream().map(UrgencyRule::source),
                        tree.causes().stream().map(CausePattern::source), tree.gates().stream().map(Gate::source))
                .flatMap(Function.identity()).distinct().sorted().forEach(id -> {
                    Source source = names.sourceOf(id);
                    table.row(code(id), source(id) + ", " + text(source.year()), source.verified() ? "yes" : "no");
                });
        return table.html();
    }

    private String list(List<Condition> all) {
        return all.isEmpty() ? "" : element("ul", all.stream().map(one -> element("li", conditions.html(one))).toArray(String[]::new));
    }

    private String source(String id) {
        return text(names.source(id));
    }

    private static String code(String id) {
        return element("code", text(id));
    }

    private static String codes(Collection<String> ids) {
        return ids.stream().sorted().map(Page::code).collect(Collectors.joining("<br/>"));
    }
}
