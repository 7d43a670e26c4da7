package org.nightstep.sheet;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightstep.content.Assets;
import org.nightstep.content.Check;
import org.nightstep.content.Library;
import org.nightstep.content.Problems;
import org.nightstep.content.Topic;
import org.nightstep.language.Language;
import org.nightstep.language.Phrases;
import org.nightstep.language.PhrasesReader;
import org.nightstep.triage.Outcome;
import org.nightstep.triage.Urgency;
import org.nightstep.triage.Wording;

/// The sheet's template is whole and names only words and values that there are; `sheet/advice.yaml` names blocks that
/// there are; `content.yaml` says which state of the content this is and who reviewed it.
public final class SheetCheck implements Check {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2026, 1, 1, 12, 0);

    /// Reads the library of a language.
    @FunctionalInterface
    public interface Libraries {

        Library read(Assets assets, String language, Problems problems);
    }

    private final Libraries libraries;

    public SheetCheck(Libraries libraries) {
        this.libraries = libraries;
    }

    @Override
    public void run(Assets assets, Problems problems) {
        PhrasesReader reader = new PhrasesReader(assets, problems);
        TemplateCheck template = new TemplateCheck(assets, problems);
        for (Language language : reader.languages()) {
            Phrases phrases = reader.read(language.tag());
            template.run(phrases);
            Problems reading = new Problems();
            Library library = libraries.read(assets, language.tag(), reading);
            Wording wording = Wording.read(assets, language.tag(), reading);
            SheetPress press = SheetPress.read(assets, library, phrases, wording, (id, _) -> anyStrip(id), _ -> { }, reading);
            if (reading.isEmpty()) {
                plans(library, wording).forEach(plan -> rehearse(press, plan, template));
            }
            reading.sorted().forEach(problems::add);
        }
    }

    private static void rehearse(SheetPress press, SheetPlan plan, TemplateCheck template) {
        try {
            press.rehearse(plan);
        } catch (Template.NoValue missing) {
            template.noValue(missing.name());
        } catch (IllegalArgumentException toldAlready) {
            // a missing phrase or an open section has its line from the check of the template
        }
    }

    /// Plans that together fill every gap of the template.
    private static List<SheetPlan> plans(Library library, Wording wording) {
        List<SheetPlan> plans = new ArrayList<>();
        List<String> topics = library.topics().stream().map(Topic::id).toList();
        Stream.concat(Stream.of(Optional.<Outcome>empty()), Stream.of(Urgency.values()).map(level ->
                Optional.of(outcome(level, topics, wording)))).forEach(outcome -> {
            for (List<String> chosen : List.of(List.<String>of(), topics.subList(0, Math.min(1, topics.size())), topics)) {
                plans.add(new SheetPlan(PrintSize.STANDARD, Paper.A4, Clinic.UNKNOWN, chosen, List.of("any"), "", outcome,
                        true, Set.of(), true, ANY_TIME));
            }
        });
        return plans;
    }

    private static Outcome outcome(Urgency level, List<String> topics, Wording wording) {
        List<String> advice = List.copyOf(wording.advice().keySet());
        List<Outcome.Given> given = wording.questions().entrySet().stream().flatMap(question ->
                question.getValue().answers().keySet().stream().limit(1)
                        .map(answer -> new Outcome.Given(question.getKey(), answer))).toList();
        return new Outcome(level, topics.stream().limit(1)
                        .map(topic -> new Outcome.FittingCause(topic, Outcome.Fit.SOME, given, List.of())).toList(), advice,
                wording.gates().keySet().stream().flatMap(gate -> advice.stream().limit(1)
                        .map(one -> new Outcome.HeldBack(one, gate, given))).toList(),
                new Outcome.Stretches(List.of("any"), List.of(), Map.of()), List.of(), given.size());
    }

    private static Optional<StretchStrip> anyStrip(String id) {
        String nothing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\" viewBox=\"0 0 1 1\"></svg>";
        return Optional.of(new StretchStrip(id, id, List.of(new StretchStrip.Frame(nothing, id)), id));
    }
}
