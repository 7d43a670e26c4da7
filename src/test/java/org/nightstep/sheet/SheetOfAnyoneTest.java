package org.nightstep.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightstep.content.Block;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Interview;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;
import org.nightstep.triage.Wording;

/// Whoever answers whatever, and chooses whatever: nothing on the sheet goes against what is held back for that person.
class SheetOfAnyoneTest {

    private static final int PEOPLE = 60;
    private static final int PRINTED = 5;
    private static SheetFixture fixture;
    private static Tree tree;
    private static Wording wording;
    private static AdviceInTopics places;

    @BeforeAll
    static void read() {
        fixture = new SheetFixture();
        Problems problems = new Problems();
        tree = Tree.read(SheetFixture.ASSETS, problems);
        wording = Wording.read(SheetFixture.ASSETS, "en", problems);
        places = AdviceInTopics.read(SheetFixture.ASSETS, fixture.library, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingToDoIsHeldBack(long seed) {
        Random chance = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            SheetPlan plan = plan(chance);
            String page = fixture.html(plan);
            assertThat(contradictions(plan, page)).as("seed " + seed + ", person " + person).isEmpty();
            if (person < PRINTED) {
                Sheet sheet = fixture.press.make(plan.withDiary(false));
                assertThat(sheet.pages()).as("pages for seed " + seed + ", person " + person).isLessThanOrEqualTo(2);
            }
        }
    }

    private static List<String> contradictions(SheetPlan plan, String page) {
        List<String> found = new ArrayList<>();
        Outcome outcome = plan.outcome().orElseThrow();
        for (Outcome.HeldBack held : outcome.heldBack()) {
            if (outcome.advice().contains(held.advice()) || page.contains("<div class=\"x\">" + Template.escape(wording.advice(held.advice()).action()) + "</div>")) {
                found.add("advice " + held.advice());
            }
            plan.topics().stream().map(fixture.library::topic).flatMap(Optional::stream).forEach(topic -> topic.blocks().stream()
                    .filter(block -> gives(held.advice(), topic, block) && page.contains(Xhtml.of(block.passages())))
                    .forEach(block -> found.add(held.advice() + " in " + topic.id() + "/" + block.id())));
        }
        boolean stretching = outcome.heldBack().stream().anyMatch(held -> held.advice().equals("stretching"));
        if ((stretching || outcome.stretches().locked().contains("toe-pull")) && page.contains("Sit with your leg straight")) {
            found.add("a locked stretch");
        }
        return found;
    }

    private static boolean gives(String advice, Topic topic, Block block) {
        return block instanceof Block.Text && (places.gives(advice, topic.id()) || places.gives(advice, topic.id(), block.id()));
    }

    private static SheetPlan plan(RandomGenerator chance) {
        List<String> ids = fixture.library.topics().stream().map(Topic::id).toList();
        Outcome outcome = outcome(chance);
        List<String> topics = new ArrayList<>(outcome.causes().stream().map(Outcome.FittingCause::id)
                .filter(ids::contains).filter(_ -> chance.nextBoolean()).toList());
        for (int more = chance.nextInt(4); more > 0; more--) {
            topics.add(ids.get(chance.nextInt(ids.size())));
        }
        PrintSize size = PrintSize.values()[chance.nextInt(PrintSize.values().length)];
        Paper paper = Paper.values()[chance.nextInt(Paper.values().length)];
        return SheetPlan.empty(SheetFixture.CLINIC, paper, SheetFixture.PRINTED).with(size).withTopics(topics).withStretches(List.of("toe-pull"))
                .withOutcome(outcome, chance.nextBoolean()).withPlaces(Set.of("left-calf")).withDiary(chance.nextBoolean());
    }

    /// What an interview comes to in which one of the answers is given to each question, or two.
    private static Outcome outcome(RandomGenerator chance) {
        Interview interview = Interview.start(tree);
        while (!interview.isFinished()) {
            Question question = interview.next().orElseThrow();
            interview = interview.answer(question.id(), answers(question, chance));
        }
        return interview.outcome();
    }

    private static Set<String> answers(Question question, RandomGenerator chance) {
        Set<String> some = question.answers().stream().map(Answer::id).filter(_ -> chance.nextInt(question.answers().size()) < 2).collect(Collectors.toSet());
        return question.allows(some) ? some : question.leastSaid();
    }
}
