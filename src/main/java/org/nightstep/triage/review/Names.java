package org.nightstep.triage.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.nightstep.content.Source;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Condition;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.UrgencyRule;
import org.nightstep.triage.Wording;

/// How the page calls what the tree knows by ids: in words where there are some, and by a short number that two people can say
/// to each other.
final class Names {

    private final Tree tree;
    private final Wording wording;
    private final Map<String, Source> sources;
    private final UnaryOperator<String> topic;
    private final UnaryOperator<String> stretch;
    private final Map<String, Set<String>> said = new LinkedHashMap<>();
    private final Map<Condition, String> groups = new LinkedHashMap<>();

    /// @param topic   the title of a topic by its id
    /// @param stretch the title of a stretch by its id
    Names(Tree tree, Wording wording, Map<String, Source> sources, UnaryOperator<String> topic, UnaryOperator<String> stretch) {
        this.tree = tree;
        this.wording = wording;
        this.sources = sources;
        this.topic = topic;
        this.stretch = stretch;
        tree.questions().forEach(question -> question.answers().forEach(answer -> answer.findings().forEach(finding ->
                said.computeIfAbsent(finding, _ -> new LinkedHashSet<>())
                        .add(wording.answer(question.id(), answer.id()).said()))));
        tree.groups().forEach((name, condition) -> groups.putIfAbsent(condition, name));
    }

    Wording wording() {
        return wording;
    }

    /// What people say who show this finding.
    Set<String> said(String finding) {
        return said.getOrDefault(finding, Set.of());
    }

    /// The derived finding that stands for just this condition.
    Optional<String> group(Condition condition) {
        return Optional.ofNullable(groups.get(condition));
    }

    String cause(String id) {
        return wording.neighbour(id).map(Wording.CauseWords::name).orElseGet(() -> topic.apply(id));
    }

    String stretch(String id) {
        return stretch.apply(id);
    }

    /// Who says it and where, and that nobody has read the original yet, if so.
    String source(String id) {
        Source source = sources.get(id);
        return source.authority() + ": " + source.document() + (source.verified() ? "" : " *");
    }

    Source sourceOf(String id) {
        return sources.get(id);
    }

    String number(Question question) {
        return "Q" + (tree.questions().indexOf(question) + 1);
    }

    String number(UrgencyRule rule) {
        return "R" + (tree.rules().indexOf(rule) + 1);
    }

    /// A card as the person reads it.
    String card(Question question, Answer answer) {
        Wording.AnswerWords words = wording.answer(question.id(), answer.id());
        return words.line().isEmpty() ? words.text() : words.text() + " / " + words.line();
    }
}
