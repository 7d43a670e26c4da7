package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightstep.content.Assets;
import org.nightstep.content.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What has to hold for everybody, tried on a million people who answer at random, the same in every run.
@Execution(ExecutionMode.CONCURRENT)
class MillionVisitsTest {

    private static final int PEOPLE = 1_000_000;
    private static final int WHOLE_OUTCOME_EACH = 8;
    private static final Tree TREE = RandomVisits.TREE;
    private static final List<Question> SIGNS = TREE.questions().stream()
            .filter(question -> question.kind() == Question.Kind.MANY && question.answer(Answer.NONE).isPresent()
                    && !question.id().equals("when")).toList();

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Test
    void holdsForAMillionPeople() {
        IntStream.range(0, PEOPLE).parallel().forEach(this::person);
        new CaseReader(Assets.packaged(), new Problems()).read().forEach(story ->
                hasASafeOutcome(RandomVisits.finish(Interview.start(TREE), (question, _) ->
                        story.answers().getOrDefault(question.id(), question.leastSaid()))));
        assertThat(seen).containsAll(ids("rule", TREE.rules().stream().map(UrgencyRule::id).toList()))
                .containsAll(ids("cause", TREE.causes().stream().map(CausePattern::id).toList()))
                .containsAll(ids("question", TREE.questions().stream().map(Question::id).toList()));
    }

    private static Set<String> ids(String kind, List<String> ids) {
        return ids.stream().map(id -> kind + " " + id).collect(Collectors.toSet());
    }

    private void person(int number) {
        var random = new SplittableRandom(number);
        Map<String, Set<String>> answers = RandomVisits.person(random);
        if (number % 2 == 0) {
            TREE.questions().stream().filter(question -> question.stage().equals("safety") && question.kind() == Question.Kind.MANY)
                    .forEach(question -> answers.put(question.id(), question.leastSaid()));
        }
        Interview visit = Interview.of(TREE, answers);
        if (!visit.isFinished()) {
            fail("no end: " + answers);
        }
        isShort(visit);
        if (random.nextBoolean()) {
            anotherSignNeverSeemsLessIll(visit, answers, random);
        } else {
            notSureIsNeverLessThanNone(answers, random);
        }
        if (random.nextInt(WHOLE_OUTCOME_EACH) == 0) {
            hasASafeOutcome(visit);
        }
        if (random.nextInt(2 * WHOLE_OUTCOME_EACH) == 0) {
            reopenedEqualsFresh(visit, answers, random);
        }
    }

    private static void isShort(Interview visit) {
        if (DangerSign.isCalm(visit.answers()) && visit.asked().size() > 14) {
            fail("long: " + visit.answers());
        }
        Set<String> once = new HashSet<>();
        for (Interview.Asked asked : visit.asked()) {
            if (!once.add(asked.question().id())) {
                fail("asked twice: " + asked.question().id());
            }
        }
    }

    /// And so taking one away never makes them seem more ill.
    private static void anotherSignNeverSeemsLessIll(Interview visit, Map<String, Set<String>> answers, RandomGenerator random) {
        Question question = SIGNS.get(random.nextInt(SIGNS.size()));
        List<Answer> cards = question.answers().stream().filter(card -> !card.exclusive()).toList();
        Set<String> more = new LinkedHashSet<>(answers.get(question.id()));
        more.remove(Answer.NONE);
        more.add(cards.get(random.nextInt(cards.size())).id());
        Urgency after = Interview.of(TREE, with(answers, question, more)).urgency();
        if (visit.urgency().isMorePressingThan(after)) {
            fail("%s instead of %s with %s of %s: %s", after, visit.urgency(), more, question.id(), answers);
        }
    }

    private static void notSureIsNeverLessThanNone(Map<String, Set<String>> answers, RandomGenerator random) {
        Question question = SIGNS.get(random.nextInt(SIGNS.size()));
        Interview unsure = Interview.of(TREE, with(answers, question, Set.of(Answer.UNSURE)));
        Urgency none = Interview.of(TREE, with(answers, question, Set.of(Answer.NONE))).urgency();
        boolean redFlag = question.stage().equals("safety") && unsure.answers().containsKey(question.id());
        if (none.isMorePressingThan(unsure.urgency()) || redFlag && Urgency.TODAY.isMorePressingThan(unsure.urgency())) {
            fail("not sure of %s: %s, none: %s; %s", question.id(), unsure.urgency(), none, answers);
        }
    }

    private static Map<String, Set<String>> with(Map<String, Set<String>> answers, Question question, Set<String> other) {
        Map<String, Set<String>> changed = new HashMap<>(answers);
        changed.put(question.id(), other);
        return changed;
    }

    private void hasASafeOutcome(Interview visit) {
        Outcome outcome = visit.outcome();
        outcome.rules().forEach(rule -> seen.add("rule " + rule.id()));
        outcome.causes().forEach(cause -> seen.add("cause " + cause.id()));
        visit.asked().forEach(asked -> seen.add("question " + asked.question().id()));
        Set<String> unsafe = Unsafe.adviceFor(visit);
        if (outcome.advice().stream().anyMatch(unsafe::contains)) {
            fail("%s of %s for %s", unsafe, outcome.advice(), visit.answers());
        }
        boolean reasons = outcome.rules().stream().noneMatch(rule -> rule.because().isEmpty())
                && outcome.causes().stream().noneMatch(cause -> cause.reasons().isEmpty())
                && outcome.heldBack().stream().noneMatch(held -> held.because().isEmpty()
                        || outcome.advice().contains(held.advice()));
        boolean locked = !Unsafe.locksAllStretches(visit) || outcome.stretches().open().isEmpty();
        if (!reasons || !locked || outcome.causes().isEmpty() || outcome.causes().size() > 3 || outcome.urgency() != visit.urgency()) {
            fail("%s for %s", outcome, visit.answers());
        }
    }

    private static void reopenedEqualsFresh(Interview visit, Map<String, Set<String>> answers, RandomGenerator random) {
        List<Interview.Asked> asked = visit.asked();
        Question question = asked.get(random.nextInt(asked.size())).question();
        Set<String> other = RandomVisits.pick(question, random);
        Interview changed = RandomVisits.finish(visit.reopen(question.id()).answer(question.id(), other),
                (next, _) -> answers.get(next.id()));
        Interview fresh = Interview.of(TREE, with(answers, question, other));
        if (!changed.equals(fresh)) {
            fail("reopened %s: %s, fresh %s", question.id(), changed.answers(), fresh.answers());
        }
    }
}
