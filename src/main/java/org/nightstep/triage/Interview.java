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
/// it certain that staff must be told now, nothing more is asked, unless the person wants to [#goOn()].
public final class Interview {

    private final Tree tree;
    private final Map<String, Set<String>> answers;
    private final List<Asked> asked = new ArrayList<>();
    private final Findings findings = new Findings();
    private final boolean goesOn;
    private final Optional<Question> next;

    /// A question with the answers given to it, in the order of the cards.
    public record Asked(Question question, List<Answer> answers) {
    }

    private Interview(Tree tree, Map<String, Set<String>> given, boolean goesOn) {
        this.tree = tree;
        this.answers = new LinkedHashMap<>();
        this.next = walk(given, goesOn);
        this.goesOn = goesOn && isCertainlyNow();
    }

    public static Interview start(Tree tree) {
        return new Interview(tree, Map.of(), false);
    }

    /// The interview in which these answers are given to whichever of their questions are asked.
    static Interview of(Tree tree, Map<String, Set<String>> given) {
        return new Interview(tree, given, false);
    }

    /// Goes through the tree once, keeps the answers that apply, and finds the first question that lacks one.
    private Optional<Question> walk(Map<String, Set<String>> given, boolean goesOn) {
        Question open = null;
        int count = 0;
        for (int at = 0; at < tree.questions().size(); at++) {
            Question question = tree.questions().get(at);
            if (!question.askedWhen().holds(findings.ids())
                    || question.room() == Question.Room.SPARE && count + needed(at) >= tree.atMost()) {
                continue;
            }
            count += question.room() == Question.Room.EXTRA ? 0 : 1;
            Set<String> chosen = given.get(question.id());
            if (chosen == null) {
                open = open == null ? question : open;
                continue;
            }
            answers.put(question.id(), chosen);
            asked.add(new Asked(question,
                    question.answers().stream().filter(answer -> chosen.contains(answer.id())).toList()));
            if (findings.add(question, chosen) && !goesOn && isCertainlyNow()) {
                break;
            }
        }
        return Optional.ofNullable(open);
    }

    /// How many questions behind this one have to be asked, as far as is known.
    private int needed(int at) {
        int needed = 0;
        for (Question question : tree.questions().subList(at + 1, tree.questions().size())) {
            if (question.room() == Question.Room.NEEDED && question.askedWhen().holds(findings.ids())) {
                needed++;
            }
        }
        return needed;
    }

    private boolean isCertainlyNow() {
        for (UrgencyRule rule : tree.rules()) {
            if (rule.level() == Urgency.NOW && rule.when().holds(findings.ids())) {
                return true;
            }
        }
        return false;
    }

    /// The question to ask now; empty when the interview is finished.
    public Optional<Question> next() {
        return next;
    }

    /// Whether a question is asked of this person: the next one, or one that was answered.
    public boolean asks(String questionId) {
        return answers.containsKey(questionId) || next.map(Question::id).filter(questionId::equals).isPresent();
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
        return new Interview(tree, given, goesOn);
    }

    /// The interview without the answer to this question, and without the answers that only mattered because of it.
    public Interview reopen(String questionId) {
        Map<String, Set<String>> given = new LinkedHashMap<>(answers);
        given.remove(questionId);
        return new Interview(tree, given, goesOn);
    }

    /// The interview with the questions that an emergency left out, for a person who wants to answer them until
    /// somebody comes. It has its outcome all the while. The next emergency ends the questions again only after
    /// this one was taken back.
    public Interview goOn() {
        return new Interview(tree, answers, true);
    }

    /// Whether an emergency left questions out.
    public boolean canGoOn() {
        return isFinished() && !goOn().isFinished();
    }

    public boolean isFinished() {
        return next.isEmpty();
    }

    /// Questions answered so far, in the order of the tree.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// The answers given, by question.
    Map<String, Set<String>> answers() {
        return Map.copyOf(answers);
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

    /// How soon the person should be seen by the answers so far.
    public Urgency urgency() {
        Urgency urgency = Urgency.SELF;
        for (UrgencyRule rule : tree.rules()) {
            if (rule.level().isMorePressingThan(urgency) && rule.when().holds(findings.ids())) {
                urgency = rule.level();
            }
        }
        return urgency;
    }

    /// Whether it is known what the answers come to: all are given, or an emergency is certain.
    public boolean hasOutcome() {
        return isFinished() || isCertainlyNow();
    }

    /// What the answers come to.
    ///
    /// @throws IllegalStateException where that is not known yet
    public Outcome outcome() {
        if (!hasOutcome()) {
            throw new IllegalStateException("the interview is not finished");
        }
        return new Reasoning(tree, findings).outcome(asked.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interview that && tree.equals(that.tree) && answers.equals(that.answers)
                && goesOn == that.goesOn;
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
