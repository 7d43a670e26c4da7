package org.nightstep.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One person's way through the tree: an immutable value made of the tree and the answers given so far.
///
/// Questions come in the order of the tree, each only if earlier answers make it matter. As soon as an answer makes
/// it certain that staff must be told now, nothing more is asked.
public final class Interview {

    private final Tree tree;
    private final Map<String, Set<String>> answers;
    private final List<Asked> asked = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Optional<Question> next;

    /// A question with the answers given to it, in the order of the cards.
    public record Asked(Question question, List<Answer> answers) {
    }

    private Interview(Tree tree, Map<String, Set<String>> given) {
        this.tree = tree;
        this.answers = new LinkedHashMap<>();
        this.next = walk(given);
    }

    public static Interview start(Tree tree) {
        return new Interview(tree, Map.of());
    }

    /// Goes through the tree once, keeps the answers that apply, and finds the first question that lacks one.
    private Optional<Question> walk(Map<String, Set<String>> given) {
        Question open = null;
        for (Question question : tree.questions()) {
            if (!question.askedWhen().holds(findings.ids())) {
                continue;
            }
            Set<String> chosen = given.get(question.id());
            if (chosen == null) {
                open = open == null ? question : open;
                continue;
            }
            answers.put(question.id(), chosen);
            asked.add(new Asked(question,
                    question.answers().stream().filter(answer -> chosen.contains(answer.id())).toList()));
            findings.add(question, chosen);
            if (isCertainlyNow()) {
                break;
            }
        }
        return Optional.ofNullable(open);
    }

    private boolean isCertainlyNow() {
        return tree.rules().stream()
                .anyMatch(rule -> rule.level() == Urgency.NOW && rule.when().holds(findings.ids()));
    }

    /// The question to ask now; empty when the interview is finished.
    public Optional<Question> next() {
        return next;
    }

    /// The interview with this question answered. A question already answered may be answered anew.
    ///
    /// @throws IllegalArgumentException where the question is not asked, or the answers do not go together
    public Interview answer(String questionId, Set<String> answerIds) {
        Question question = tree.question(questionId)
                .filter(known -> next.filter(known::equals).isPresent() || answers.containsKey(known.id()))
                .orElseThrow(() -> new IllegalArgumentException("question not asked: " + questionId));
        if (!question.allows(answerIds)) {
            throw new IllegalArgumentException("answers that do not go together for question " + questionId);
        }
        Map<String, Set<String>> given = new LinkedHashMap<>(answers);
        given.put(questionId, Set.copyOf(new LinkedHashSet<>(answerIds)));
        return new Interview(tree, given);
    }

    /// The interview without the answer to this question, and without the answers that only mattered because of it.
    public Interview reopen(String questionId) {
        Map<String, Set<String>> given = new LinkedHashMap<>(answers);
        given.remove(questionId);
        return new Interview(tree, given);
    }

    public boolean isFinished() {
        return next.isEmpty();
    }

    /// Questions answered so far, in the order of the tree.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public Progress progress() {
        int stage = next.map(question -> tree.stages().indexOf(question.stage())).orElse(tree.stages().size());
        long before = next.map(question -> asked.stream()
                .filter(one -> tree.questions().indexOf(one.question()) < tree.questions().indexOf(question)).count())
                .orElse((long) asked.size());
        return new Progress(tree.stages(), stage, Math.toIntExact(before) + (isFinished() ? 0 : 1));
    }

    /// Which stretches the answers so far let through: a sign that forbids one does so before the last question too.
    public Outcome.Stretches stretches() {
        return new Reasoning(tree, findings).stretches();
    }

    /// What the answers come to.
    ///
    /// @throws IllegalStateException before the interview is finished
    public Outcome outcome() {
        if (!isFinished()) {
            throw new IllegalStateException("the interview is not finished");
        }
        return new Reasoning(tree, findings).outcome(asked.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interview that && tree.equals(that.tree) && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /// Says nothing of the answers, so that no log can.
    @Override
    public String toString() {
        return "Interview with " + asked.size() + " answers";
    }
}
