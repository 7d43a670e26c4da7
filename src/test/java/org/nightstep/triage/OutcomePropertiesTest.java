package org.nightstep.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What has to hold for everybody, tried on many people who answer at random.
class OutcomePropertiesTest {

    private static final int PEOPLE = 20_000;
    private static final Set<String> DANGER = Set.of("danger-signs", "danger-signs-more");

    private static void forEverybody(BiConsumer<Interview, Random> property) {
        for (int person = 0; person < PEOPLE; person++) {
            Random random = new Random(person);
            property.accept(RandomVisits.visit(random), random);
        }
    }

    @Test
    void everybodyGetsAnOutcomeWithReasons() {
        forEverybody((visit, _) -> {
            Outcome outcome = visit.outcome();
            assertThat(outcome.causes()).hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(cause -> assertThat(cause.reasons()).isNotEmpty());
            assertThat(outcome.rules()).allSatisfy(rule -> assertThat(rule.because()).isNotEmpty());
            assertThat(outcome.heldBack()).allSatisfy(held -> assertThat(held.because()).isNotEmpty());
            assertThat(outcome.rules().stream().map(Outcome.FiredRule::level).min(Urgency::compareTo)
                    .orElse(Urgency.SELF)).isEqualTo(outcome.urgency());
        });
    }

    @Test
    void whatIsHeldBackIsNeverAdvised() {
        forEverybody((visit, _) -> {
            Outcome outcome = visit.outcome();
            assertThat(outcome.heldBack()).noneMatch(held -> outcome.advice().contains(held.advice()));
        });
    }

    @Test
    void stretchesAreLockedWhereStaffMustBeTold() {
        forEverybody((visit, _) -> {
            Outcome outcome = visit.outcome();
            if (outcome.urgency() == Urgency.NOW) {
                assertThat(outcome.stretches().open()).isEmpty();
            }
            assertThat(outcome.stretches().open()).noneMatch(outcome.stretches().locked()::contains);
        });
    }

    @Test
    void oneMoreSignNeverMakesAPersonSeemLessIll() {
        forEverybody((visit, random) -> {
            Interview.Asked changed = oneOfMany(visit, random);
            List<Answer> cards = changed.question().answers().stream().filter(card -> !card.exclusive()).toList();
            Set<String> more = ids(changed.answers());
            more.remove(Answer.NONE);
            more.add(cards.get(random.nextInt(cards.size())).id());
            assertThat(with(visit, changed.question(), more, random).outcome().urgency())
                    .isLessThanOrEqualTo(visit.outcome().urgency());
        });
    }

    @Test
    void notSureIsNeverLessUrgentThanNone() {
        forEverybody((visit, random) -> {
            Question question = oneOfMany(visit, random).question();
            Interview none = with(visit, question, Set.of(Answer.NONE), random);
            Urgency unsure = with(none, question, Set.of(Answer.UNSURE), random).outcome().urgency();
            assertThat(unsure).as(question.id()).isLessThanOrEqualTo(none.outcome().urgency());
            if (question.stage().equals("safety")) {
                assertThat(unsure).isLessThanOrEqualTo(Urgency.TODAY);
            }
        });
    }

    @Test
    void aReopenedInterviewEqualsAFreshOne() {
        forEverybody((visit, random) -> {
            List<Interview.Asked> asked = visit.asked();
            Question question = asked.get(random.nextInt(asked.size())).question();
            Set<String> other = RandomVisits.pick(question, random);
            Interview changed = visit.reopen(question.id());
            assertThat(changed.next()).contains(question);
            changed = RandomVisits.finish(changed.answer(question.id(), other),
                    (next, _) -> RandomVisits.pick(next, random));
            Map<String, Set<String>> given = given(changed);
            Interview fresh = RandomVisits.finish(Interview.start(RandomVisits.TREE), (next, _) -> given.get(next.id()));
            assertThat(fresh).isEqualTo(changed);
            assertThat(fresh.outcome()).isEqualTo(changed.outcome());
        });
    }

    @Test
    void withoutDangerSignsItIsShort() {
        forEverybody((visit, random) -> {
            Interview calm = RandomVisits.finish(Interview.start(RandomVisits.TREE), (question, _) ->
                    DANGER.contains(question.id()) ? Set.of(Answer.NONE) : RandomVisits.pick(question, random));
            assertThat(calm.asked().size()).as(given(calm).toString()).isLessThanOrEqualTo(12);
        });
    }

    private static Interview.Asked oneOfMany(Interview visit, Random random) {
        List<Interview.Asked> many = visit.asked().stream()
                .filter(asked -> asked.question().kind() == Question.Kind.MANY).toList();
        return many.get(random.nextInt(many.size()));
    }

    /// The same person with one question answered otherwise, and anything newly asked answered at random.
    private static Interview with(Interview visit, Question changed, Set<String> answers, Random random) {
        Map<String, Set<String>> given = given(visit);
        given.put(changed.id(), answers);
        return RandomVisits.finish(Interview.start(RandomVisits.TREE), (question, _) ->
                given.computeIfAbsent(question.id(), _ -> RandomVisits.pick(question, random)));
    }

    private static Map<String, Set<String>> given(Interview visit) {
        Map<String, Set<String>> given = new HashMap<>();
        visit.asked().forEach(asked -> given.put(asked.question().id(), ids(asked.answers())));
        return given;
    }

    private static Set<String> ids(List<Answer> answers) {
        return answers.stream().map(Answer::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
