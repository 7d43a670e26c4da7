package org.nightstep.ui.wizard;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightstep.figure.BodyMap;
import org.nightstep.figure.Side;
import org.nightstep.triage.Answer;
import org.nightstep.triage.Question;
import org.nightstep.triage.Tree;

/// What the places somebody touched on the map of the legs say to the two questions that the map answers: where, and on
/// which side. The answers of the first that are no place of the map, such as "not sure", stand beside it; so do those of
/// the second that hold for both legs, such as "both legs": a place touched after one of them counts on both.
public record PainPlaces(BodyMap map, Question where, Question sides) {

    private static final String BOTH = "both";

    /// Empty for a question that is not about the places of the map.
    static Optional<PainPlaces> of(Tree tree, BodyMap map, Question question) {
        boolean fits = question.id().equals(map.questions().where()) && question.kind() == Question.Kind.MANY
                && map.regions().stream().allMatch(region -> question.answer(region.part()).isPresent());
        return tree.question(map.questions().sides()).filter(_ -> fits).map(sides -> new PainPlaces(map, question, sides));
    }

    /// Answers that have no place on the map.
    public List<Answer> boxes() {
        Set<String> parts = map.regions().stream().map(BodyMap.Region::part).collect(Collectors.toSet());
        return where.answers().stream().filter(answer -> !parts.contains(answer.id())).toList();
    }

    /// Answers to the question which side that hold for both legs.
    public List<Answer> bothLegs() {
        Set<String> oneLeg = Arrays.stream(Side.values()).map(Side::id).collect(Collectors.toSet());
        return sides.answers().stream().filter(answer -> !oneLeg.contains(answer.id()) && !answer.isNoneOrUnsure()).toList();
    }

    /// The same places on both legs, and the boxes.
    Set<String> onBothLegs(Set<String> chosen) {
        Set<String> parts = regions(chosen).stream().map(BodyMap.Region::part).collect(Collectors.toSet());
        return Stream.concat(chosen.stream(), map.regions().stream().filter(region -> parts.contains(region.part())).map(BodyMap.Region::id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Of what is chosen the regions.
    Set<String> touched(Set<String> chosen) {
        return regions(chosen).stream().map(BodyMap.Region::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Answers to the question where.
    ///
    /// @param chosen ids of regions, and of boxes
    Set<String> answers(Set<String> chosen) {
        Set<String> answers = new LinkedHashSet<>();
        regions(chosen).forEach(region -> answers.add(region.part()));
        boxes().stream().map(Answer::id).filter(chosen::contains).forEach(answers::add);
        return answers;
    }

    /// Answer to the question which side, by the places touched; empty where there is none.
    Optional<String> side(Set<String> chosen) {
        Set<Side> sides = regions(chosen).stream().map(BodyMap.Region::side).collect(Collectors.toSet());
        return sides.size() > 1 ? Optional.of(BOTH) : sides.stream().findFirst().map(Side::id);
    }

    private List<BodyMap.Region> regions(Set<String> chosen) {
        return map.regions().stream().filter(region -> chosen.contains(region.id())).toList();
    }
}
